import type { Problem } from '../model/checks.js';
import { foldPlan } from '../model/fold-plan.js';
import type { Plan } from '../model/plan.js';
import { readEventsOf } from './read-events-of.js';

/** The plans among data that may be anything, and what is wrong with the rest. */
export function readPlans(data: unknown): {
  readonly plans: readonly Plan[];
  readonly problems: readonly Problem[];
} {
  if (!Array.isArray(data)) {
    return { plans: [], problems: [{ path: '', message: 'is not a list of plans' }] };
  }
  const read = data.map((events: unknown, index) => {
    const { events: own, problems } = readEventsOf(planOf(events), events);
    return {
      plan: foldPlan(own),
      problems: problems.map(({ path, message }) => ({ path: `/${index}${path}`, message })),
    };
  });
  return {
    plans: read.map(({ plan }) => plan),
    problems: read.flatMap(({ problems }) => problems),
  };
}

/** Id of the plan that the first of some events is of. */
function planOf(events: unknown): string {
  const first: unknown = Array.isArray(events) ? events[0] : undefined;
  const { plan } = (first ?? {}) as { plan?: unknown };
  return typeof plan === 'string' ? plan : '';
}
