import type { FormDefinition, Page, Route } from '../../definition.js';
import { CHECK_ANSWERS } from '../../path.js';
import { isQuestion } from '../../fields.js';
import { objectsOf, type Report } from '../json.js';
import { layOut } from '../layout.js';
import { alwaysHolds } from '../../truth.js';
import type { Conditions } from './conditions.js';
import type { ImportedPage } from './pages.js';

/** A way on from a page, by the place of the page that it leads to; none is check answers. */
interface Way {
  readonly to: number | undefined;
  readonly condition?: string;
  readonly path: string;
}

/**
 * Lays out pages that say which comes next. The first whose condition holds does, else the last
 * without a condition, else check answers. Where that cannot point forwards, it is reported.
 */
export function layOutPages(
  imported: readonly ImportedPage[],
  start: unknown,
  conditions: Conditions,
  definition: FormDefinition,
  report: Report,
): Page[] {
  const places = new Map(imported.map(({ source }, place) => [String(source['path']), place]));
  const waysOf = imported.map((page) => readWays(page, imported, places, conditions, report));
  const first = places.get(String(start));
  if (first === undefined && start !== undefined) {
    report('/startPage', `There is no page “${String(start)}”: the first page starts the form`);
  }
  const isQuestionPage = (place: number) => imported[place]?.controller !== 'Summary';
  const graph = waysOf.map((ways) => ways.flatMap(({ to }) => to ?? []));
  const { order, unreached } = layOut(graph, first ?? 0);
  const laidOut = [...order, ...unreached].filter(isQuestionPage);

  const reached = order.filter(isQuestionPage).length;

  for (const place of unreached.filter(isQuestionPage)) {
    report(imported[place]?.path ?? '', 'No way leads to this page: it was put at the end');
  }
  return laidOut.flatMap((place, index) => {
    const { page, path } = imported[place] ?? {};
    const ways = waysOf[place];
    if (page === undefined || path === undefined || ways === undefined) return [];
    // Below the last that is reached there may be pages that nobody must come to.
    const isLast = index === reached - 1 && unreached.some(isQuestionPage);
    const below = index >= reached || isLast ? -1 : laidOut[index + 1];
    const forwards = ways.filter(({ to, path: where }) => {
      const isForwards = to === undefined || laidOut.indexOf(to) > index;
      if (!isForwards) report(where, 'This way leads back: left out');
      return isForwards;
    });
    if (isEnd(imported[place])) return [{ ...page, end: true }];
    const chosen = forwards.filter(({ condition }) => condition !== undefined);
    let fallback = forwards.findLast(({ condition }) => condition === undefined);
    if (fallback === undefined) {
      const names = chosen.flatMap(({ condition }) => condition ?? []);
      if (alwaysHolds({ ...definition, pages: [page] }, names)) {
        // Where the others do not hold, the last one does.
        fallback = chosen.pop();
      } else {
        const when = ways.length === 0 ? 'No page is named' : 'Where no condition holds';
        report(`${path}/next`, `${when}: check answers comes next`);
      }
    }
    const routes = chosen.map(({ to, condition }): Route => ({
      page: idOf(imported, to),
      ...(condition !== undefined && { condition }),
    }));
    // The page below comes next by itself.
    const isBelow = fallback?.to === below && page.condition === undefined;
    const next = isBelow ? routes : [...routes, { page: idOf(imported, fallback?.to) }];
    return [next.length === 0 ? page : { ...page, next }];
  });
}

function readWays(
  { source, path }: ImportedPage,
  imported: readonly ImportedPage[],
  places: ReadonlyMap<string, number>,
  conditions: Conditions,
  report: Report,
): Way[] {
  const unconditional: string[] = [];
  const ways = objectsOf(source['next'], `${path}/next`, report).flatMap(
    ({ object, path: at }): Way[] => {
      const place = places.get(String(object['path']));
      const target = place === undefined ? undefined : imported[place];
      if (object['redirect'] !== undefined && object['redirect'] !== '') {
        report(`${at}/redirect`, 'A way out of the form was left out');
        return [];
      }
      if (target === undefined) {
        report(at, `There is no page “${String(object['path'])}”: the way was left out`);
        return [];
      }
      const to = target.controller === 'Summary' ? undefined : place;
      const key = object['condition'];
      if (key === undefined || key === '') {
        unconditional.push(at);
        return [{ to, path: at }];
      }
      const condition = conditions.nameOf(key);
      if (condition !== undefined) return [{ to, condition, path: at }];
      report(at, `There is no condition “${String(key)}”: the way was left out`);
      return [];
    },
  );
  for (const at of unconditional.slice(0, -1)) {
    report(at, 'Another way without a condition is taken in its place: left out');
  }
  return ways.filter(({ path: at }) => !unconditional.slice(0, -1).includes(at));
}

/** No way on from the page was meant, and nothing is asked on it. */
function isEnd(imported: ImportedPage | undefined): boolean {
  if (imported === undefined || imported.page.components.some(isQuestion)) return false;
  const next = imported.source['next'] ?? [];
  return imported.controller === 'Terminal' || (Array.isArray(next) && next.length === 0);
}

function idOf(imported: readonly ImportedPage[], place: number | undefined): string {
  return (place === undefined ? undefined : imported[place]?.page.id) ?? CHECK_ANSWERS;
}
