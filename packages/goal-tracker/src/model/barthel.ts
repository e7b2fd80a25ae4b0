import type { MeasureRecorded } from './events.js';
import type { Plan } from './plan.js';

/**
 * A change of so many points or more is likely to be a real one, not chance.
 *
 * Source: Collin, Wade, Davies and Horne, The Barthel ADL Index: a reliability study, 1988, whose
 * abstract has it for a difference of 4 points of 20 (https://doi.org/10.3109/09638288809164103).
 */
export const BARTHEL_REAL_CHANGE = 4;

/** The Barthel index (0 to 20) at the start of a plan and now. Numbers alone. */
export interface BarthelChange {
  readonly first: MeasureRecorded;
  readonly latest: MeasureRecorded;
  /** `latest − first`, in points; undefined where it was measured once. */
  readonly change?: number;
  /** Whether that is {@link BARTHEL_REAL_CHANGE} or more, up or down. */
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
  return { first, latest, change, isReal: Math.abs(change) >= BARTHEL_REAL_CHANGE };
}
