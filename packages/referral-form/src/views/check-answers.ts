import { nothing, type TemplateResult } from 'lit';
import { button, html, summaryList, type SummaryRowOptions } from '@council-elements/govuk';
import { itemWords, pageIdOf, placeIn } from '../model/groups.js';
import { CHECK_ANSWERS } from '../model/path.js';
import { localise } from '../model/localise.js';
import { byItem, bySection, summary, type SummaryRow } from '../model/summary.js';
import type { FormState } from '../state.js';
import { answerRow } from './answer-row.js';
import type { FormContext } from './context.js';
import { postForm } from './post-form.js';

/** Every answer that counts, by section, each with a way to change it; and the button that sends. */
export function checkAnswers(state: FormState, context: FormContext): TemplateResult {
  const { definition, t, sends } = context;
  const { submitLabel } = localise(definition, t.language);
  return html`
    <h1 class="govuk-heading-l">${t('checkAnswers')}</h1>
    ${bySection(summary(definition, state.answers, t)).map(
      ({ heading, rows }) => html`
        ${heading === undefined ? nothing : html`<h2 class="govuk-heading-m">${heading}</h2>`}
        ${byItem(rows).map(({ item, rows: about }, index, all) =>
          item === undefined
            ? summaryList({
                classes: 'govuk-!-margin-bottom-9',
                rows: about.map((row) => rowOf(row, context)),
              })
            : html`${itemCard(item, about, heading, context)}
              ${isSamePage(about, all[index + 1]?.rows) ? nothing : itemsLink(about, context)}`,
        )}
      `,
    )}
    ${postForm(
      { ...state, page: CHECK_ANSWERS, changing: false },
      context,
      html`${sends ? nothing : html`<p class="govuk-body">${t('finishHint')}</p>`}
      ${button({
        text: sends ? (submitLabel ?? t('submit')) : t('finish'),
        preventDoubleClick: true,
      })}`,
    )}
  `;
}

function rowOf(row: SummaryRow, { t, href }: FormContext): SummaryRowOptions {
  const { pageId, label } = row;
  return {
    ...answerRow(row),
    actions: {
      items: [
        {
          href: href(pageId, true),
          text: t('change'),
          visuallyHiddenText: t('changeAnswer', { label }),
          attributes: { 'data-page': pageId, 'data-changing': '' },
        },
      ],
    },
  };
}

/** What was answered about one of several. */
function itemCard(
  item: string,
  rows: readonly SummaryRow[],
  heading: string | undefined,
  { t, href }: FormContext,
): TemplateResult {
  const pageId = rows[0]?.pageId ?? '';
  return summaryList({
    card: {
      title: { text: item, headingLevel: heading === undefined ? 2 : 3 },
      actions: {
        items: [
          {
            href: href(pageId, true),
            text: t('change'),
            attributes: { 'data-page': pageId, 'data-changing': '' },
          },
        ],
      },
    },
    rows: rows.map(answerRow),
  });
}

/** The way to the list of a page that repeats. */
function itemsLink([row]: readonly SummaryRow[], { definition, t, href }: FormContext): unknown {
  const pageId = pageIdOf(row?.pageId ?? '');
  const repeat = placeIn(localise(definition, t.language), pageId)?.page.repeat;
  if (repeat === undefined) return nothing;
  return html`<p class="govuk-body govuk-!-margin-bottom-9">
    <a class="govuk-link" href=${href(pageId, true)} data-page=${pageId} data-changing=""
      >${t('itemsChange', itemWords(repeat))}</a
    >
  </p>`;
}

function isSamePage(rows: readonly SummaryRow[], others: readonly SummaryRow[] = []): boolean {
  const [row, other] = [rows[0], others[0]];
  return (
    row !== undefined && other !== undefined && pageIdOf(row.pageId) === pageIdOf(other.pageId)
  );
}
