import { createEventStore, openStore } from '@council-elements/core/storage';
import type { PlanEvent } from '../model/events.js';
import { stairsPlan } from '../samples/stairs-plan.js';

/** The events up to a day. */
export const upTo = (events: readonly PlanEvent[], day: string) =>
  events.filter(({ given }) => given.slice(0, 10) <= day);

/** Day 17 of the sample plan. */
export const today = '2026-03-19';
export const day17 = upTo(stairsPlan(), today);
/** A tracker of it. */
export const stairs = {
  attributes: { plan: 'stairs-plan', today },
  properties: { events: day17 },
};

let plans = 0;
/** Id of a plan that no other test has on the device. */
export const freshPlan = () => `plan-${Date.now()}-${++plans}`;

/** What the device has of a plan. */
export async function stored(plan: string): Promise<PlanEvent[]> {
  return (await createEventStore(await openStore()).all(plan)) as PlanEvent[];
}
