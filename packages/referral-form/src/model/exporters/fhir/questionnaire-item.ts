import type { FormTranslate } from '../../../messages/index.js';
import type { Component, Item } from '../../definition.js';
import {
  fieldsOf,
  hasChoices,
  FIELD_LABELS,
  isOptionalField,
  isQuestion,
  itemsOf,
  type ContentComponent,
  type QuestionComponent,
} from '../../fields.js';
import { fileLimits } from '../../files.js';
import { itemType } from './answer.js';
import type { Edition } from './editions.js';
import { enableWhen } from './enable-when.js';
import {
  extensionUrl,
  itemControl,
  textElements,
  translationsOf,
  type Wording,
} from './extensions.js';
import { limitsOf } from './limits.js';
import { linkId } from './layout.js';
import type { Logic } from './logic.js';
import { standardOf } from './standard-ref.js';
import type { FhirAnswerOption, FhirQuestionnaireItem } from './types.js';

/** A component in one language. */
export interface Spoken extends Edition {
  readonly component: Component;
}

/** What a component says, in every language of the form. */
export type Speech = (pick: (spoken: Spoken) => string | undefined) => Wording;

/**
 * A component as an item of a Questionnaire.
 * @param choices what a question with choices offers
 */
export function toItem(
  component: Component,
  choices: readonly Item[],
  spoken: Speech,
  asked: Logic,
): FhirQuestionnaireItem {
  if (isQuestion(component)) return questionItem(component, choices, spoken, asked);
  const text = spoken(({ component: words }) =>
    isQuestion(words) ? undefined : contentText(words),
  );
  return { linkId: component.id, type: 'display', ...enableWhen(asked), ...textElements(text) };
}

function questionItem(
  component: QuestionComponent,
  choices: readonly Item[],
  spoken: Speech,
  asked: Logic,
): FhirQuestionnaireItem {
  const { extension: condition = [], ...enabled } = enableWhen(asked);
  const extension = [
    ...condition,
    ...shortText(component),
    ...control(component),
    ...limitsOf(component),
  ];
  const items = [...parts(component, spoken), ...hint(component, spoken)];
  return {
    linkId: component.id,
    type: itemType(component),
    ...(extension.length > 0 && { extension }),
    ...standardOf(component),
    ...textElements(spoken(({ component: words }) => questionText(words))),
    ...enabled,
    ...(isRequired(component) && { required: true }),
    ...(isMany(component) && { repeats: true }),
    ...('maxLength' in component && { maxLength: component.maxLength }),
    ...(hasChoices(component) && { answerOption: options(choices, spoken) }),
    ...(items.length > 0 && { item: items }),
  };
}

/** The question; of a declaration or a signature, what it is put to. */
export function questionText(component: Component): string | undefined {
  if (!isQuestion(component)) return undefined;
  return 'statement' in component ? component.statement : component.label;
}

/** FHIR has no “required” under a condition: required is what is so for everybody. */
function isRequired({ optional, variants = [] }: QuestionComponent): boolean {
  return optional !== true && variants.every((variant) => variant.optional !== true);
}

function isMany(component: QuestionComponent): boolean {
  return (
    component.type === 'checkboxes' || (component.type === 'file' && fileLimits(component).max > 1)
  );
}

function shortText(component: QuestionComponent) {
  const short = component.shortLabel ?? ('statement' in component && component.label);
  return short ? [{ url: extensionUrl.shortText, valueString: short }] : [];
}

const CONTROLS: Readonly<Record<string, string>> = {
  radios: 'radio-button',
  checkboxes: 'check-box',
  select: 'drop-down',
  autocomplete: 'autocomplete',
};

function control({ type }: QuestionComponent) {
  const code = CONTROLS[type];
  return code === undefined ? [] : [itemControl(code)];
}

function partName(field: string, t: FormTranslate): string {
  const key = FIELD_LABELS[field];
  return key === undefined ? field : t(key);
}

/** The parts of a name or an address. */
function parts(component: QuestionComponent, spoken: Speech): FhirQuestionnaireItem[] {
  if (component.type !== 'name' && component.type !== 'address') return [];
  return fieldsOf(component).map(({ field = '' }) => ({
    linkId: linkId.field(component.id, field),
    type: 'string',
    ...textElements(spoken(({ t }) => partName(field, t))),
    ...(isRequired(component) && !isOptionalField(field) && { required: true }),
  }));
}

/** A hint is a display within the question: https://hl7.org/fhir/R4/codesystem-questionnaire-item-control.html */
function hint(component: QuestionComponent, spoken: Speech): FhirQuestionnaireItem[] {
  if (component.hint === undefined) return [];
  const words = spoken(({ component: question }) =>
    isQuestion(question) ? question.hint : undefined,
  );
  return [
    {
      linkId: linkId.hint(component.id),
      type: 'display',
      extension: [itemControl('help')],
      ...textElements(words),
    },
  ];
}

function options(choices: readonly Item[], spoken: Speech): FhirAnswerOption[] {
  return choices.map(({ value, text, exclusive }) => {
    const wording = spoken(({ component, definition }) =>
      hasChoices(component)
        ? itemsOf(definition, component).find((item) => item.value === value)?.text
        : undefined,
    );
    const translated = translationsOf(wording);
    return {
      ...(exclusive === true && {
        extension: [{ url: extensionUrl.optionExclusive, valueBoolean: true }],
      }),
      valueCoding: { code: value, display: text, ...(translated && { _display: translated }) },
    };
  });
}

function contentText(component: ContentComponent): string {
  switch (component.type) {
    case 'list':
      return component.points.map((point) => `• ${point}`).join('\n');
    case 'details':
      return `${component.summary}\n${component.text}`;
    default:
      return component.text;
  }
}
