import { button, html } from '@council-elements/govuk';
import { nothing } from 'lit';
import { progress } from '../../model/progress.js';
import { schedule } from '../../model/schedule.js';
import type { TrackerState, ViewContext } from '../context.js';
import { outcomeView } from '../outcome-view.js';
import { reviewsView } from '../reviews-view.js';
import { takeAwayView } from '../take-away-view.js';
import { reviewWords, whereWords } from '../time-words.js';
import { dateWords } from '../words.js';
import { goalView } from './goal-view.js';
import { paperView } from './paper-view.js';
import { tScoreView } from './t-score-view.js';
import { setUpView, tasksView } from './tasks-view.js';
import { toDoView } from './to-do-view.js';

/** The whole plan on one page, as those see it who work with the person. */
export function workerPlanView(state: TrackerState, context: ViewContext) {
  const { t, id, href } = context;
  const { plan, today } = state;
  const time = schedule(plan, today, state.bankHolidays);
  if (!time) return nothing;
  const goals = progress(plan);
  const { ended } = plan;
  const isWorker = state.author.role === 'worker';

  return html`<div class="council-worker">
    <span class="govuk-caption-xl">${t('caption')}</span>
    <h1 class="govuk-heading-xl">${t('planOf', { name: plan.person ?? '' })}</h1>
    <p class="govuk-body-l">${whereWords(t, time)}</p>
    <p class="govuk-body">
      ${t('dates', { start: dateWords(t, time.start), end: dateWords(t, time.end) })}
      ${ended ? t('endedBecause', { reason: ended.reason }) : reviewWords(t, time)}
    </p>
    ${isWorker ? html`${toDoView(state, context)} ${setUpView(state, context)}` : nothing}
    <section aria-labelledby=${id('goals')}>
      <h2 class="govuk-heading-l" id=${id('goals')}>${t('goalsTitle')}</h2>
      ${goals.length === 0 ? html`<p class="govuk-body">${t('noGoals')}</p>` : nothing}
      ${goals.map((goal) => goalView(goal, state, context))}
      ${
        ended
          ? nothing
          : html`<div class="council-goals__actions">
              ${button({ text: t('addGoal'), href: href({ view: 'add-goal' }) })}
            </div>`
      }
    </section>
    ${reviewsView(time, state, context)}
    ${isWorker && ended ? outcomeView(state, context) : nothing}
    ${isWorker ? html`${tasksView(state, context)} ${tScoreView(plan, context)}` : nothing}
    ${takeAwayView(plan, context)} ${isWorker ? paperView(state, context) : nothing}
  </div>`;
}
