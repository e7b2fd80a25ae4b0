import { own } from './answers.js';
import type { Component, FormDefinition } from './definition.js';
import { componentsOf } from './component-paths.js';
import { hasChoices, isQuestion, itemsOf } from './fields.js';
import { limitsOf, repeatingPages } from './groups.js';
import { lintConditions } from './lint-conditions.js';
import { inEquality, lintEquality, lintEqualityNames } from './lint-equality.js';
import { lintFiles } from './lint-files.js';
import { lintPages } from './lint-pages.js';
import { CHECK_ANSWERS } from './path.js';
import { lintReveals } from './lint-reveals.js';
import { lintTranslations } from './lint-translations.js';
import { lintTruth } from './lint-truth.js';
import { lintWording } from './lint-wording.js';

/** Rules whose breach stops a form from running as written. */
export type BreakingRule =
  | 'duplicate-id'
  | 'duplicate-path'
  | 'unknown-section'
  | 'unknown-condition'
  | 'unknown-component'
  | 'unknown-list'
  | 'unknown-page'
  | 'no-choices'
  | 'cyclic-condition'
  | 'complicated-reveal';

/** Every rule of the linter. */
export type LintRule =
  | BreakingRule
  | 'condition-order'
  | 'backward-route'
  | 'file-types'
  | 'file-limits'
  | 'repeat-limits'
  | 'repeat-without-questions'
  | 'equality-page'
  | 'equality-start'
  | 'unreachable-page'
  | 'question-at-end'
  | 'always-false'
  | 'always-true'
  | 'unknown-value'
  | 'padded-value'
  | 'duplicate-label'
  | 'missing-label'
  | 'capitals'
  | 'asterisk'
  | 'please'
  | 'hint-repeats-label'
  | 'banned-word'
  | 'generic-message'
  | 'duplicate-value'
  | 'missing-subject'
  | 'missing-translation'
  | 'unknown-translation';

/** Something in a definition that would fail a person. */
export interface LintFinding {
  /** JSON Pointer (RFC 6901) into the definition. */
  readonly path: string;
  readonly rule: LintRule;
  readonly reason: string;
  /** Address of the GOV.UK page that says so. */
  readonly source?: string;
}

/**
 * What would fail a person in a definition that fits the schema. None for a form that is fit to
 * publish.
 */
export function lintForm(definition: FormDefinition): LintFinding[] {
  return [
    ...lintReferences(definition),
    ...lintSense(definition),
    ...inEquality(definition, lintSense),
    ...lintEquality(definition),
  ];
}

/** What does not hold together: ids used twice, and names of things that are not there. */
export function lintReferences(definition: FormDefinition): LintFinding[] {
  return [
    ...lintNames(definition),
    ...inEquality(definition, lintNames),
    ...lintEqualityNames(definition),
  ];
}

function lintSense(definition: FormDefinition): LintFinding[] {
  return [
    ...lintPages(definition),
    ...lintRepeats(definition),
    ...lintFiles(definition),
    ...lintTruth(definition),
    ...lintWords(definition),
    ...lintWording(definition),
    ...lintTranslations(definition),
  ];
}

function lintNames(definition: FormDefinition): LintFinding[] {
  const findings: LintFinding[] = [];
  const report = (path: string, rule: LintRule, reason: string) => {
    findings.push({ path, rule, reason });
  };
  const { pages, sections = [] } = definition;
  const unique = (values: readonly string[], paths: readonly string[], rule: LintRule) => {
    values.forEach((value, index) => {
      if (values.indexOf(value) !== index) {
        report(paths[index] ?? '', rule, `“${value}” is used before`);
      }
    });
  };

  unique(
    pages.map(({ id }) => id),
    pages.map((_, index) => `/pages/${index}/id`),
    'duplicate-id',
  );
  unique(
    pages.map(({ path }) => path),
    pages.map((_, index) => `/pages/${index}/path`),
    'duplicate-path',
  );
  unique(
    sections.map(({ id }) => id),
    sections.map((_, index) => `/sections/${index}/id`),
    'duplicate-id',
  );
  // The answers of a page that repeats are beside those of questions.
  const all = componentsOf(definition);
  const named = pages.flatMap(({ repeat }, index) => [
    ...all
      .filter(({ page }) => page === index)
      .map(({ component, path }) => [component.id, `${path}/id`] as const),
    ...(repeat ? [[repeat.id, `/pages/${index}/repeat/id`] as const] : []),
  ]);
  unique(
    named.map(([id]) => id),
    named.map(([, path]) => path),
    'duplicate-id',
  );

  pages.forEach((page, index) => {
    const path = `/pages/${index}`;
    if (page.section === undefined && definition.taskList === true) {
      report(`${path}/section`, 'unknown-section', 'The form has a task list: give a section');
    }
    if (page.section !== undefined && !sections.some(({ id }) => id === page.section)) {
      report(`${path}/section`, 'unknown-section', `There is no section “${page.section}”`);
    }
    page.next?.forEach((route, position) => {
      const target = pages.findIndex(({ id }) => id === route.page);
      const where = `${path}/next/${position}/page`;
      if (route.page === CHECK_ANSWERS) return;
      if (target < 0) report(where, 'unknown-page', `There is no page “${route.page}”`);
      else if (target <= index) {
        report(where, 'backward-route', `Page “${route.page}” comes before: the route is ignored`);
      }
    });
  });
  for (const { component, path } of all) findings.push(...lintChoices(definition, component, path));

  const once = pages.filter(({ repeat }) => repeat === undefined);
  const isAsked = once.some(({ components: on }) => on.some(({ id }) => id === definition.about));
  if (definition.about !== undefined && !isAsked) {
    report('/about', 'unknown-component', `There is no question “${definition.about}”`);
  }
  return [...findings, ...lintReveals(definition), ...lintConditions(definition)];
}

