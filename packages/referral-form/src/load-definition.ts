import type { FormDefinition } from './model/definition.js';
import { readDefinition, type Problem } from './model/read-definition.js';

/** Tells the developer where something is wrong, and what. */
export type LogProblem = (path: string, reason: string) => void;

/**
 * Loads a definition and checks it. Never throws: what is wrong is logged.
 * @returns undefined where there is no form to show
 */
export async function loadDefinition(
  src: string,
  log: LogProblem,
): Promise<FormDefinition | undefined> {
  try {
    const response = await fetch(src, { headers: { Accept: 'application/json' } });
    if (!response.ok) throw new Error(`answered ${response.status}`);
    const { definition, problems } = await readDefinition(await response.json());
    logAll(problems, src, log);
    return definition;
  } catch (error) {
    log(src, String(error));
    return undefined;
  }
}

/** Logs what is wrong with a definition that could not be shown. */
export async function explain(definition: unknown, log: LogProblem): Promise<void> {
  const { problems } = await readDefinition(definition);
  logAll(problems, 'definition', log);
}

function logAll(problems: readonly Problem[], source: string, log: LogProblem): void {
  for (const { path, reason } of problems) log(`${source}#${path}`, reason);
}
