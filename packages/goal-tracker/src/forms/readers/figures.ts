import { CARE_CHANGES, EVENT_OUTCOMES, hasOutcome, mayLast } from '../../model/care.js';
import type { Answers, FormContext, Key } from '../answers.js';
import type { Readers } from './reader.js';

/** Readers of what professionals reckon with. */
export const figureReaders: Readers<'hours' | 'care' | 'circumstances' | 'barthel'> = {
  hours(answers) {
    const week = answers.number(
      'week',
      { from: 1, to: 12 },
      { empty: 'errorWeekEmpty', wrong: 'errorWeek' },
    );
    const hours = answers.number(
      'hours',
      { from: 0, to: 168, isWhole: false },
      { empty: 'errorHoursEmpty', wrong: 'errorHours' },
    );
    if (week === undefined || hours === undefined) return undefined;
    return [{ type: 'hours-recorded', week, hours }];
  },

  care(answers, context) {
    const change = answers.choice('change', CARE_CHANGES, 'errorCareEmpty');
    const date = readPast(answers, context, 'care', {
      empty: 'errorCareDateEmpty',
      unreal: 'errorCareDateUnreal',
      future: 'errorCareDateFuture',
    });
    const ended = readPast(answers, context, 'ended', {
      unreal: 'errorCareEndedUnreal',
      future: 'errorCareEndedFuture',
    });
    if (change && ended && !mayLast(change)) {
      answers.refuse({ field: 'ended-day', message: 'errorCareEndedOnly' });
    } else if (date && ended && ended < date) {
      answers.refuse({ field: 'ended-day', message: 'errorCareEndedBefore' });
    }
    const isJudged = change !== undefined && hasOutcome(change);
    const outcome = isJudged
      ? answers.choice('outcome', EVENT_OUTCOMES, 'errorCareOutcome')
      : undefined;
    if (change && !isJudged && answers.raw('outcome') !== '') {
      answers.refuse({ field: 'outcome', message: 'errorCareOutcomeOnly' });
    }
    if (answers.errors.length > 0 || !change || !date) return undefined;
    const more = { ...(ended && { ended }), ...(outcome && { outcome }) };
    return [{ type: 'care-changed', change, date, ...more }];
  },

  circumstances(answers, context) {
    const birthDate = readPast(answers, context, 'birth', {
      unreal: 'errorBirthUnreal',
      future: 'errorBirthFuture',
    });
    const discharged = readPast(answers, context, 'discharged', {
      unreal: 'errorDischargedUnreal',
      future: 'errorDischargedFuture',
    });
    const longTermSupportEnded = readPast(answers, context, 'support', {
      unreal: 'errorSupportUnreal',
      future: 'errorSupportFuture',
    });
    if (answers.errors.length > 0) return undefined;
    if (!birthDate && !discharged && !longTermSupportEnded) {
      return answers.refuse({ field: 'birth-day', message: 'errorCircumstancesEmpty' });
    }
    return [
      {
        type: 'circumstances-recorded',
        ...(birthDate && { birthDate }),
        ...(discharged && { discharged }),
        ...(longTermSupportEnded && { longTermSupportEnded }),
      },
    ];
  },

  barthel(answers) {
    const score = answers.number(
      'score',
      { from: 0, to: 20 },
      { empty: 'errorBarthelEmpty', wrong: 'errorBarthel' },
    );
    return score === undefined
      ? undefined
      : [{ type: 'measure-recorded', measure: 'barthel', score }];
  },
};

/** A day that is not in the future. */
function readPast(
  answers: Answers,
  { today }: FormContext,
  prefix: string,
  { future, ...messages }: { readonly empty?: Key; readonly unreal: Key; readonly future: Key },
): string | undefined {
  const date = answers.date(prefix, messages);
  if (date === undefined || date <= today) return date;
  return answers.refuse({ field: `${prefix}-day`, message: future });
}
