import { own } from './answers.js';
import type { AnswerCondition, Condition } from './definition.js';

/** What conditions come to ask. */
export interface ConditionParts {
  /** Names of conditions. */
  readonly names: ReadonlySet<string>;
  /** Every comparison with an answer. */
  readonly tests: readonly AnswerCondition[];
}

/** Every condition and comparison that some named conditions come to, themselves among them. */
export function reachFrom(
  conditions: Readonly<Record<string, Condition>>,
  start: readonly string[],
): ConditionParts {
  const names = new Set<string>();
  const tests: AnswerCondition[] = [];
  const waiting = [...start];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const condition = own(conditions, name);
    if (names.has(name) || condition === undefined) continue;
    names.add(name);
    const parts = partsOf(condition);
    waiting.push(...parts.names);
    tests.push(...parts.tests);
  }
  return { names, tests };
}

/** The conditions that a condition names and the comparisons it makes, at any depth. */
export function partsOf(condition: Condition): {
  readonly names: readonly string[];
  readonly tests: readonly AnswerCondition[];
} {
  if ('condition' in condition) return { names: [condition.condition], tests: [] };
  if ('component' in condition) return { names: [], tests: [condition] };
  const inner =
    'all' in condition ? condition.all : 'any' in condition ? condition.any : [condition.not];
  const parts = inner.map(partsOf);
  return {
    names: parts.flatMap(({ names }) => names),
    tests: parts.flatMap(({ tests }) => tests),
  };
}
