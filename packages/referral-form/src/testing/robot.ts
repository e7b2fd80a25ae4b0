import { createFormTranslate } from '../messages/index.js';
import { isAnswered, own, rowsOf, type Answer, type Answers } from '../model/answers.js';
import { reachFrom } from '../model/condition-parts.js';
import { holds } from '../model/conditions.js';
import type { FormDefinition } from '../model/definition.js';
import { itemsOf, type QuestionComponent } from '../model/fields.js';
import { fileLimits } from '../model/files.js';
import { limitsOf, repeats } from '../model/groups.js';
import { lintPages } from '../model/lint-pages.js';
import { walk, type Path } from '../model/path.js';
import { askedIn, questionsIn, withRevealed } from '../model/questions.js';
import { answersThatDiffer } from '../model/truth.js';
import { createRuleContext, validateStep } from '../model/validate.js';

import { fileFor } from './files.js';

/** Numbers from 0 to 1, the same for the same seed. */
export type Random = () => number;

/** More walks than this and what is left cannot be come to. */
const MAX_WALKS = 400;
const MAX_TRIES = 50;

/** Random numbers by mulberry32. */
export function createRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What a robot saw that filled in a form until it had seen everything. */
export interface Coverage {
  readonly walks: number;
  /** How many walks came to check answers; the others came to an end of the form. */
  readonly complete: number;
  /** Pages, components and ways on that no walk came to. */
  readonly missed: readonly string[];
  /** The answers of the last walk. */
  readonly answers: Answers;
  /** A few of the walks, which together see all that was seen. */
  readonly paths: readonly Path[];
}

/**
 * Fills in a form again and again, with right answers, until every page and component was shown and
 * every way on was taken.
 * @throws Error where a page cannot be answered
 */
export function coverForm(definition: FormDefinition, language: string, seed: number): Coverage {
  const random = createRandom(seed);
  const left = new Set(placesOf(definition));
  let walks = 0;
  let complete = 0;
  let answers: Answers = {};
  const paths: Path[] = [];
  while (walks < MAX_WALKS && (left.size > 0 || walks === 0)) {
    const path = fillIn(definition, language, random);
    walks++;
    if (path.steps.at(-1)?.page.end !== true) complete++;
    answers = path.answers;
    const seen = seenOn(definition, path).filter((place) => left.delete(place));
    if (seen.length > 0) paths.push(path);
  }
  return { walks, complete, missed: [...left], answers, paths: fewest(definition, paths) };
}

/** Fills in a form once, page by page, and gives the way that was gone. */
export function fillIn(definition: FormDefinition, language: string, random: Random): Path {
  const context = createRuleContext(definition, createFormTranslate(language));
  let answers: Record<string, Answer> = {};
  const done = new Set<string>();
  for (;;) {
    const path = walk(context.definition, answers);
    const step = path.steps.find(({ page }) => !done.has(page.id));
    if (step === undefined) return path;
    done.add(step.page.id);
    for (let tries = 0; ; tries++) {
      const given = (): Answers =>
        Object.fromEntries(
          questionsIn(step.components).map((component) => [
            component.id,
            answerTo(context.definition, component, random, tries),
          ]),
        );
      const tried: Record<string, Answer> = {
        ...answers,
        ...(repeats(step.page)
          ? { [step.page.repeat.id]: someOf(limitsOf(step.page.repeat), random).map(given) }
          : given()),
      };
      const then = walk(context.definition, tried);
      const errors = validateStep(step, then, context);
      if (errors.length === 0) {
        answers = tried;
        break;
      }
      if (tries > MAX_TRIES) {
        throw new Error(`Page "${step.page.id}" cannot be answered: ${errors[0]?.text ?? ''}`);
      }
    }
  }
}

/** Leaves out the paths that see nothing that the others do not. */
function fewest(definition: FormDefinition, paths: readonly Path[]): Path[] {
  const seen = new Map(paths.map((path) => [path, seenOn(definition, path)]));
  const left = new Set([...seen.values()].flat());
  const newOn = (path: Path) => seen.get(path)?.filter((place) => left.has(place)).length ?? 0;
  const chosen: Path[] = [];
  while (left.size > 0) {
    const best = paths.reduce((one, other) => (newOn(other) > newOn(one) ? other : one));
    for (const place of seen.get(best) ?? []) left.delete(place);
    chosen.push(best);
  }
  return chosen;
}

