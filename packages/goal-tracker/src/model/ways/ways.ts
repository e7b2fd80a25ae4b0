import type { Task, Way, WaysLibrary } from './library.js';

/**
 * A task, with why it is hard and the ways of doing it.
 * @param task id of the task, as `task-chosen` has it
 * @returns undefined where the library does not have it
 */
export function ways(task: string | undefined, library: WaysLibrary): Task | undefined {
  return library.tasks.find(({ id }) => id === task);
}

/** Whether a named occupational therapist has checked a way. Until then its pages say so. */
export const isSignedOff = ({ checked }: Way): boolean =>
  checked?.profession === 'occupational-therapist';

/**
 * Whether a way was to be checked again before today.
 * @param today `YYYY-MM-DD`
 */
export const isReviewOverdue = ({ checked }: Way, today: string): boolean =>
  checked !== undefined && checked.reviewBy < today;
