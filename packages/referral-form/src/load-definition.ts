import type { FormDefinition } from './model/definition.js';
import { readDefinition, type Problem } from './model/read-definition.js';

/** A definition from an address, or why there is none. */
export interface LoadedDefinition {
  readonly definition?: FormDefinition | undefined;
  /** For the developer: where and why. */
  readonly problems: readonly Problem[];
}

/** Loads a definition and checks it. Never throws. */
export async function loadDefinition(src: string): Promise<LoadedDefinition> {
  try {
    const response = await fetch(src, { headers: { Accept: 'application/json' } });
    if (!response.ok) throw new Error(`answered ${response.status}`);
    const { definition, problems } = await readDefinition(await response.json());
    return {
      definition,
      problems: problems.map(({ path, reason }) => ({ path: `${src}#${path}`, reason })),
    };
  } catch (error) {
    return { problems: [{ path: src, reason: String(error) }] };
  }
}

/** What is wrong with a definition that could not be shown. */
export async function explain(definition: unknown): Promise<readonly Problem[]> {
  const { problems } = await readDefinition(definition);
  return problems.map(({ path, reason }) => ({ path: `definition#${path}`, reason }));
}
