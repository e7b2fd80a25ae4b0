import {
  backLink,
  html,
  input,
  insetText,
  radios,
  textarea,
  warningText,
} from '@council-elements/govuk';
import { nothing } from 'lit';
import { TRY_RESULTS } from '../../model/events.js';
import type { Goal } from '../../model/plan.js';
import type { LocalText, StopSign, WayStep } from '../../model/ways/library.js';
import { ways } from '../../model/ways/ways.js';
import type { TrackerState, ViewContext, Words } from '../context.js';
import { choiceOf, fieldOf, errorsView, formView } from '../form-page.js';
import { checkedView, checkNotice } from './check-view.js';
import { wordsTo } from '../words.js';
import { triedView } from './tried-view.js';
import { waysPage } from './ways-page.js';
import { KIND_KEYS, localWords, plainWords, RESULT_KEYS, SIDE_KEYS } from './words.js';

/** One way of doing a goal's task, to read, to print, and to say how it went. */
export function wayPage(goal: Goal, state: TrackerState, context: ViewContext) {
  const { t, href } = context;
  const { library = { tasks: [] }, place } = state;
  const task = ways(goal.task, library);
  const way = task?.ways.find(({ id }) => id === place.way);
  // Another device may have chosen another task since.
  if (!task || !way) return waysPage(goal, state, context);
  const tries = goal.tried.filter((one) => one.task === task.id && one.way === way.id);
  return html`${errorsView(state, context)}
    ${backLink({
      text: t('waysBack'),
      href: href({ view: 'ways', goal: goal.id }),
      classes: 'council-ways__screen',
    })}
    <article class="council-ways__page">
      <span class="govuk-caption-l">${localWords(t, task.title)}: ${t(KIND_KEYS[way.kind])}</span>
      <h1 class="govuk-heading-l">${localWords(t, way.title)}</h1>
      ${checkNotice(way, library, context)}
      ${way.side ? html`<p class="govuk-body-l">${t(SIDE_KEYS[way.side])}.</p>` : nothing}
      ${needsView(way.thingsNeeded ?? [], t)}
      <h2 class="govuk-heading-m">${t('wayStop')}</h2>
      ${way.stopSigns.map((sign) => stopView(sign, t))}
      <h2 class="govuk-heading-m">${t('waySteps')}</h2>
      <ol class="govuk-list govuk-list--number govuk-list--spaced council-ways__steps">
        ${way.steps.map((step) => stepView(step, t))}
      </ol>
      ${
        way.energyTip
          ? insetText({
              html: html`<h2 class="govuk-heading-s">${t('wayEnergy')}</h2>
                ${localWords(t, way.energyTip)}`,
            })
          : nothing
      }
      ${checkedView(way, state, context)}
    </article>
    ${tryView(state, context)}
    ${
      tries.length > 0
        ? html`<div class="council-ways__screen">
            <h2 class="govuk-heading-m">${t('waysTried')}</h2>
            <p class="govuk-body">${triedView(t, tries)}</p>
          </div>`
        : nothing
    }`;
}

const needsView = (needs: readonly LocalText[], t: Words) =>
  needs.length > 0
    ? html`<h2 class="govuk-heading-m">${t('wayNeeds')}</h2>
        <ul class="govuk-list govuk-list--bullet">
          ${needs.map((need) => html`<li>${localWords(t, need)}</li>`)}
        </ul>`
    : nothing;

const stopView = ({ call, when }: StopSign, t: Words) =>
  warningText({
    html: html`${t('wayStopCall', { whom: plainWords(t, call) })}
      <ul class="govuk-list govuk-list--bullet council-ways__when">
        ${when.map((sign) => html`<li>${localWords(t, sign)}</li>`)}
      </ul>`,
  });

const stepView = ({ text, picture }: WayStep, t: Words) =>
  html`<li class="council-ways__step">
    ${localWords(t, text)}
    ${
      picture
        ? html`<img
            class="council-ways__picture"
            src=${picture.src}
            alt=${plainWords(t, picture.alt)}
          />`
        : nothing
    }
  </li>`;

function tryView(state: TrackerState, context: ViewContext) {
  const { t, id } = context;
  const fields = html`${radios({
    ...choiceOf('result', state, context),
    fieldset: { legend: { text: t('tryResult'), classes: 'govuk-fieldset__legend--s' } },
    items: TRY_RESULTS.map((one) => ({ value: one, text: t(RESULT_KEYS[one]) })),
  })}
  ${input({
    ...fieldOf('confidence', state, context),
    label: {
      text: t('optional', { label: wordsTo(state, t, 'tryConfidence') }),
      classes: 'govuk-label--s',
    },
    hint: { text: t('goalConfidenceHint') },
    inputmode: 'numeric',
    classes: 'govuk-input--width-2',
  })}
  ${textarea({
    ...fieldOf('note', state, context),
    label: { text: t('optional', { label: t('rateNote') }), classes: 'govuk-label--s' },
    rows: 3,
  })}`;
  return html`<section class="council-goals__actions" aria-labelledby=${id('try')}>
    <h2 class="govuk-heading-m" id=${id('try')}>${wordsTo(state, t, 'tryTitle')}</h2>
    ${formView({ view: 'way', fields, button: t('trySave') }, state, context)}
  </section>`;
}
