import type { FormDefinition, Page } from '../../definition.js';
import { CHECK_ANSWERS } from '../../path.js';
import { createLogic, every, not, some, type Logic } from './logic.js';
import { fhirPath } from './fhirpath.js';

/** When each page is asked, and what that refers to. */
export interface Gates {
  readonly definition: FormDefinition;
  readonly logic: (condition: string | undefined) => Logic;
  readonly pages: ReadonlyMap<string, Logic>;
  /** Expressions in FHIRPath, by the name of their variable, each after those that it uses. */
  readonly variables: ReadonlyMap<string, string>;
}

/**
 * FHIR has no routes from page to page. A page is asked where its condition holds and no earlier
 * page that is reached jumps over it or ends the form: what `walk` does, said page by page. Whether a page with
 * routes is reached is a variable, so that many of them do not make the expressions long.
 */
export function gatesOf(definition: FormDefinition): Gates {
  const logic = createLogic(definition);
  const variables = new Map<string, string>();
  const pages = new Map<string, Logic>();
  const jumps: { readonly to: number; readonly taken: Logic }[] = [];
  for (const [index, page] of definition.pages.entries()) {
    const over = jumps.filter(({ to }) => to > index).map(({ taken }) => not(taken));
    const gate = every([logic(page.condition), ...over]);
    pages.set(page.id, gate);
    if (page.next === undefined && page.end !== true) continue;

    const shown = page.components.map(({ condition }) => logic(condition));
    // A page that shows nothing is passed over, and its routes with it.
    const reached = every([gate, shown.length === 0 || some(shown)]);
    const jump = (to: number, taken: readonly Logic[]) => {
      if (to <= index + 1) return;
      jumps.push({ to, taken: every([named(reached, page, index, variables), ...taken]) });
    };
    if (page.end === true) {
      jump(definition.pages.length, []);
      continue;
    }
    const earlier: Logic[] = [];
    for (const { page: target, condition } of page.next ?? []) {
      const holds = logic(condition);
      jump(indexOf(definition, target), [holds, ...earlier]);
      earlier.push(not(holds));
    }
  }
  return { definition, logic, pages, variables };
}

/** Where a route leads; check answers is after the last page. */
function indexOf({ pages }: FormDefinition, target: string): number {
  return target === CHECK_ANSWERS ? pages.length : pages.findIndex(({ id }) => id === target);
}

function named(logic: Logic, page: Page, index: number, variables: Map<string, string>): Logic {
  if (typeof logic === 'boolean') return logic;
  // A name is an `id` in R4, which has no underscore, and a name in FHIRPath, which has no hyphen.
  const variable = `reached${index + 1}${page.id.replace(/[^A-Za-z0-9]/g, '')}`.slice(0, 64);
  variables.set(variable, fhirPath(logic));
  return { variable, negated: false };
}
