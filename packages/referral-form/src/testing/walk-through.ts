import assert from 'node:assert/strict';
import type { Answers } from '../model/answers.js';
import type { FormDefinition } from '../model/definition.js';
import { pageIdOf } from '../model/groups.js';
import { CHECK_ANSWERS, createJourney, type Journey } from '../model/journey.js';

/** Answers page by page, as a person does, until the form ends, and gives the pages gone over. */
export function walkThrough(
  form: FormDefinition,
  answers: Answers,
): { readonly journey: Journey; readonly pages: readonly string[] } {
  let journey = createJourney(form);
  const pages: string[] = [];
  while (journey.current !== CHECK_ANSWERS) {
    // Of a page that repeats, all its items at once.
    const pageId = pageIdOf(journey.current);
    pages.push(pageId);
    journey = journey.answer(pageId, answers).goTo(pageId);
    const { next } = journey;
    if (next === undefined) break;
    journey = journey.goTo(next);
    assert.equal(pageIdOf(journey.current), next, `${pages.at(-1) ?? ''} is answered`);
  }
  return { journey, pages };
}
