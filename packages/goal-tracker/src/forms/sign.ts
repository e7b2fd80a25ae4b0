import { uniqueId } from '@council-elements/core/storage';
import { createEvent } from '../model/create-event.js';
import type { Party, PlanEvent } from '../model/events.js';
import type { FormEvent } from './answers.js';

const KEY = 'council-goal-tracker-device';

let device: string | undefined;

/** This device's own id, by which its events are told from others'. */
function deviceId(): string {
  if (device) return device;
  try {
    device = localStorage.getItem(KEY) ?? uniqueId();
    localStorage.setItem(KEY, device);
  } catch {
    // Storage is off: an id for as long as the page is open.
    device ??= uniqueId();
  }
  return device;
}

/**
 * Makes an event of what a form gave: where, by whom and when.
 * @param today the day it happens on, `YYYY-MM-DD`, where that is not the real one
 */
export function sign(
  content: FormEvent,
  { plan, author, today }: { plan: string; author: Party; today: string | undefined },
): PlanEvent {
  const when = today === undefined ? {} : { given: `${today}T12:00:00Z` };
  return createEvent(
    { ...content, plan, device: deviceId(), author, ...when },
    { now: () => new Date(), newId: uniqueId },
  );
}
