import { nothing, type TemplateResult } from 'lit';
import { button, html, summaryList } from '@council-elements/govuk';
import { headingOfPlace } from '../../group-steps.js';
import { own, rowsOf } from '../../model/answers.js';
import { ITEM_COUNT, itemName, itemPlace, type RepeatingPage } from '../../model/groups.js';
import { midSentence } from '../../model/naming.js';
import { summary } from '../../model/summary.js';
import type { FormState } from '../../state.js';
import { answerRow } from '../answer-row.js';
import type { FormContext } from '../context.js';
import { postForm } from '../post-form.js';
import { sectionCaption } from '../section-caption.js';

/** The question whether to remove an item: nothing is removed by a link alone. */
export function itemRemoval(
  page: RepeatingPage,
  item: number,
  state: FormState,
  context: FormContext,
): TemplateResult {
  const { definition, t, href } = context;
  const { answers, changing } = state;
  const about = summary(definition, answers, t).filter(
    ({ pageId }) => pageId === itemPlace(page.id, item),
  );
  const count = rowsOf(own(answers, page.repeat.id)).length;
  return html`
    ${sectionCaption(page, context)}
    <h1 class="govuk-heading-l">${headingOfPlace(definition, state.page, answers, t)}</h1>
    ${summaryList({ rows: about.map(answerRow) })}
    ${postForm(
      state,
      context,
      html`<input type="hidden" name=${ITEM_COUNT} value=${count} />
        <div class="govuk-button-group">
          ${button({
            text: t('itemRemoveButton', { item: midSentence(itemName(page.repeat, item)) }),
            classes: 'govuk-button--warning',
            preventDoubleClick: true,
          })}
          <a
            class="govuk-link"
            href=${href(page.id, changing)}
            data-page=${page.id}
            data-changing=${changing ? '' : nothing}
            >${t('itemKeep')}</a
          >
        </div>`,
    )}
  `;
}
