import type { LogProblem } from '../load-definition.js';
import type { FormDefinition } from '../model/definition.js';

const loader = () => import('../load-definition.js');

/** Loads a form's definition. @returns undefined where there is no form to show */
export async function load(src: string, log: LogProblem): Promise<FormDefinition | undefined> {
  const { loadDefinition } = await loader();
  return loadDefinition(src, log);
}

/** Tells the developer what is wrong with a definition that could not be shown. */
export async function explain(definition: unknown, error: unknown, log: LogProblem): Promise<void> {
  log('definition', String(error));
  const loaded = await loader();
  await loaded.explain(definition, log);
}
