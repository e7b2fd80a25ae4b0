import type { FormName } from '../place.js';
import { Answers, type FormContext, type FormEvent, type Outcome } from './answers.js';
import { courseReaders } from './readers/course.js';
import { figureReaders } from './readers/figures.js';
import { goalReaders } from './readers/goals.js';
import type { Reader } from './readers/reader.js';
import { reviewReaders } from './readers/reviews.js';
import { sharingReaders } from './readers/sharing.js';
import { visitReaders } from './readers/visits.js';
import { waysReaders } from './readers/ways.js';

const readers: Readonly<Record<FormName, Reader>> = {
  ...courseReaders,
  ...goalReaders,
  ...visitReaders,
  ...reviewReaders,
  ...sharingReaders,
  ...figureReaders,
  ...waysReaders,
};

/**
 * Reads what a person sent: the same in the browser and on the server.
 * @returns the events it makes, or what was typed and what is wrong with it
 */
export function readForm(
  form: FormName,
  data: FormData,
  context: FormContext,
): { readonly events: readonly FormEvent[] } | { readonly outcome: Outcome } {
  const answers = new Answers(data);
  const events = readers[form](answers, context);
  return events && answers.errors.length === 0 ? { events } : { outcome: answers.outcome() };
}
