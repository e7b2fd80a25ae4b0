import type { Component, FormDefinition } from '../../definition.js';
import { fieldsOf, isQuestion, type QuestionComponent } from '../../fields.js';
import { own } from '../../answers.js';
import { repeats } from '../../groups.js';
import type { Path } from '../../path.js';
import { presentStep } from '../../present.js';
import { withRevealed } from '../../questions.js';
import {
  submittedRows,
  type Submission,
  type SubmissionAnswers,
  type SubmissionValue,
} from '../../submission.js';
import { answersOf } from './answer.js';
import { filledPages, linkId, runsOf } from './layout.js';
import { questionText } from './questionnaire-item.js';
import type { FhirResponseItem } from './types.js';

/**
 * The items of a QuestionnaireResponse: the answers that count, in the groups that the
 * Questionnaire has, each with the words in which it was asked.
 */
export function responseItems(
  definition: FormDefinition,
  path: Path,
  { answers }: Submission,
): FhirResponseItem[] {
  const asked = new Map(
    path.steps.map((step) => [
      step.page.id,
      withRevealed(presentStep(definition, step, path).components),
    ]),
  );
  return runsOf(definition, filledPages(definition)).flatMap(({ section, pages }) => {
    const groups = pages.flatMap((page) => {
      const { id, title } = page;
      const itemsIn = (given: SubmissionAnswers) =>
        (asked.get(id) ?? []).flatMap((component) =>
          answerItem(definition, component, own(given, component.id)),
        );
      const items = repeats(page)
        ? submittedRows(own(answers, page.repeat.id)).map((row): FhirResponseItem => {
            const within = itemsIn(row);
            const { id: link, itemTitle: text } = page.repeat;
            return { linkId: link, text, ...(within.length > 0 && { item: within }) };
          })
        : itemsIn(answers);
      const text = title === undefined ? {} : { text: title };
      return items.length === 0 ? [] : [{ linkId: linkId.page(id), ...text, item: items }];
    });
    const [first] = pages;
    if (section === undefined || first === undefined || groups.length === 0) return groups;
    return [{ linkId: linkId.section(first.id), text: section.title, item: groups }];
  });
}

function answerItem(
  definition: FormDefinition,
  component: Component,
  value: SubmissionValue | undefined,
): FhirResponseItem[] {
  if (value === undefined || !isQuestion(component)) return [];
  const item = { linkId: component.id, text: questionText(component) ?? component.label };
  if (component.type === 'name' || component.type === 'address') {
    return [{ ...item, item: partItems(component, value) }];
  }
  return [{ ...item, answer: answersOf(definition, component, value) }];
}

function partItems(component: QuestionComponent, value: SubmissionValue): FhirResponseItem[] {
  const texts = new Map<string, unknown>(typeof value === 'object' ? Object.entries(value) : []);
  return fieldsOf(component).flatMap(({ field = '' }) => {
    const text = texts.get(field);
    if (typeof text !== 'string') return [];
    return [{ linkId: linkId.field(component.id, field), answer: [{ valueString: text }] }];
  });
}
