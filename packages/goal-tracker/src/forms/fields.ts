/** Names of controls that both a form and its reader know. */

/** The control for a level's text. */
export const levelField = (level: number): string => `level-${level + 3}`;

/** The radios for how much help a goal took at a visit. */
export const promptField = (goal: string): string => `prompt-${goal}`;

/** Value of a rating that is better than the level −1 of the start, and not yet 0. */
export const PARTLY = 'partly' as const;

/** Value of a consent to all goals. */
export const ALL_GOALS = 'all';
