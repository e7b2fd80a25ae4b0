import { dateInWords } from '@council-elements/core/messages';
import type { Messages } from '../messages/index.js';
import { fieldsTextOf, type Answer } from './answers.js';
import type { DateComponent } from './definition.js';
import { dateFieldsOf } from './fields.js';
import { nameOf } from './naming.js';
import { dayOf } from './relative-date.js';
import type { Fault, RuleContext } from './rules.js';
import { readDate } from './validators/date.js';

const MISSING: Readonly<Record<string, keyof Messages>> = {
  day: 'dateMissingDay',
  month: 'dateMissingMonth',
  year: 'dateMissingYear',
  'day,month': 'dateMissingDayMonth',
  'day,year': 'dateMissingDayYear',
  'month,year': 'dateMissingMonthYear',
};

const LIMITS = {
  past: { message: 'datePast', keeps: (date: string, today: string) => date < today },
  todayOrPast: { message: 'dateTodayOrPast', keeps: (date, today) => date <= today },
  future: { message: 'dateFuture', keeps: (date, today) => date > today },
  todayOrFuture: { message: 'dateTodayOrFuture', keeps: (date, today) => date >= today },
} as const satisfies Record<
  NonNullable<DateComponent['limit']>,
  { message: keyof Messages; keeps: (date: string, today: string) => boolean }
>;

/**
 * What is wrong with a date, one thing at a time: what is missing, what cannot be, then the limits.
 * Source: https://design-system.service.gov.uk/components/date-input/#error-messages
 */
export function checkDate(
  component: DateComponent,
  answer: Answer | undefined,
  context: RuleContext,
): Fault[] {
  const inputs = dateFieldsOf(component);
  const result = readDate(fieldsTextOf(answer), inputs);
  const name = nameOf(component);
  const { t } = context;
  if (result.ok) {
    const text = brokenLimit(component, result.value, context);
    return text === undefined ? [] : [{ rule: 'limit', text, fields: inputs }];
  }
  const { reason, fields } = result;
  if (reason === 'incomplete') {
    const key = MISSING[fields.join()] ?? 'dateMissingDay';
    return [{ rule: 'incomplete', text: t(key, { name }), fields }];
  }
  const text = reason === 'year' ? t('dateYear') : t('dateNotReal', { name });
  return [{ rule: 'notReal', text, fields }];
}

function brokenLimit(
  component: DateComponent,
  date: string,
  { t, today: day }: RuleContext,
): string | undefined {
  // Of a month, only months count.
  const cut = (iso: string) => iso.slice(0, date.length);
  const today = cut(day);
  const name = nameOf(component);
  const limit = component.limit && LIMITS[component.limit];
  if (limit !== undefined && !limit.keeps(date, today)) return t(limit.message, { name });

  const earliest = component.earliest && cut(dayOf(component.earliest, day));
  const latest = component.latest && cut(dayOf(component.latest, day));
  const early = earliest !== undefined && date < earliest;
  const late = latest !== undefined && date > latest;
  if (!early && !late) return undefined;
  const key =
    earliest === undefined ? 'dateLatest' : latest === undefined ? 'dateEarliest' : 'dateBetween';
  return t(key, {
    name,
    earliest: earliest === undefined ? '' : dateInWords(earliest, t.language),
    latest: latest === undefined ? '' : dateInWords(latest, t.language),
  });
}
