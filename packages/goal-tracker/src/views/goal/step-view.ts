import { button, html, tag } from '@council-elements/govuk';
import { nothing } from 'lit';
import type { Step } from '../../model/plan.js';
import type { TrackerState, ViewContext } from '../context.js';
import { momentWords, partyWords } from '../words.js';

/** A step, with the button that marks it as done. */
export function stepView(
  { id: step, text, who, done }: Step,
  goal: string,
  isOpen: boolean,
  { formKey }: TrackerState,
  { t, id, href, submit }: ViewContext,
) {
  const status = done
    ? tag({
        text: t('stepDone', { date: momentWords(t, done.given) }),
        classes: 'govuk-tag--green council-goals__tag',
      })
    : isOpen
      ? html`<form
          class="council-goals__actions"
          method="post"
          action=${href({ view: 'done', goal, step })}
          @submit=${submit}
        >
          <input type="hidden" name="key" value=${formKey} />
          ${button({
            html: html`${t('markDone')} <span class="govuk-visually-hidden">(${text})</span>`,
            classes: 'govuk-button--secondary council-goals__small-button',
          })}
        </form>`
      : nothing;
  return html`<li class="council-goals__step" id=${id(`step-${goal}-${step}`)}>
    <span class="council-goals__words">${text}</span><br />
    <span class="govuk-hint">${t('stepBy', { who: partyWords(t, who) })}</span>
    ${status}
  </li>`;
}
