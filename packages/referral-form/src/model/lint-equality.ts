import { own } from './answers.js';
import type { FormDefinition } from './definition.js';
import { equalityForm } from './equality.js';
import { isQuestion } from './fields.js';
import type { LintFinding } from './lint.js';
import { walk } from './path.js';

const source = 'https://design-system.service.gov.uk/patterns/equality-information/';

/** What a rule finds in the equality questions of a form, which are a form of their own. */
export function inEquality(
  definition: FormDefinition,
  rule: (form: FormDefinition) => LintFinding[],
): LintFinding[] {
  const form = equalityForm(definition);
  return form ? rule(form).map((each) => ({ ...each, path: `/equality${each.path}` })) : [];
}

/** Names of the equality questions that are the form's, or that the form has not. */
export function lintEqualityNames({ id, equality, conditions }: FormDefinition): LintFinding[] {
  const findings: LintFinding[] = [];
  if (equality?.id === id) {
    const reason = `“${id}” is the id of the form: answers would be taken for those of the form`;
    findings.push({ path: '/equality/id', rule: 'duplicate-id', reason });
  }
  const { condition } = equality ?? {};
  if (condition !== undefined && own(conditions, condition) === undefined) {
    const reason = `There is no condition “${condition}”`;
    findings.push({ path: '/equality/condition', rule: 'unknown-condition', reason });
  }
  return findings;
}

/** Equality questions that do not say why, or that nobody could skip. */
export function lintEquality(definition: FormDefinition): LintFinding[] {
  return inEquality(definition, (form) => [...lintStart(form), ...lintPages(form)]);
}

function lintStart(form: FormDefinition): LintFinding[] {
  const path = '/pages/0/components';
  const components = form.pages[0]?.components ?? [];
  const findings: LintFinding[] = [];
  if (components.every(isQuestion)) {
    const reason = 'The first page does not say why the questions are asked';
    findings.push({ path, rule: 'equality-start', reason, source });
  }
  if (components.filter(isQuestion).length !== 1 || walk(form, {}).steps.length > 1) {
    const reason =
      'The first page asks if the person wants to answer, and the other pages have conditions on that';
    findings.push({ path, rule: 'equality-start', reason, source });
  }
  return findings;
}

function lintPages({ pages }: FormDefinition): LintFinding[] {
  return pages.flatMap(({ repeat, end, components }, index): LintFinding[] => {
    const takesFiles = components.some(({ type }) => type === 'file');
    if (repeat === undefined && end !== true && !takesFiles) return [];
    const reason = 'A page of equality questions does not repeat, end them, or take files';
    return [{ path: `/pages/${index}`, rule: 'equality-page', reason, source }];
  });
}
