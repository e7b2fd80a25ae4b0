import type { FormDefinition, Page } from './definition.js';
import { isQuestion } from './fields.js';
import type { LintFinding } from './lint.js';
import { CHECK_ANSWERS } from './path.js';

/** Pages that nobody can come to, and ends of the form that ask. */
export function lintPages(definition: FormDefinition): LintFinding[] {
  const { pages } = definition;
  const reached = reachable(pages);
  return pages.flatMap((page, index): LintFinding[] => {
    const path = `/pages/${index}`;
    const findings: LintFinding[] = [];
    if (!reached.has(index)) {
      const reason = `No way leads to page “${page.id}”`;
      findings.push({ path, rule: 'unreachable-page', reason });
    }
    if (page.end === true && page.components.some(isQuestion)) {
      const reason = 'The form ends at this page: nobody could send its answers';
      findings.push({ path: `${path}/components`, rule: 'question-at-end', reason });
    }
    return findings;
  });
}

/** Numbers of the pages that some answers lead to, whatever the conditions ask. */
function reachable(pages: readonly Page[]): Set<number> {
  const reached = new Set<number>();
  const waiting = [0];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    const page = pages[index];
    if (page === undefined || reached.has(index)) continue;
    reached.add(index);
    waiting.push(...waysOn(pages, page, index));
  }
  return reached;
}

function waysOn(pages: readonly Page[], page: Page, index: number): number[] {
  const ways = canBePassedOver(page) ? [index + 1] : [];
  if (page.end === true) return ways;
  for (const { page: id, condition } of page.next ?? []) {
    const target = pages.findIndex((candidate) => candidate.id === id);
    // A way that leads back, or nowhere, is not taken.
    if (id !== CHECK_ANSWERS) ways.push(target > index ? target : index + 1);
    if (condition === undefined) return ways;
  }
  return [...ways, index + 1];
}

function canBePassedOver({ condition, components }: Page): boolean {
  const isHidden = components.length > 0 && components.every((each) => each.condition);
  return condition !== undefined || isHidden;
}