/** As many places as a page may have items: few, and now and then as many as there may be. */
function someOf({ min, max }: { min: number; max: number }, random: Random): undefined[] {
  const most = random() < 0.1 ? max : Math.min(max, min + 3);
  const length = min + Math.floor(random() * (most - min + 1));
  return Array.from({ length }, () => undefined);
}

/** Every page that can be come to, every component on it and every way on from it. */
function placesOf(definition: FormDefinition): string[] {
  const unreachable = lintPages(definition)
    .filter(({ rule }) => rule === 'unreachable-page')
    .map(({ path }) => path);
  return definition.pages.flatMap((page, index) =>
    unreachable.includes(`/pages/${index}`)
      ? []
      : [
          page.id,
          ...withRevealed(page.components).map(({ id }) => `${page.id}/${id}`),
          ...(page.next ?? []).map((route) => `${page.id} → ${route.page}`),
        ],
  );
}

function seenOn(definition: FormDefinition, path: Path): string[] {
  return path.steps.flatMap(({ page, components }) => {
    const route = page.next?.find(({ condition }) => holds(definition, condition, path.answers));
    const given = page.repeat ? rowsOf(own(path.answers, page.repeat.id)) : [path.answers];
    const asked = given.flatMap((answers) => askedIn(components, answers));
    return [
      page.id,
      ...[...components, ...asked].map(({ id }) => `${page.id}/${id}`),
      ...(route === undefined ? [] : [`${page.id} → ${route.page}`]),
    ];
  });
}

/** An answer that is likely right, and likely makes a difference to what comes next. */
function answerTo(
  definition: FormDefinition,
  component: QuestionComponent,
  random: Random,
  tries: number,
): Answer {
  const pick = <Value>(values: readonly Value[]) => values[Math.floor(random() * values.length)];
  const conditions = definition.conditions ?? {};
  const tests = reachFrom(conditions, Object.keys(conditions)).tests.filter(
    (test) => test.component === component.id,
  );
  const telling =
    tests.length > 0 ? pick(answersThatDiffer(definition, component, tests) ?? []) : undefined;
  // What conditions tell apart need not be a right answer: then it is left.
  const chance = tries < 5 ? 0.9 : tries < MAX_TRIES / 2 ? 0.5 : 0;
  if (telling !== undefined && isAnswered(telling) && random() < chance) return telling;
  switch (component.type) {
    case 'yesNo':
      return pick(['yes', 'no']) ?? '';
    case 'declaration':
      return 'yes';
    case 'radios':
    case 'select':
    case 'autocomplete':
      return pick(itemsOf(definition, component))?.value ?? '';
    case 'checkboxes':
      return [pick(itemsOf(definition, component))?.value ?? ''];
    case 'number':
      return String(Math.max(component.min ?? 0, Math.min(component.max ?? 9, 3)));
    case 'date': {
      const year = String(pick([1990, 2025, 2026, 2027]));
      const day = { month: 'mar', year };
      return component.parts === 'monthYear' ? day : { day: '27', ...day };
    }
    case 'name':
      return { first: 'Siân', last: 'Rees' };
    case 'address':
      return { line1: '1 High Street', line2: '', town: 'Aber', county: '', postcode: 'SA1 1AA' };
    case 'postcode':
      return 'SA1 1AA';
    case 'email':
      return 'sian@example.com';
    case 'phone':
      return '01632 960 001';
    case 'nhsNumber':
      return '999 000 0018';
    case 'nationalInsuranceNumber':
      return 'QQ 12 34 56 C';
    case 'text':
      return 'Words'.padEnd(component.minLength ?? 0, '.').slice(0, component.maxLength);
    case 'textarea':
      return 'Words'.slice(0, component.maxLength);
    case 'file':
      return someOf(fileLimits(component), random).map((_, index) =>
        fileFor(component, `file-${index}`),
      );
    default:
      return 'Siân Rees';
  }
}
