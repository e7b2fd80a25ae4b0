import { partsOf } from './condition-parts.js';
import type { FormDefinition } from './definition.js';
import { hasChoices, itemsOf } from './fields.js';
import type { LintFinding } from './lint.js';
import { questionsOf } from './questions.js';
import { truthOf } from './truth.js';

/** Conditions that no answers can bring about, or that hold whatever is answered. */
export function lintTruth(definition: FormDefinition): LintFinding[] {
  return Object.entries(definition.conditions ?? {}).flatMap(([name, condition]): LintFinding[] => {
    const path = `/conditions/${name}`;
    const unknown = partsOf(condition).tests.flatMap(({ component, operator, value }) => {
      const offered = valuesOf(definition, component);
      const isCompared = ['equals', 'notEquals', 'includes'].includes(operator);
      if (!isCompared || value === undefined || typeof value === 'object' || !offered) return [];
      if (offered.includes(String(value))) return [];
      const reason = `“${value}” is not a choice of “${component}”`;
      return [{ path, rule: 'unknown-value' as const, reason }];
    });
    if (unknown.length > 0) return unknown;
    const truth = truthOf(definition, name);
    if (truth === 'never') {
      return [{ path, rule: 'always-false', reason: 'No answers make the condition hold' }];
    }
    if (truth === 'always') {
      return [{ path, rule: 'always-true', reason: 'The condition holds whatever is answered' }];
    }
    return [];
  });
}

/** What the answer to a question with choices can be, where it is compared with one of them. */
function valuesOf(definition: FormDefinition, id: string): readonly string[] | undefined {
  const component = questionsOf(definition).find(({ component: one }) => one.id === id)?.component;
  if (component === undefined) return undefined;
  if (component.type === 'yesNo') return ['yes', 'no'];
  if (component.type === 'declaration') return ['yes'];
  return hasChoices(component)
    ? itemsOf(definition, component).map(({ value }) => value)
    : undefined;
}
