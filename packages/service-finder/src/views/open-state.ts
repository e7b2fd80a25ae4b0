import type { Moment, OpenNow } from '../model/hours/open-now.js';
import { clock, daysBetween, soonInWords } from './clock.js';
import { todayOf, type FinderContext } from './context.js';

/** Whether it is open, in words. Where nothing says so, it is not said to be closed. */
export function openWords(state: OpenNow, context: FinderContext): string {
  const { t } = context;
  if (state.kind === 'not-given') return t('hoursUnknown');
  if (state.kind === 'open') return openText(state.until, context);
  if (state.holiday) return t('closedHoliday');
  return state.opens ? opensText(state.opens, context) : t('closedNow');
}

function openText(until: Moment | undefined, context: FinderContext): string {
  const { t } = context;
  if (!until) return t('openAlways');
  const time = clock(until.time, context);
  const today = todayOf(context);
  // Closing in the small hours belongs to the evening before.
  const tonight = daysBetween(today, until.date) === 1 && until.time < '06:00';
  return until.date === today || tonight
    ? t('openUntil', { time })
    : t('openUntilDay', { time, day: soonInWords(until.date, today, context) });
}

function opensText({ date, time }: Moment, context: FinderContext): string {
  const { t } = context;
  const today = todayOf(context);
  const values = { time: clock(time, context) };
  const away = daysBetween(today, date);
  if (away === 0) return t('closedOpens', values);
  if (away === 1) return t('closedOpensTomorrow', values);
  return t('closedOpensDay', { ...values, day: soonInWords(date, today, context) });
}
