import type { TemplateResult } from 'lit';
import { button, html, radios, summaryList } from '@council-elements/govuk';
import { headingOfPlace } from '../../group-steps.js';
import { own, textOf } from '../../model/answers.js';
import {
  ADD_ANOTHER,
  itemWords,
  limitsOf,
  pageIdOf,
  removalPlace,
  type RepeatingPage,
} from '../../model/groups.js';
import { byItem, summary } from '../../model/summary.js';
import { shownAnswers, type FormState } from '../../state.js';
import type { FormContext } from '../context.js';
import { postForm } from '../post-form.js';
import { sectionCaption } from '../section-caption.js';
import { answerRow } from '../answer-row.js';

/**
 * What was added so far, each with a way to change or remove it, and the question whether to add
 * another. Source: https://design-patterns.service.justice.gov.uk/patterns/add-another/
 */
export function itemList(
  page: RepeatingPage,
  state: FormState,
  context: FormContext,
): TemplateResult {
  const { definition, t } = context;
  const rows = summary(definition, state.answers, t).filter(
    ({ pageId, item }) => item !== undefined && pageIdOf(pageId) === page.id,
  );
  const items = byItem(rows);
  const { max } = limitsOf(page.repeat);
  const words = itemWords(page.repeat);
  const [error] = state.errors;
  const question = radios({
    name: ADD_ANOTHER,
    idPrefix: context.id(ADD_ANOTHER),
    classes: 'govuk-radios--inline',
    fieldset: {
      legend: {
        text: t(items.length === 0 ? 'itemsAny' : 'itemsAnother', words),
        classes: 'govuk-fieldset__legend--m',
      },
    },
    errorMessage: error && { text: error.text, visuallyHiddenText: t('errorPrefix') },
    value: textOf(own(shownAnswers(definition, state, page.id), ADD_ANOTHER)),
    items: [
      { value: 'yes', text: t('itemsYes') },
      { value: 'no', text: t('itemsNo') },
    ],
  });
  return html`
    ${sectionCaption(page, context)}
    <h1 class="govuk-heading-l">${headingOfPlace(definition, page.id, state.answers, t)}</h1>
    ${items.map(({ item, rows: about }, index) =>
      summaryList({
        card: {
          title: { text: item ?? '' },
          actions: {
            items: [
              link(about[0]?.pageId ?? page.id, t('change'), state, context),
              link(removalPlace(page.id, index + 1), t('itemRemove'), state, context),
            ],
          },
        },
        rows: about.map(answerRow),
      }),
    )}
    ${postForm(
      state,
      context,
      html`${
        items.length < max
          ? question
          : html`<p id=${context.id(ADD_ANOTHER)} class="govuk-body" tabindex="-1">
              ${t('itemsMost', { ...words, count: max })}
            </p>`
      }
      ${button({ text: t('continue') })}`,
    )}
  `;
}

/** A link to a place, which goes back to check answers where the person came from there. */
function link(place: string, text: string, { changing }: FormState, { href }: FormContext) {
  return {
    href: href(place, changing),
    text,
    attributes: { 'data-page': place, ...(changing && { 'data-changing': '' }) },
  };
}
