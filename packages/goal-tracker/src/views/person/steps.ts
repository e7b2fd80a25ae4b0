import type { Step } from '../../model/plan.js';

/** Whether a step is the person's to do. */
export const isOwn = ({ who }: Step): boolean => who.role === 'person';
