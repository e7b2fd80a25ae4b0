import type { Goal, Step } from '../../model/plan.js';

/** Whether a step is the person's to do. */
export const isOwn = ({ who }: Step): boolean => who.role === 'person';

/** What the person has to do, goal by goal. */
export const ownOpenSteps = (goals: readonly Goal[]) =>
  goals.flatMap((goal) =>
    goal.steps.filter((step) => isOwn(step) && !step.done).map((step) => ({ goal, step })),
  );
