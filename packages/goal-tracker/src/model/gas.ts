import { LEVELS, type Level, type RatingGiven, type Role } from './events.js';
import type { Goal, Plan } from './plan.js';
import { ratingAtEnd } from './ratings.js';

/** Correlation assumed between the goals of one person (Kiresuk and Sherman 1968). */
const RHO = 0.3;

/** How the literature stores a goal that is partly achieved from a baseline of −1. */
const PARTLY = -0.5;

const isLevel = (score: number): score is Level => LEVELS.some((level) => level === score);

/**
 * Goal Attainment Scaling T-score: 50 where every goal was reached as hoped, 10 a standard
 * deviation. `50 + 10·Σwx / √((1−ρ)Σw² + ρ(Σw)²)`.
 *
 * Source: Kiresuk and Sherman 1968, as in Turner-Stokes, Goal Attainment Scaling in rehabilitation,
 * 2009. Where every weight is 0 they say nothing, and the goals count alike.
 * @param scores one level a goal, −2 to +2; −0.5, which stands for partly achieved, counts as −1
 *   (Turner-Stokes and Williams 2010)
 * @param weights one weight a goal, 0 or more (see {@link goalWeight}); all 1 if left out
 * @param rho 0 to 1
 * @throws RangeError where a value is not one of these, saying which
 */
export function tScore(
  scores: readonly number[],
  weights?: readonly number[],
  rho: number = RHO,
): number {
  if (scores.length === 0) throw new RangeError('tScore: no scores given');
  scores.forEach((score, index) => {
    if (!isLevel(score) && score !== PARTLY) {
      throw new RangeError(
        `tScore: scores[${index}] is ${score}, not one of −2, −1, −0.5, 0, 1, 2`,
      );
    }
  });
  if (weights && weights.length !== scores.length) {
    throw new RangeError(`tScore: ${weights.length} weights for ${scores.length} scores`);
  }
  weights?.forEach((weight, index) => {
    if (!Number.isFinite(weight) || weight < 0) {
      throw new RangeError(`tScore: weights[${index}] is ${weight}, not a number of 0 or more`);
    }
  });
  if (!(rho >= 0 && rho <= 1)) throw new RangeError(`tScore: rho is ${rho}, not from 0 to 1`);

  const alike = !weights || weights.every((weight) => weight === 0);
  let weighted = 0;
  let sum = 0;
  let squares = 0;
  scores.forEach((score, index) => {
    const weight = alike ? 1 : (weights[index] ?? 0);
    weighted += weight * (score === PARTLY ? -1 : score);
    sum += weight;
    squares += weight * weight;
  });
  return 50 + (10 * weighted) / Math.sqrt((1 - rho) * squares + rho * sum * sum);
}

/**
 * Weight of a goal: importance × difficulty (Turner-Stokes 2009).
 * @param importance to the person: 0 not at all, 3 very
 * @param difficulty as the team sees it: 0 not at all, 3 very
 * @throws RangeError where one is not a whole number from 0 to 3
 */
export function goalWeight(importance: number, difficulty: number): number {
  for (const [name, value] of Object.entries({ importance, difficulty })) {
    if (!Number.isInteger(value) || value < 0 || value > 3) {
      throw new RangeError(`goalWeight: ${name} is ${value}, not a whole number from 0 to 3`);
    }
  }
  return importance * difficulty;
}

/** T-scores as one voice sees the plan. */
export interface PlanTScore {
  /** At the start, of the goals counted. */
  readonly baseline: number;
  /** From the newest ratings; in a plan that has ended, from those up to its end. */
  readonly latest: number;
  /** `latest − baseline`. */
  readonly change: number;
  /** How many goals count: those with described levels that this voice has rated. */
  readonly goals: number;
  /** How many of them are partly achieved, which the score does not show. */
  readonly partly: number;
  /** Whether the goals were weighed: where every one that counts has a weight. */
  readonly weighted: boolean;
}

interface Counted extends Pick<Goal, 'weight'> {
  readonly baseline: Level;
  readonly rating: RatingGiven;
}

/** T-scores of a plan in one voice; undefined where it has not rated a goal with described levels. */
export function planTScore(plan: Plan, voice: Role): PlanTScore | undefined {
  const counted = plan.goals.flatMap((goal): Counted[] => {
    const { scale, weight } = goal;
    const rating = ratingAtEnd(goal, voice, plan);
    return scale && rating ? [{ baseline: scale.baseline, rating, ...(weight && { weight }) }] : [];
  });
  if (counted.length === 0) return undefined;
  const weights = counted.flatMap(({ weight }) =>
    weight ? goalWeight(weight.importance, weight.difficulty) : [],
  );
  const weighted = weights.length === counted.length;
  const score = (levels: readonly Level[]) => tScore(levels, weighted ? weights : undefined);
  const baseline = score(counted.map((goal) => goal.baseline));
  const latest = score(counted.map(({ rating }) => rating.level));
  return {
    baseline,
    latest,
    change: latest - baseline,
    goals: counted.length,
    partly: counted.filter(({ rating }) => rating.partly).length,
    weighted,
  };
}
