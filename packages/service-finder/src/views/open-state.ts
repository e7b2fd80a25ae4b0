import { openNow, type Moment } from '../model/hours/open-now.js';
import type { Schedule } from '../model/types.js';
import { clock, daysBetween, soonInWords } from './clock.js';
import { timeZone, todayOf, type FinderContext } from './context.js';

/** Whether it is open, in words. Where nothing says so, it is not said to be closed. */
export interface OpenState {
  kind: 'open' | 'closed' | 'not-given';
  text: string;
}

export function openState(schedules: readonly Schedule[], context: FinderContext): OpenState {
  const { t, now, settings } = context;
  const state = openNow(schedules, now, timeZone, settings.holidays);
  switch (state.kind) {
    case 'open':
      return { kind: 'open', text: openText(state.until, context) };
    case 'closed':
      return {
        kind: 'closed',
        text: state.holiday
          ? t('closedHoliday')
          : state.opens
            ? opensText(state.opens, context)
            : t('closedNow'),
      };
    default:
      return { kind: 'not-given', text: t('hoursUnknown') };
  }
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
