import { html, tag } from '@council-elements/govuk';
import { nothing } from 'lit';
import { isSameParty } from '../../model/consent.js';
import type { Party } from '../../model/events.js';
import type { Step } from '../../model/plan.js';
import type { TrackerState, ViewContext, Words } from '../context.js';
import { momentWords, partyWords } from '../words.js';

/**
 * A step, with the button that marks it as done. The button is that of `button()`, written out: a long
 * plan has hundreds, and each would be two templates more to clone.
 *
 * @param towards words of its goal, where it does not stand with the goal
 */
export function stepView(
  { id: step, text, who, done }: Step,
  goal: string,
  isOpen: boolean,
  { formKey, author }: TrackerState,
  { t, id, href, submit }: ViewContext,
  towards?: string,
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
          <button
            type="submit"
            class="govuk-button govuk-button--secondary council-goals__small-button"
            data-module="govuk-button"
          >
            ${t('markDone')} <span class="govuk-visually-hidden">(${text})</span>
          </button>
        </form>`
      : nothing;
  return html`<li class="council-goals__step" id=${id(`step-${goal}-${step}`)}>
    <span class="council-goals__words">${text}</span>
    <span class="govuk-hint council-goals__words"
      >${towards === undefined ? byWords(t, who, author) : t('stepFor', { goal: towards })}</span
    >
    ${status}
  </li>`;
}

const byWords = (t: Words, who: Party, reader: Party): string =>
  isSameParty(who, reader) ? t('stepByYou') : t('stepBy', { who: partyWords(t, who) });