function lintChoices(
  definition: FormDefinition,
  component: Component,
  path: string,
): LintFinding[] {
  if (!hasChoices(component)) return [];
  const { list, items } = component;
  if (items === undefined && list !== undefined && own(definition.lists, list) === undefined) {
    return [{ path: `${path}/list`, rule: 'unknown-list', reason: `There is no list “${list}”` }];
  }
  const choices = itemsOf(definition, component);
  if (choices.length === 0) {
    return [{ path, rule: 'no-choices', reason: 'The question has neither items nor a list' }];
  }
  if (component.type !== 'autocomplete') return [];
  // What is typed is found by either.
  return choices
    .filter(({ value }) => choices.some((item) => item.value !== value && item.text === value))
    .map(({ value }) => ({
      path,
      rule: 'duplicate-value',
      reason: `“${value}” is the value of one choice and the text of another`,
    }));
}

/** Pages that nobody can repeat. */
function lintRepeats(definition: FormDefinition): LintFinding[] {
  return repeatingPages(definition).flatMap((page): LintFinding[] => {
    const path = `/pages/${definition.pages.indexOf(page)}/repeat`;
    const { min, max } = limitsOf(page.repeat);
    const findings: LintFinding[] = [];
    if (min > max) {
      const reason = `There must be ${min} and may be no more than ${max}`;
      findings.push({ path, rule: 'repeat-limits', reason });
    }
    if (!page.components.some(isQuestion)) {
      const reason = 'A page that asks nothing cannot be repeated';
      findings.push({ path, rule: 'repeat-without-questions', reason });
    }
    return findings;
  });
}

/** Words and values that would not read right. */
function lintWords(definition: FormDefinition): LintFinding[] {
  const findings: LintFinding[] = [];
  for (const { component, path } of componentsOf(definition)) {
    if (hasChoices(component) && component.items !== undefined) {
      findings.push(...lintItems(component.items, `${path}/items`));
    }
    if (isQuestion(component) && needsSubject(component)) {
      const reason = 'A label that is a question makes no error message: give a subject';
      const source = 'https://design-system.service.gov.uk/components/error-message/';
      findings.push({ path: `${path}/subject`, rule: 'missing-subject', reason, source });
    }
  }
  for (const [id, items] of Object.entries(definition.lists ?? {})) {
    findings.push(...lintItems(items, `/lists/${id}`));
  }
  return findings;
}

function needsSubject(component: Extract<Component, { label: string }>): boolean {
  const { type, label, shortLabel = label, subject, messages } = component;
  const ownWords = type === 'name' || type === 'address' || messages?.required !== undefined;
  return subject === undefined && !ownWords && shortLabel.trim().endsWith('?');
}

function lintItems(
  items: readonly { readonly value: string; readonly text: string }[],
  path: string,
): LintFinding[] {
  return items.flatMap(({ value, text }, index): LintFinding[] => {
    const where = `${path}/${index}`;
    if (value !== value.trim() || text !== text.trim()) {
      const reason = `“${value}” begins or ends with a space`;
      return [{ path: where, rule: 'padded-value', reason }];
    }
    return items.findIndex((item) => item.value === value) === index
      ? []
      : [{ path: `${where}/value`, rule: 'duplicate-value', reason: `“${value}” is used before` }];
  });
}
