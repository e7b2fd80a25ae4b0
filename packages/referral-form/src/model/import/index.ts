import type { FormDefinition } from '../definition.js';
import { readDefinition, type Problem } from '../read-definition.js';
import { importDefra } from './defra/index.js';
import { importHackney } from './hackney.js';
import { isObject } from './json.js';

/** What an import gave. */
export interface ImportResult {
  /** The form; none where what was given is no form that is known. */
  readonly definition: FormDefinition | undefined;
  /** Everything that could not be taken over as it was. */
  readonly problems: readonly Problem[];
}

/** What DEFRA's and XGov's forms keep in lists, and ours by name. */
const LISTS = ['conditions', 'lists'];

/**
 * Imports a form definition of a published kind: our own, DEFRA's (V1 and V2), XGov's, or Hackney's
 * themes and steps. Nothing is dropped silently: what could not be taken over is among the problems,
 * with a JSON Pointer into what was given and what was done about it. Nothing is thrown, whatever
 * the JSON is.
 * @param json parsed JSON; YAML is the caller's to parse
 */
export async function importForm(json: unknown): Promise<ImportResult> {
  if (Array.isArray(json)) {
    return refuse(`This is a list of ${json.length} forms: import each one`);
  }
  if (!isObject(json)) return refuse('This is not a form definition: it is not a JSON object');
  if (Array.isArray(json['themes'])) {
    const { definition, problems } = importHackney(json);
    const read = await readDefinition(definition);
    return { definition: read.definition, problems: [...problems, ...read.problems] };
  }
  if (!Array.isArray(json['pages'])) {
    return refuse('This is no form definition that is known: it has neither pages nor themes');
  }
  if ('engine' in json || 'startPage' in json || LISTS.some((key) => Array.isArray(json[key]))) {
    const { definition, problems } = importDefra(json);
    const read = await readDefinition(definition);
    return { definition: read.definition, problems: [...problems, ...read.problems] };
  }
  return readDefinition(json);
}

function refuse(reason: string): ImportResult {
  return { definition: undefined, problems: [{ path: '', reason }] };
}
