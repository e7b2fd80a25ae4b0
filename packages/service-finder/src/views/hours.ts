import { html, nothing, type TemplateResult } from 'lit';
import { table } from '@council-elements/govuk';
import { openNow } from '../model/hours/open-now.js';
import { weeklyHours, type Opening } from '../model/hours/weekly-hours.js';
import type { ByDay, Schedule } from '../model/types.js';
import { clock, dayAndDate, daysBetween } from './clock.js';
import { timeZone, todayOf, type FinderContext } from './context.js';
import { openWords } from './open-state.js';

/** When a service is given: a plain week as a table, other schedules one by one. */
export function hours(
  schedules: readonly Schedule[],
  context: FinderContext,
): TemplateResult | typeof nothing {
  const { t } = context;
  const { days, others } = weeklyHours(schedules, todayOf(context));
  const open = days.filter(({ openings }) => openings.length > 0);
  const notes = new Set(
    schedules
      .filter((schedule) => !others.includes(schedule))
      .flatMap(({ description, notes }) => [description, notes])
      .filter((note) => note !== undefined),
  );
  if (open.length === 0 && others.length === 0) return nothing;
  return html`
    ${
      open.length > 0
        ? table({
            classes: 'council-finder__hours',
            firstCellIsHeader: true,
            head: [{ text: t('day') }, { text: t('times') }],
            rows: open.map(({ day, openings }) => [
              { text: t(day) },
              { text: openings.map((opening) => timesOfDay(opening, context)).join(', ') },
            ]),
          })
        : nothing
    }
    ${
      others.length > 0
        ? html`<ul class="govuk-list govuk-list--bullet">
            ${others.map((schedule) => other(schedule, context))}
          </ul>`
        : nothing
    }
    ${[...notes].map((note) => html`<p class="govuk-body">${note}</p>`)}
  `;
}

/** Whether it is open now; nothing where its hours do not say. */
export function openLine(
  schedules: readonly Schedule[],
  context: FinderContext,
): TemplateResult | typeof nothing {
  const state = openNow(schedules, context.now, timeZone, context.settings.holidays);
  const { kind } = state;
  if (kind === 'not-given') return nothing;
  return html`<p class="govuk-body council-finder__open council-finder__open--${kind}">
    ${openWords(state, context)}
  </p>`;
}

const daysAhead = 14;

/** Public holidays soon, on which the week may not be as usual. */
export function holidayNotes(context: FinderContext): TemplateResult[] {
  const { t, settings } = context;
  const today = todayOf(context);
  return (settings.holidays ?? [])
    .filter((date) => date >= today && daysBetween(today, date) <= daysAhead)
    .sort()
    .map(
      (date) =>
        html`<p class="govuk-body">${t('holidaySoon', { date: dayAndDate(date, context) })}</p>`,
    );
}

function other(schedule: Schedule, context: FinderContext): TemplateResult {
  const { scheduleLink } = schedule;
  return html`<li>
    ${otherHours(schedule, context)}
    ${
      scheduleLink
        ? html`<a class="govuk-link" href=${scheduleLink} rel="noopener"
            >${context.t('moreDates')}</a
          >`
        : nothing
    }
  </li>`;
}

/** A schedule that is no plain week, in words. */
export function otherHours(schedule: Schedule, context: FinderContext): string {
  const { t } = context;
  const { byDay, byMonthDay, opensAt, closesAt, description, notes } = schedule;
  const said = [
    repetition(schedule, context),
    ...byDay.map((rule) => dayOf(rule, context)),
    byMonthDay.length > 0 && t('monthDays', { days: byMonthDay.join(', ') }),
    opensAt && (closesAt ? timesOfDay({ opensAt, closesAt }, context) : clock(opensAt, context)),
    description,
    notes,
  ].filter(Boolean);
  return said.join(', ');
}

function repetition({ freq, interval = 1, byDay }: Schedule, { t }: FinderContext) {
  if (interval > 1) {
    return t(freq === 'MONTHLY' ? 'everyMonths' : 'everyWeeks', { count: interval });
  }
  const said = byDay.some(({ ordinal }) => ordinal !== undefined);
  return freq === 'MONTHLY' && !said && t('everyMonth');
}

const ordinals = new Map([
  [1, 'dayFirst'],
  [2, 'daySecond'],
  [3, 'dayThird'],
  [4, 'dayFourth'],
  [5, 'dayFifth'],
  [-1, 'dayLast'],
] as const);

function dayOf({ day, ordinal }: ByDay, { t }: FinderContext): string {
  const key = new Map<number | undefined, Parameters<typeof t>[0]>(ordinals).get(ordinal);
  return key ? t(key, { day: t(day) }) : t(day);
}

/** From when to when, in words. */
export function timesOfDay({ opensAt, closesAt }: Opening, context: FinderContext): string {
  const { t } = context;
  if (opensAt === closesAt) return t('allDay');
  const values = { from: clock(opensAt, context), to: clock(closesAt, context) };
  const over = closesAt < opensAt && closesAt !== '00:00';
  return t(over ? 'nextDay' : 'timesFromTo', values);
}
