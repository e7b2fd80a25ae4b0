import assert from 'node:assert/strict';
import { it } from 'node:test';
import { openNow, type OpenNow } from '../model/hours/open-now.js';
import type { ByDay, Day, Schedule } from '../model/types.js';

export const london = 'Europe/London';

export function schedule(more: Partial<Schedule>): Schedule {
  return { byDay: [], byMonthDay: [], ...more };
}

/** `weekly('MO TU', '09:00-17:00')` */
export function weekly(weekdays: string, times: string, more: Partial<Schedule> = {}): Schedule {
  const [opensAt = '', closesAt = ''] = times.split('-');
  return schedule({ freq: 'WEEKLY', byDay: byDay(weekdays), opensAt, closesAt, ...more });
}

export function monthly(weekdays: string, times: string, more: Partial<Schedule> = {}): Schedule {
  return weekly(weekdays, times, { freq: 'MONTHLY', ...more });
}

/** `MO 2TH -1FR` */
export function byDay(text: string): ByDay[] {
  return text
    .split(' ')
    .filter(Boolean)
    .map((rule) => {
      const day = rule.slice(-2) as Day;
      const ordinal = rule.slice(0, -2);
      return { day, ...(ordinal && { ordinal: Number(ordinal) }) };
    });
}

/** As a person would read it: `open until 2026-11-25 17:00`. */
export function said(result: OpenNow): string {
  const at = (moment: { date: string; time: string } | undefined) =>
    moment ? `${moment.date} ${moment.time}` : 'no time';
  if (result.kind === 'open') return `open until ${at(result.until)}`;
  if (result.kind === 'not-given') return 'not given';
  return `closed, opens ${at(result.opens)}${result.holiday ? ', holiday' : ''}`;
}

/** @param at as the clocks in London show it, in winter; with a `Z` or an offset, as that says */
export function ask(schedules: Schedule[], at: string, holidays: string[] = []): string {
  const instant = new Date(/Z|[+]/.test(at) ? at : `${at.replace(' ', 'T')}Z`);
  return said(openNow(schedules, instant, london, holidays));
}

export interface HoursCase {
  name: string;
  schedules: Schedule[];
  holidays?: string[];
  /** Time and what is to be said. */
  at: Record<string, string>;
}

/** A test for each case. */
export function testHours(cases: readonly HoursCase[]): void {
  for (const { name, schedules, holidays, at } of cases) {
    it(name, () => {
      const answers = Object.keys(at).map((time) => [time, ask(schedules, time, holidays)]);
      assert.deepEqual(Object.fromEntries(answers), at);
    });
  }
}
