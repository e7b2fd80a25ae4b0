import { button, html } from '@council-elements/govuk';
import { nothing } from 'lit';
import { mayUse } from '../../forms/may-use.js';
import type { Plan } from '../../model/plan.js';
import { progress } from '../../model/progress.js';
import { schedule } from '../../model/schedule.js';
import type { TrackerState, ViewContext } from '../context.js';
import { reviewsView } from '../reviews-view.js';
import { takeAwayView } from '../take-away-view.js';
import { reviewWords, whereWords } from '../time-words.js';
import { choicesView } from '../goal/choices-view.js';
import { ownOpenSteps } from '../goal/own-steps.js';
import { stepView } from '../goal/step-view.js';
import { dateWords, partyWords } from '../words.js';
import { personGoalView } from './goal-view.js';
import { lookBackView } from './look-back-view.js';

/** The plan as the person reads it: what to do today first, their own words, no scores. */
export function personPlanView(state: TrackerState, context: ViewContext) {
  const { t, id, href } = context;
  const { plan, today } = state;
  const time = schedule(plan, today, state.bankHolidays);
  if (!time) return nothing;
  const goals = progress(plan);
  const { ended } = plan;
  return html`<div class="council-plan council-person">
    <span class="govuk-caption-xl">${t('caption')}</span>
    <h1 class="govuk-heading-xl">${t('planOf', { name: plan.person ?? '' })}</h1>
    <p class="govuk-body-l">${whereWords(t, time)}</p>
    <p class="govuk-body">
      ${t('dates', { start: dateWords(t, time.start), end: dateWords(t, time.end) })}
      ${ended ? t('endedBecause', { reason: ended.reason }) : reviewWords(t, time)}
    </p>
    ${ended || goals.length === 0 ? nothing : todayView(state, context)}
    ${lookBackView(time, state, context)}
    <section aria-labelledby=${id('goals')}>
      <h2 class="govuk-heading-l" id=${id('goals')}>${t('myGoals')}</h2>
      ${goals.length === 0 ? html`<p class="govuk-body">${t('noGoalsPerson')}</p>` : nothing}
      ${goals.map((goal) => personGoalView(goal, time, state, context))}
      ${
        ended
          ? nothing
          : html`<div class="council-goals__actions">
              ${button({
                text: t('addMyGoal'),
                href: href({ view: 'add-goal' }),
                classes: 'govuk-button--secondary',
              })}
            </div>`
      }
    </section>
    ${reviewsView(time, state, context)} ${transitionView(state, context)}
    ${sharingView(state, context)} ${takeAwayView(plan, context)}
  </div>`;
}

/** Open steps of the person's own, over all goals. */
function todayView(state: TrackerState, context: ViewContext) {
  const { t, id } = context;
  const own = ownOpenSteps(state.plan.goals);
  return html`<section aria-labelledby=${id('today')}>
    <h2 class="govuk-heading-l" id=${id('today')}>${t('todayTitle')}</h2>
    ${
      own.length > 0
        ? html`<ul class="govuk-list council-goals__steps">
            ${own.map(({ goal, step }) => stepView(step, goal.id, true, state, context, goal.text))}
          </ul>`
        : html`<p class="govuk-body">${t('todayNothing')}</p>`
    }
  </section>`;
}

function transitionView(state: TrackerState, { t, id, href }: ViewContext) {
  const { plan, author } = state;
  const { text, choices } = plan.transition;
  const isTheirs = mayUse('transition', { view: 'transition' }, author, plan);
  return html`<section aria-labelledby=${id('transition')}>
    <h2 class="govuk-heading-m" id=${id('transition')}>${t('transitionHeading')}</h2>
    ${
      choices.length > 0
        ? choicesView(t, t('transitionDiffers'), choices, ({ value }) => value, state)
        : html`<p class="govuk-body council-goals__words">${text ?? t('transitionNone')}</p>`
    }
    ${plan.ended ? nothing : html`<p class="govuk-body">${t('stopEarly')}</p>`}
    ${isTheirs ? linkTo(href({ view: 'transition' }), t('changeTransition')) : nothing}
  </section>`;
}

function sharingView({ plan, author }: TrackerState, { t, id, href }: ViewContext) {
  const standing = plan.consents.filter(({ withdrawn }) => !withdrawn);
  const may = (view: 'consent' | 'withdraw') => mayUse(view, { view }, author, plan);
  return html`<section aria-labelledby=${id('sharing')}>
    <h2 class="govuk-heading-m" id=${id('sharing')}>${t('whoSees')}</h2>
    <p class="govuk-body">${t(standing.length > 0 ? 'whoSeesSome' : 'whoSeesNobody')}</p>
    ${
      standing.length > 0
        ? html`<ul class="govuk-list govuk-list--bullet">
            ${standing.map(({ to, goals }) => {
              const who = partyWords(t, to);
              const text =
                goals === 'all'
                  ? t('seesAll', { who })
                  : t('seesGoals', { who, goals: namesOf(plan, goals) });
              return html`<li class="council-goals__words">${text}</li>`;
            })}
          </ul>`
        : nothing
    }
    ${may('consent') ? linkTo(href({ view: 'consent' }), t('changeConsent')) : nothing}
    ${
      standing.length > 0 && may('withdraw')
        ? linkTo(href({ view: 'withdraw' }), t('stopConsent'))
        : nothing
    }
  </section>`;
}

const namesOf = ({ goals }: Plan, ids: readonly string[]): string =>
  goals
    .filter(({ id }) => ids.includes(id))
    .map(({ text }) => `“${text}”`)
    .join(', ');

const linkTo = (address: string, text: string) =>
  html`<p class="govuk-body council-goals__actions">
    <a class="govuk-link" href=${address}>${text}</a>
  </p>`;
