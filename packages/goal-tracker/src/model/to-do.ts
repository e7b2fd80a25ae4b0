import type { BankHolidays } from './bank-holidays.js';
import type { Goal, Plan } from './plan.js';
import { progress } from './progress.js';
import { schedule, type ScheduledReview } from './schedule.js';

/** Something that somebody who works with the person has to do about a plan. */
export type ToDo =
  /** Two people changed a text, or the levels, without knowing of each other. */
  | { readonly kind: 'settle-words' | 'settle-levels'; readonly goal: Goal }
  | { readonly kind: 'settle-transition' }
  | { readonly kind: 'review'; readonly review: ScheduledReview }
  /** The last day is over, and the plan has neither ended nor gone on. */
  | { readonly kind: 'end' }
  /** The person has not been asked, or the words have changed since. */
  | { readonly kind: 'agree' | 'agree-again'; readonly goal: Goal }
  /** The voices see a goal differently. */
  | { readonly kind: 'talk'; readonly goal: Goal };

/**
 * What there is to do about a plan on a day, the most pressing first.
 * @param today `YYYY-MM-DD`
 * @param holidays bank holidays, on which no review is due: those of England and Wales if left out
 */
export function toDo(plan: Plan, today: string, holidays: BankHolidays = {}): readonly ToDo[] {
  const time = schedule(plan, today, holidays);
  if (!time) return [];
  const { goals, ended, transition } = plan;
  const reviews = [...time.reviews, time.followUp]
    .filter(({ state }) => state === 'due' || state === 'overdue')
    .map((review) => ({ kind: 'review' as const, review }));
  const transitions = transition.choices.length > 0 ? [{ kind: 'settle-transition' as const }] : [];
  // What is left of a plan that has ended is its check after 12 weeks.
  if (ended) return [...reviews, ...transitions];
  return [
    ...goals
      .filter(({ choices }) => choices.length > 0)
      .map((goal) => ({ kind: 'settle-words' as const, goal })),
    ...goals
      .filter(({ scaleChoices }) => scaleChoices.length > 0)
      .map((goal) => ({ kind: 'settle-levels' as const, goal })),
    ...transitions,
    ...(time.phase === 'finished' ? [{ kind: 'end' as const }] : []),
    ...reviews,
    ...goals.flatMap((goal) => asked(goal)),
    ...progress(plan)
      .filter(({ differs }) => differs)
      .map(({ goal }) => ({ kind: 'talk' as const, goal })),
  ];
}

function asked(goal: Goal): readonly ToDo[] {
  if (!goal.agreement) return [{ kind: 'agree', goal }];
  return goal.changedSinceAgreed ? [{ kind: 'agree-again', goal }] : [];
}
