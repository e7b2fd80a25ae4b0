import { addDays } from '../../model/dates.js';
import { EVENT_OUTCOMES } from '../../model/care.js';
import { FOLLOW_UP_DAY } from '../../model/review-days.js';
import { schedule } from '../../model/schedule.js';
import type { Plan } from '../../model/plan.js';
import { NAME_MAX, NOTE_MAX, type Answers, type FormContext } from '../answers.js';
import { readChosen, textOf } from '../versions.js';
import type { Readers } from './reader.js';

/** Readers of a plan's course: how it starts, what happens after it, how it is extended and ends. */
export const courseReaders: Readers<'start' | 'transition' | 'extend' | 'end'> = {
  start(answers) {
    const person = answers.text(
      'person',
      NAME_MAX,
      { message: 'errorPersonEmpty' },
      { message: 'errorPersonTooLong' },
    );
    const start = answers.date('start', { empty: 'errorDateEmpty', unreal: 'errorDateUnreal' });
    return person && start ? [{ type: 'plan-started', person, start }] : undefined;
  },

  transition(answers) {
    const text = readChosen(answers, textOf, () =>
      answers.text(
        'text',
        NOTE_MAX,
        { message: 'errorTransitionEmpty' },
        { message: 'errorTransitionTooLong' },
      ),
    );
    if (!text) return undefined;
    return [{ type: 'transition-planned', text, basedOn: answers.seen() }];
  },

  extend(answers, { plan }) {
    const until = readUntil(answers, plan);
    const reason = answers.text(
      'reason',
      NOTE_MAX,
      { message: 'errorExtendReason' },
      { message: 'errorReasonTooLong' },
    );
    if (!until || !reason) return undefined;
    const reopens = plan.ended && { reopens: plan.ended.id };
    return [{ type: 'plan-extended', until, reason, ...reopens }];
  },

  end(answers) {
    const reason = answers.text(
      'reason',
      NOTE_MAX,
      { message: 'errorEndReason' },
      { message: 'errorReasonTooLong' },
    );
    const outcome = answers.choice('outcome', EVENT_OUTCOMES, 'errorOutcomeEmpty');
    const text = answers.optional('text', NOTE_MAX, { message: 'errorTransitionTooLong' });
    if (!reason || !outcome) return undefined;
    // Gone over together on the last day, even where its words stay as they were (NICE QS173, 4).
    const goneOver = text
      ? [{ type: 'transition-planned' as const, text, basedOn: answers.seen() }]
      : [];
    return [...goneOver, { type: 'plan-ended', reason, outcome }];
  },
};

/** The days between which an extension may end: after the last day, and up to day 84. */
export function extensionDays({ plan }: Pick<FormContext, 'plan'>): {
  readonly after: string;
  readonly latest: string;
} {
  const start = plan.start ?? '';
  return {
    after: schedule(plan, start)?.end ?? start,
    latest: addDays(start, FOLLOW_UP_DAY),
  };
}

function readUntil(answers: Answers, plan: Plan): string | undefined {
  if (plan.start === undefined) return undefined;
  const until = answers.date('until', { empty: 'errorUntilEmpty', unreal: 'errorUntilUnreal' });
  const { after, latest } = extensionDays({ plan });
  if (until === undefined) return undefined;
  if (until <= after) {
    return answers.refuse({ field: 'until-day', message: 'errorUntilEarly', dates: { after } });
  }
  if (until > latest) {
    return answers.refuse({ field: 'until-day', message: 'errorUntilLate', dates: { latest } });
  }
  return until;
}
