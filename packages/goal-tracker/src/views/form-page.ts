import { backLink, button, errorSummary, html, type Html } from '@council-elements/govuk';
import { nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { FormError } from '../forms/answers.js';
import type { Plan } from '../model/plan.js';
import type { FormName } from '../place.js';
import type { TrackerState, ViewContext, Words } from './context.js';
import { dateWords } from './words.js';

/** What a form asks. */
export interface FormPage {
  readonly view: FormName;
  readonly title: string;
  /** What it is about: a goal's words, a date. */
  readonly caption?: string;
  readonly text?: string | undefined;
  readonly fields: Html;
  /** Whether a part of it follows what is chosen in it. */
  readonly follows?: boolean;
  readonly button: string;
}

/** A form on a page of its own, with its errors on top. */
export function formPage(page: FormPage, state: TrackerState, context: ViewContext) {
  const { t, href } = context;
  return html`${
      page.view === 'start' ? nothing : backLink({ text: t('back'), href: href({ view: 'plan' }) })
    }
    ${errorsView(state, context)}
    ${page.caption ? html`<span class="govuk-caption-l council-goals__words">${page.caption}</span>` : nothing}
    <h1 class="govuk-heading-l">${page.title}</h1>
    ${page.text ? html`<p class="govuk-body">${page.text}</p>` : nothing}
    ${formView(page, state, context)}`;
}

/** The form itself, which is sent to the page that it is on. */
export function formView(
  { view, fields, follows, button: text }: Pick<FormPage, 'view' | 'fields' | 'follows' | 'button'>,
  { place, formKey }: TrackerState,
  { href, submit, choose }: ViewContext,
) {
  const { saved: _, ...here } = place;
  const action = href({ ...here, view });
  return html`${keyed(
    // Another form is another form: what was typed into one must not stay in the other.
    action,
    html`<form
      method="post"
      action=${action}
      novalidate
      @submit=${submit}
      @change=${
        follows && choose
          ? ({ currentTarget }: Event) => choose(currentTarget as HTMLFormElement)
          : undefined
      }
    >
      <input type="hidden" name="key" value=${formKey} />
      ${fields} ${button({ text })}
    </form>`,
  )}`;
}

/** What is wrong with a form, in front of it. */
export const errorsView = ({ outcome, plan }: TrackerState, { t, id }: ViewContext) =>
  outcome
    ? errorSummary({
        titleText: t('errorSummaryTitle'),
        errorList: outcome.errors.map((error) => ({
          text: errorWords(t, error, plan),
          href: `#${id(error.field)}`,
        })),
      })
    : nothing;

/**
 * Id, name, error and default value of a field, as its template takes them.
 * @param first what stands in the field before anything was typed
 */
export function fieldOf(
  field: string,
  { outcome, plan }: TrackerState,
  { t, id }: ViewContext,
  first?: string,
) {
  const error = outcome?.errors.find((one) => one.field === field);
  return {
    id: id(field),
    name: field,
    value: outcome ? outcome.values[field]?.[0] : first,
    errorMessage: error && {
      text: errorWords(t, error, plan),
      visuallyHiddenText: t('errorPrefix').replace(/\W+$/, ''),
    },
  };
}

/** The same for radios. */
export function choiceOf(field: string, state: TrackerState, context: ViewContext, first?: string) {
  const { id: idPrefix, ...rest } = fieldOf(field, state, context, first);
  return { idPrefix, ...rest };
}

/** The same for checkboxes. */
export function choicesOf(field: string, state: TrackerState, context: ViewContext) {
  const { value: _, ...rest } = choiceOf(field, state, context);
  return { ...rest, values: state.outcome?.values[field] };
}

function errorWords(
  t: Words,
  { message, values, level, dates = {} }: FormError,
  { person = '' }: Plan,
): string {
  const days = Object.entries(dates).map(([name, date]) => [name, dateWords(t, date)]);
  return t(message, {
    name: person,
    ...values,
    ...(level && { level: t(level) }),
    ...Object.fromEntries(days),
  });
}
