import { html, summaryList } from '@council-elements/govuk';
import { nothing } from 'lit';
import type { Goal } from '../../model/plan.js';
import { ratingAtEnd } from '../../model/ratings.js';
import type { Schedule } from '../../model/schedule.js';
import type { TrackerState, ViewContext, Words } from '../context.js';
import { dateWords, momentWords, ratingWords } from '../words.js';

const WEEK = 7;

/**
 * How each goal went as the person says it, in their own words: asked for in the last week, and what
 * stands when the plan has ended. The end itself is the service's to record (`mayAdd`).
 */
export function lookBackView(time: Schedule, state: TrackerState, { t, id, href }: ViewContext) {
  const { plan } = state;
  const { goals, ended } = plan;
  const isNear = time.days - time.day < WEEK;
  if (goals.length === 0 || !(ended || isNear)) return nothing;
  return html`<section aria-labelledby=${id('look-back')}>
    <h2 class="govuk-heading-l" id=${id('look-back')}>${t('lookBackTitle')}</h2>
    ${
      ended
        ? nothing
        : html`<p class="govuk-body">
            ${t(time.phase === 'finished' ? 'lookBackNow' : 'lookBackText', {
              date: dateWords(t, time.end),
            })}
          </p>`
    }
    ${summaryList({
      rows: goals.map((goal) => ({
        key: { html: html`<span class="council-goals__words">${goal.text}</span>` },
        value: { html: saidView(goal, state, t) },
        actions: ended
          ? undefined
          : {
              items: [
                {
                  href: href({ view: 'rate', goal: goal.id }),
                  text: t('lookBackSay'),
                  visuallyHiddenText: t('forGoal', { goal: goal.text }),
                },
              ],
            },
      })),
    })}
  </section>`;
}

/** What the person said last, while the plan ran. */
function saidView(goal: Goal, { plan }: TrackerState, t: Words) {
  const rating = ratingAtEnd(goal, 'person', plan);
  if (!rating) return html`<p class="govuk-body">${t('lookBackNothing')}</p>`;
  const said = rating.partly ? undefined : goal.scale?.texts[rating.level + 2];
  return html`<p class="govuk-body council-goals__words">
      ${t('lookBackSaid', {
        date: momentWords(t, rating.given),
        text: said ?? ratingWords(t, rating),
      })}
    </p>
    ${
      rating.note === undefined
        ? nothing
        : html`<p class="govuk-body council-goals__words">“${rating.note}”</p>`
    }`;
}
