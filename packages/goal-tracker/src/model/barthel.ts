import type { MeasureRecorded } from './events.js';
import type { Plan } from './plan.js';

/**
 * A change of more points than this is likely to be a real one, not chance.
 *
 * Source: Collin, Wade, Davies and Horne, The Barthel ADL Index: a reliability study, 1988.
 */
export const BARTHEL_REAL_CHANGE = 2;

/** The Barthel index (0 to 20) at the start of a plan and now. Numbers alone. */
export interface BarthelChange {
  readonly first: MeasureRecorded;
  readonly latest: MeasureRecorded;
  /** `latest − first`, in points; undefined where it was measured once. */
  readonly change?: number;
  /** Whether that is more than {@link BARTHEL_REAL_CHANGE}, up or down. */
  readonly isReal?: boolean;
}

/** How the Barthel index changed; undefined where it was never measured. */
export function barthelChange({ measures }: Pick<Plan, 'measures'>): BarthelChange | undefined {
  const scores = measures.filter(({ measure }) => measure === 'barthel');
  const [first] = scores;
  const latest = scores.at(-1);
  if (!first || !latest) return undefined;
  if (first === latest) return { first, latest };
  const change = latest.score - first.score;
  return { first, latest, change, isReal: Math.abs(change) > BARTHEL_REAL_CHANGE };
}
