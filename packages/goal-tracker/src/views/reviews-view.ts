import { details, html, summaryList, taskList } from '@council-elements/govuk';
import { nothing } from 'lit';
import type { ReviewHeld } from '../model/events.js';
import { FOLLOW_UP_DAY } from '../model/review-days.js';
import type { ReviewState, Schedule, ScheduledReview } from '../model/schedule.js';
import type { TrackerState, ViewContext, Words } from './context.js';
import { dateWords, whoWords, wordsTo } from './words.js';

const STATUS = {
  held: 'reviewHeld',
  due: 'reviewDue',
  overdue: 'reviewOverdueTag',
  upcoming: 'reviewUpcoming',
  'not-needed': 'reviewNotNeeded',
} as const satisfies Record<ReviewState, string>;

/** Whether a review can be held: not before its day, and once. */
export const canHold = (state: ReviewState): boolean => state === 'due' || state === 'overdue';

/** Name of a review. */
export const reviewName = (t: Words, day: number): string =>
  day === FOLLOW_UP_DAY ? t('reviewFollowUp') : t('reviewWeek', { week: day / 7 });

/** The weekly reviews and the check after the plan, and what was said in those held. */
export function reviewsView(
  { reviews, followUp }: Schedule,
  state: TrackerState,
  { t, id, href }: ViewContext,
) {
  const all = [...reviews, followUp];
  return html`<section aria-labelledby=${id('reviews')}>
    <h2 class="govuk-heading-m" id=${id('reviews')}>${t('reviewsTitle')}</h2>
    ${taskList({
      idPrefix: id('review'),
      items: all.map((review) => ({
        title: { text: reviewName(t, review.day) },
        hint: { text: whenWords(t, review) },
        href: canHold(review.state) ? href({ view: 'review', day: review.day }) : undefined,
        status: status(t, review.state),
      })),
    })}
    ${all.map(({ day, held }) =>
      held
        ? details({
            summaryText: t('reviewSaid', { review: reviewName(t, day) }),
            html: heldView(held, state, t),
          })
        : nothing,
    )}
  </section>`;
}

/** When a review is due: why on another day than its own, and for how long it is overdue. */
function whenWords(t: Words, { date, moved, daysOverdue }: ScheduledReview): string {
  const when = dateWords(t, date);
  const sentences = [
    moved
      ? t(moved.because === 'weekend' ? 'reviewAfterWeekend' : 'reviewAfterHoliday', {
          date: when,
          from: dateWords(t, moved.from),
        })
      : when,
    daysOverdue !== undefined && t('reviewDaysOverdue', { count: daysOverdue }),
  ];
  return sentences.filter(Boolean).join('. ');
}

function status(t: Words, state: ReviewState) {
  const text = t(STATUS[state]);
  if (state === 'due') return { tag: { text } };
  if (state === 'overdue') return { tag: { text, classes: 'govuk-tag--red' } };
  return { text, classes: state === 'held' ? '' : 'govuk-task-list__status--cannot-start-yet' };
}

/** What was said in a review. */
export function heldView(
  { present, personView, carerView, next }: ReviewHeld,
  state: TrackerState,
  t: Words,
) {
  const said = (text: string) => ({
    html: html`<span class="council-goals__words">${text}</span>`,
  });
  return summaryList({
    rows: [
      {
        key: { text: t('reviewPresent') },
        value: { text: present.map((party) => whoWords(t, party, state.author)).join(', ') },
      },
      { key: { text: wordsTo(state, t, 'reviewPersonView') }, value: said(personView) },
      carerView !== undefined && {
        key: { text: t('reviewCarerView') },
        value: said(carerView),
      },
      { key: { text: t('reviewNext') }, value: said(next) },
    ],
  });
}
