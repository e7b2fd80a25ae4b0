import { own } from './answers.js';
import { componentsOf } from './component-paths.js';
import { partsOf, reachFrom } from './condition-parts.js';
import type { FormDefinition } from './definition.js';
import { repeatingPages } from './groups.js';
import type { LintFinding } from './lint.js';
import { questionsIn } from './questions.js';

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
    pages.flatMap(({ components, repeat }, index) =>
      repeat === undefined
        ? questionsIn(components).map(({ id }): [string, number] => [id, index])
        : [[repeat.id, index] as const],
    ),
  );
  const perItem = repeatingPages(definition).flatMap(({ components }) => questionsIn(components));

  for (const [name, condition] of Object.entries(conditions)) {
    const path = `/conditions/${name}`;
    const { names, tests } = partsOf(condition);
    const components = tests.map(({ component }) => component);
    for (const other of names.filter((id) => own(conditions, id) === undefined)) {
      const reason = `There is no condition “${other}”`;
      findings.push({ path, rule: 'unknown-condition', reason });
    }
    for (const id of components.filter((component) => !asked.has(component))) {
      const reason = perItem.some((component) => component.id === id)
        ? `“${id}” is asked for each of several items: ask about the number of them`
        : `There is no question “${id}”`;
      findings.push({ path, rule: 'unknown-component', reason });
    }
    if (reachFrom(conditions, names).names.has(name)) {
      findings.push({ path, rule: 'cyclic-condition', reason: 'The condition depends on itself' });
    }
  }

  for (const { name, path, pages: visible } of usesOf(definition)) {
    if (own(conditions, name) === undefined) {
      const reason = `There is no condition “${name}”`;
      findings.push({ path, rule: 'unknown-condition', reason });
    }
    const { tests } = reachFrom(conditions, [name]);
    const late = [...new Set(tests.map(({ component }) => component))].filter(
      (id) => (asked.get(id) ?? -1) >= visible,
    );
    for (const id of late) {
      const reason = `“${name}” asks about “${id}”, which is not answered on an earlier page`;
      findings.push({ path, rule: 'condition-order', reason });
    }
  }
  return findings;
}

function usesOf(definition: FormDefinition): Use[] {
  const all = componentsOf(definition);
  return definition.pages.flatMap((page, index) => {
    const path = `/pages/${index}`;
    const use = (name: string | undefined, where: string, visible = index): Use[] =>
      name === undefined ? [] : [{ name, path: `${where}/condition`, pages: visible }];
    return [
      ...use(page.condition, path),
      ...(page.variants ?? []).flatMap(({ condition }, n) =>
        use(condition, `${path}/variants/${n}`),
      ),
      // A way on is chosen once the page is answered.
      ...(page.next ?? []).flatMap(({ condition }, n) =>
        use(condition, `${path}/next/${n}`, index + 1),
      ),
      ...all
        .filter((placed) => placed.page === index)
        .flatMap(({ component, path: where }) => [
          ...use(component.condition, where),
          ...(component.variants ?? []).flatMap(({ condition }, n) =>
            use(condition, `${where}/variants/${n}`),
          ),
        ]),
    ];
  });
}
