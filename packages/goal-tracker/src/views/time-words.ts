import { FOLLOW_UP_DAY, PLAN_DAYS } from '../model/review-days.js';
import type { Schedule } from '../model/schedule.js';
import type { Words } from './context.js';
import { canHold } from './reviews-view.js';
import { dateWords } from './words.js';

/** Where a plan is in its time: “Day 17 of 42, week 3”. */
export function whereWords(t: Words, { phase, day, days, week = 0, start, end }: Schedule): string {
  switch (phase) {
    case 'before':
      return t('startsOn', { date: dateWords(t, start) });
    case 'running':
      return t('dayOfWeek', { day, days, week });
    case 'finished':
      return t(days > PLAN_DAYS ? 'finishedExtended' : 'finished');
    case 'ended-early':
      return t('endedEarly', { date: dateWords(t, end) });
  }
}

/** When the next review is; nothing where none is left. */
export function reviewWords(t: Words, { reviews, followUp }: Schedule): string {
  const all = [...reviews, followUp];
  const next =
    all.find(({ state }) => canHold(state)) ?? all.find(({ state }) => state === 'upcoming');
  if (!next) return '';
  const date = dateWords(t, next.date);
  return next.state === 'overdue' && next.day !== FOLLOW_UP_DAY
    ? t('reviewOverdue', { week: next.day / 7, date })
    : t('nextReview', { date });
}
