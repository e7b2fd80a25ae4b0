import { dayOfPlan } from './dates.js';
import { ROLES, type Level, type RatingGiven, type Role } from './events.js';
import type { Goal, Plan } from './plan.js';

/** One rating on the chart. */
export interface ProgressPoint {
  /** Day of the plan. */
  readonly day: number;
  readonly level: Level;
  readonly rating: RatingGiven;
}

/** What one voice says of a goal. */
export interface VoiceProgress {
  readonly voice: Role;
  /** Its ratings, oldest first; at least one. */
  readonly series: readonly ProgressPoint[];
  readonly latest: ProgressPoint;
  /** Levels up (or, negative, down) from the baseline; undefined until levels are described. */
  readonly change?: number;
}

/** What to say of a goal in words; the view chooses the words. */
export interface ProgressSummary {
  /** Nobody has rated; one voice has; several, of one mind or not. */
  readonly kind: 'none' | 'one-voice' | 'agree' | 'differ';
  /** The level all voices give, where they do. */
  readonly level?: Level;
  readonly baseline?: Level;
  /** Number of ratings. */
  readonly ratings: number;
  readonly voices: readonly {
    readonly voice: Role;
    /** Who gave the newest rating. */
    readonly name: string;
    readonly level: Level;
    /** Day of the plan on which it was given. */
    readonly day: number;
    readonly change?: number;
    readonly direction?: 'up' | 'same' | 'down';
  }[];
}

/** How a goal is going. */
export interface GoalProgress {
  readonly goal: Goal;
  /** The voices that have rated, the person first. */
  readonly voices: readonly VoiceProgress[];
  /** Whether the voices' newest levels differ. They are shown side by side, never averaged. */
  readonly differs: boolean;
  readonly summary: ProgressSummary;
}

/** How every goal of a plan is going; none before the plan has a start. */
export function progress({ goals, start }: Plan): readonly GoalProgress[] {
  return start === undefined ? [] : goals.map((goal) => goalProgress(goal, start));
}

function goalProgress(goal: Goal, start: string): GoalProgress {
  const baseline = goal.scale?.baseline;
  const voices = ROLES.flatMap((voice): VoiceProgress[] => {
    const series = goal.ratings
      .filter(({ author }) => author.role === voice)
      .map((rating) => ({ day: dayOfPlan(start, rating.given), level: rating.level, rating }));
    const latest = series.at(-1);
    if (!latest) return [];
    const change = baseline === undefined ? {} : { change: latest.level - baseline };
    return [{ voice, series, latest, ...change }];
  });
  const levels = new Set(voices.map(({ latest }) => latest.level));
  const differs = levels.size > 1;
  return { goal, voices, differs, summary: summarise(goal, voices, levels) };
}

function summarise(
  { ratings, scale }: Goal,
  voices: readonly VoiceProgress[],
  levels: ReadonlySet<Level>,
): ProgressSummary {
  const [level] = levels;
  const kind =
    voices.length === 0
      ? 'none'
      : voices.length === 1
        ? 'one-voice'
        : levels.size === 1
          ? 'agree'
          : 'differ';
  return {
    kind,
    ...(levels.size === 1 && { level }),
    ...(scale && { baseline: scale.baseline }),
    ratings: ratings.length,
    voices: voices.map(({ voice, latest, change }) => ({
      voice,
      name: latest.rating.author.name,
      level: latest.level,
      day: latest.day,
      ...(change !== undefined && { change, direction: directionOf(change) }),
    })),
  };
}

function directionOf(change: number): 'up' | 'same' | 'down' {
  return change > 0 ? 'up' : change < 0 ? 'down' : 'same';
}
