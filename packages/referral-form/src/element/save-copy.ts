import { copyOf } from '../copy.js';
import type { FormTranslate } from '../messages/index.js';
import type { FormDefinition } from '../model/definition.js';
import { saveFile } from '../save-file.js';
import type { FormState } from '../state.js';

/** Saves a copy of the answers as a file, with the reference where the form was sent. */
export function saveCopy(
  definition: FormDefinition,
  { answers, delivery }: FormState,
  t: FormTranslate,
): void {
  const reference = delivery?.state === 'sent' ? delivery.reference : undefined;
  saveFile(`${definition.id}.txt`, copyOf(definition, answers, t, reference));
}
