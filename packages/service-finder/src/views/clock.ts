import { dateInWords } from '@council-elements/core/messages';
import { days } from '../model/types.js';
import type { FinderContext } from './context.js';

/** A time as the GOV.UK style guide has it: 9:30am, 5pm, midday. */
export function clock(time: string, { t }: FinderContext): string {
  if (time === '12:00') return t('midday');
  if (time === '00:00' || time === '24:00') return t('midnight');
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
  return `${hour % 12 || 12}${minutes}${hour < 12 ? 'am' : 'pm'}`;
}

/** Days from one date to another, both `YYYY-MM-DD`. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / 86_400_000;
}

/** The name of a date's day, `YYYY-MM-DD`. */
export function weekday(date: string, { t }: FinderContext): string {
  // The first of JavaScript's days is Sunday.
  const day = days[(new Date(`${date}T00:00Z`).getUTCDay() + 6) % 7];
  return day ? t(day) : '';
}

/** A date as it is told from today: the day of the week where that is enough. */
export function soonInWords(date: string, today: string, context: FinderContext): string {
  return daysBetween(today, date) < 7
    ? weekday(date, context)
    : dateInWords(date, context.t.language);
}

/** “Monday, 25 May 2026” */
export function dayAndDate(date: string, context: FinderContext): string {
  return `${weekday(date, context)}, ${dateInWords(date, context.t.language)}`;
}
