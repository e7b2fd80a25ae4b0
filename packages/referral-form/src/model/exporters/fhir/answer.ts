import type { FormDefinition } from '../../definition.js';
import { itemsOf, type QuestionComponent } from '../../fields.js';
import { submittedFiles, type SubmissionValue } from '../../submission.js';
import type { FhirAnswer, FhirQuestionnaireItem } from './types.js';

/** The kinds of answer, as FHIR ends the names of elements (`valueDate`); a group has parts. */
export type AnswerKind =
  'Attachment' | 'Boolean' | 'Coding' | 'Date' | 'Decimal' | 'Integer' | 'String' | 'group';

/** What kind of answer a question has. */
export function answerKind(component: QuestionComponent): AnswerKind {
  switch (component.type) {
    case 'yesNo':
    case 'declaration':
      return 'Boolean';
    case 'radios':
    case 'checkboxes':
    case 'select':
    case 'autocomplete':
      return 'Coding';
    case 'number':
      return component.whole === true ? 'Integer' : 'Decimal';
    case 'date':
      return 'Date';
    case 'file':
      return 'Attachment';
    case 'name':
    case 'address':
      return 'group';
    default:
      return 'String';
  }
}

/** The type of a question's item. */
export function itemType(component: QuestionComponent): FhirQuestionnaireItem['type'] {
  if (component.type === 'textarea') return 'text';
  return (
    {
      Attachment: 'attachment',
      Boolean: 'boolean',
      Coding: 'choice',
      Date: 'date',
      Decimal: 'decimal',
      Integer: 'integer',
      String: 'string',
      group: 'group',
    } as const
  )[answerKind(component)];
}

/**
 * The canonical answer to a question that is no group, as FHIR.
 * @param definition in the language of the texts
 */
export function answersOf(
  definition: FormDefinition,
  component: QuestionComponent,
  value: SubmissionValue,
): readonly FhirAnswer[] {
  const kind = answerKind(component);
  if (kind === 'Attachment') {
    return submittedFiles(value).map(({ name, type, size }) => ({
      valueAttachment: { ...(type !== '' && { contentType: type }), size, title: name },
    }));
  }
  if (kind !== 'Coding') {
    return [{ [`value${kind}`]: value }];
  }
  const items = 'items' in component || 'list' in component ? itemsOf(definition, component) : [];
  return [value].flat().map((code) => {
    const display = items.find((item) => item.value === code)?.text;
    return { valueCoding: { code: String(code), ...(display !== undefined && { display }) } };
  });
}
