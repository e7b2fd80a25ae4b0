import { own } from './answers.js';
import type { Condition, FormDefinition } from './definition.js';
import { isQuestion } from './fields.js';
import type { LintFinding } from './lint.js';

/** A place in a definition that names a condition. */
interface Use {
  readonly name: string;
  readonly path: string;
  /** How many pages' answers the condition can see there. */
  readonly pages: number;
}

/** Conditions that are not there, that ask themselves, or that ask too early. */
export function lintConditions(definition: FormDefinition): LintFinding[] {
  const { conditions = {}, pages } = definition;
  const findings: LintFinding[] = [];
  const asked = new Map(
    pages.flatMap(({ components }, index) =>
      components.filter(isQuestion).map(({ id }): [string, number] => [id, index]),
    ),
  );

  for (const [name, condition] of Object.entries(conditions)) {
    const path = `/conditions/${name}`;
    const { names, components } = conditionParts(condition);
    for (const other of names.filter((id) => own(conditions, id) === undefined)) {
      const reason = `There is no condition “${other}”`;
      findings.push({ path, rule: 'unknown-condition', reason });
    }
    for (const id of components.filter((component) => !asked.has(component))) {
      findings.push({ path, rule: 'unknown-component', reason: `There is no question “${id}”` });
    }
    if (reach(conditions, names).names.has(name)) {
      findings.push({ path, rule: 'cyclic-condition', reason: 'The condition depends on itself' });
    }
  }

  for (const { name, path, pages: visible } of usesOf(definition)) {
    if (own(conditions, name) === undefined) {
      const reason = `There is no condition “${name}”`;
      findings.push({ path, rule: 'unknown-condition', reason });
    }
    const late = [...reach(conditions, [name]).components].filter(
      (id) => (asked.get(id) ?? -1) >= visible,
    );
    for (const id of late) {
      const reason = `“${name}” asks about “${id}”, which is not answered on an earlier page`;
      findings.push({ path, rule: 'condition-order', reason });
    }
  }
  return findings;
}

function usesOf({ pages }: FormDefinition): Use[] {
  return pages.flatMap((page, index) => {
    const path = `/pages/${index}`;
    const use = (name: string | undefined, where: string, visible = index): Use[] =>
      name === undefined ? [] : [{ name, path: `${path}${where}/condition`, pages: visible }];
    return [
      ...use(page.condition, ''),
      ...(page.variants ?? []).flatMap(({ condition }, n) => use(condition, `/variants/${n}`)),
      // A way on is chosen once the page is answered.
      ...(page.next ?? []).flatMap(({ condition }, n) => use(condition, `/next/${n}`, index + 1)),
      ...page.components.flatMap((component, n) => [
        ...use(component.condition, `/components/${n}`),
        ...(component.variants ?? []).flatMap(({ condition }, m) =>
          use(condition, `/components/${n}/variants/${m}`),
        ),
      ]),
    ];
  });
}

/** Every condition and question that some conditions come to ask. */
function reach(conditions: Readonly<Record<string, Condition>>, start: readonly string[]) {
  const names = new Set<string>();
  const components = new Set<string>();
  const waiting = [...start];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const condition = own(conditions, name);
    if (names.has(name) || condition === undefined) continue;
    names.add(name);
    const parts = conditionParts(condition);
    waiting.push(...parts.names);
    for (const id of parts.components) components.add(id);
  }
  return { names, components };
}

/** The conditions that a condition names and the questions it asks, at any depth. */
function conditionParts(condition: Condition): {
  readonly names: readonly string[];
  readonly components: readonly string[];
} {
  if ('condition' in condition) return { names: [condition.condition], components: [] };
  if ('component' in condition) return { names: [], components: [condition.component] };
  const inner =
    'all' in condition ? condition.all : 'any' in condition ? condition.any : [condition.not];
  const parts = inner.map(conditionParts);
  return {
    names: parts.flatMap(({ names }) => names),
    components: parts.flatMap(({ components }) => components),
  };
}
