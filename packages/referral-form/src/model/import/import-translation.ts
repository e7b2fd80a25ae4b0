import type { FormDefinition } from '../definition.js';
import { readDefinition } from '../read-definition.js';
import { importForm, type ImportResult } from './index.js';
import { createReport } from './json.js';
import { mergeTranslation } from './merge-translation.js';

/**
 * Lays over a form the texts of the same form in another language, which councils and departments
 * publish as a definition of its own. Only texts are taken: pages, questions, values, conditions and
 * ways stay as they are.
 * @param definition the form in English, as `importForm` gave it
 * @param language BCP 47: `cy`
 * @param json the form in that language, of any kind that `importForm` takes
 * @returns the form with that language, and as problems what the import could not take over (paths
 *   into `json`) and what has no counterpart (paths into `definition`); no form where there is none in `json`
 */
export async function importTranslation(
  definition: FormDefinition,
  language: string,
  json: unknown,
): Promise<ImportResult> {
  const other = await importForm(json);
  if (other.definition === undefined) return other;
  const { problems, report } = createReport();
  const translation = mergeTranslation(definition, other.definition, false, report);
  const read = await readDefinition({
    ...definition,
    translations: { ...definition.translations, [language]: translation },
  });
  return {
    definition: read.definition,
    problems: [...other.problems, ...problems, ...read.problems],
  };
}
