import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { london, said, schedule } from '../../testing/hours.js';
import {
  clockChanges,
  firstShown,
  instant,
  minutes,
  naiveHours,
  type NaiveHours,
} from '../../testing/naive-hours.js';
import { random } from '../../testing/random.js';
import { dayNumber, minutesOf } from './dates.js';
import { localTime } from './local-time.js';
import { compileSchedules, lookAhead, type Moment, type OpenNow } from './open-now.js';
import { days, type Schedule } from '../types.js';

function randomSchedules(random: () => number): Schedule[] {
  const whole = (to: number) => Math.floor(random() * to);
  const likely = (share: number) => random() < share;
  const time = () => {
    // The hours in which clocks change are the ones to watch.
    const hour = String(likely(0.4) ? whole(4) : whole(24)).padStart(2, '0');
    return `${hour}:${['00', '15', '30', '50'][whole(4)] ?? ''}`;
  };
  const date = () => instant(whole(minutes)).toISOString().slice(0, 10);
  return Array.from({ length: 1 + whole(4) }, () => {
    const freq = likely(0.7) ? 'WEEKLY' : 'MONTHLY';
    const ordinal = () => [1, 2, 3, 4, 5, -1, -2][whole(7)] ?? 1;
    const byDay = days
      .filter(() => likely(0.4))
      .map((day) => ({ day, ...(freq === 'MONTHLY' && { ordinal: ordinal() }) }));
    const opensAt = time();
    const [one, other] = [date(), date()].sort() as [string, string];
    return schedule({
      freq,
      byDay: byDay.length > 0 ? byDay : [{ day: 'SU' }],
      opensAt,
      closesAt: likely(0.1) ? opensAt : time(),
      ...(freq === 'MONTHLY' && likely(0.4) && { byDay: [], byMonthDay: [1 + whole(31), -1] }),
      ...(likely(0.3) && { interval: 2 + whole(2), dtStart: one }),
      ...(likely(0.3) && { validFrom: one, validTo: other }),
    });
  });
}

/** All minutes of the nights in which clocks change, and one in so many of the others. */
function* watched(): Generator<number> {
  for (const change of clockChanges) {
    for (let minute = change - 240; minute < change + 240; minute++) yield minute;
  }
  const margin = (lookAhead + 2) * 1440;
  for (let minute = 1440; minute < minutes - margin; minute += 1787) yield minute;
}

const firstDay = dayNumber('2026-01-01');

/** Minute at which a moment comes; those in an hour that is skipped come together. */
function comes({ date, time }: Moment): { minute: number; skipped: boolean } {
  const minute = firstShown((dayNumber(date) - firstDay) * 1440 + minutesOf(time));
  return { minute, skipped: clockChanges.includes(minute) && time.startsWith('01:') };
}

function agrees(result: OpenNow, naive: NaiveHours, minute: number): boolean {
  if ((result.kind === 'open') !== Boolean(naive.open[minute])) return false;
  if (result.kind === 'not-given') return naive.change(minute) > minute + lookAhead * 1440;
  const moment = result.kind === 'open' ? result.until : result.opens;
  const change = naive.change(minute);
  if (!moment) return change > minute + (lookAhead - 1) * 1440;
  const at = comes(moment);
  // An opening that is skipped whole lasts no minute.
  return at.minute === change || (at.skipped && at.minute < change);
}

describe('openNow, held to every minute of two years', () => {
  for (let seed = 1; seed <= 30; seed++) {
    it(`schedules of seed ${seed}`, () => {
      const schedules = randomSchedules(random(seed));
      const naive = naiveHours(schedules);
      const hours = compileSchedules(schedules);
      for (const minute of watched()) {
        const now = localTime(instant(minute), london);
        const result = hours.openNow(now);
        assert.equal(hours.isOpen(now), result.kind === 'open');
        if (!agrees(result, naive, minute)) {
          assert.fail(
            `at ${instant(minute).toISOString()} ${said(result)}, but a change at ` +
              `${instant(naive.change(minute)).toISOString()}: ${JSON.stringify(schedules)}`,
          );
        }
      }
    });
  }
});
