import { own } from '../../answers.js';
import type { FormDefinition } from '../../definition.js';
import type { QuestionComponent } from '../../fields.js';
import { questionsOf } from '../../questions.js';
import type { Submission, SubmissionValue } from '../../submission.js';
import type { SummaryRow } from '../../summary.js';
import { elementOf } from './standard-ref.js';

/** An answer that a resource takes over. */
export interface ElementAnswer {
  readonly component: QuestionComponent;
  readonly value: SubmissionValue;
  /** The answer in words: a choice by its text. */
  readonly words: string;
}

/** The answers that are an element of a resource, by their `standardRef`: `Patient.birthDate`. */
export type ElementAnswers = (element: string) => readonly ElementAnswer[];

export function elementAnswers(
  definition: FormDefinition,
  { answers }: Submission,
  rows: readonly SummaryRow[],
): ElementAnswers {
  const found = new Map<string, ElementAnswer[]>();
  for (const { component } of questionsOf(definition)) {
    const element = elementOf(component);
    const value = own(answers, component.id);
    if (element === undefined || value === undefined) continue;
    const row = rows.find(({ componentId }) => componentId === component.id);
    const answer = { component, value, words: row?.value ?? '' };
    found.set(element, [...(found.get(element) ?? []), answer]);
  }
  return (element) => found.get(element) ?? [];
}
