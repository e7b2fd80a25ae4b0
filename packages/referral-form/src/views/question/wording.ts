import type { FormContext } from '../context.js';
import type { QuestionView } from './question-view.js';

/** Hint and error of a question. */
export function describe({ component, errors }: QuestionView, context: FormContext) {
  const [error] = errors;
  return {
    hint: component.hint === undefined ? undefined : { text: component.hint },
    errorMessage: error && errorOf(error.text, context),
  };
}

export function errorOf(text: string, { t }: Pick<FormContext, 't'>) {
  return { text, visuallyHiddenText: t('errorPrefix') };
}

export function labelOf(view: QuestionView, context: FormContext) {
  return { text: labelText(view, context), ...headingOf(view, 'govuk-label') };
}

export function legendOf(view: QuestionView, context: FormContext) {
  return { text: labelText(view, context), ...headingOf(view, 'govuk-fieldset__legend') };
}

function headingOf({ isHeading, isRepeated }: QuestionView, block: string) {
  if (isHeading) return { isPageHeading: true, classes: `${block}--l` };
  return isRepeated ? { classes: 'govuk-visually-hidden' } : {};
}

function labelText({ component }: QuestionView, { t, allOptional }: FormContext): string {
  const { label, optional } = component;
  return optional === true && allOptional !== true ? t('optional', { label }) : label;
}
