import { expect } from '@open-wc/testing';
import { paceAddress, type Fixture } from '@council-elements/core/testing';
import type { Answer } from '@council-elements/core/storage';
import { replace } from '@council-elements/core/testing/storage.js';
import type { CouncilGoalTracker } from '../goal-tracker.js';
import type { PlanEvent } from '../model/events.js';
import { day17, today } from './day-17.js';
import { find, press, shows } from './page.js';
import { PlanServer } from './plan-server.js';

export const plan = 'stairs-plan';
/** Attributes of a tracker that has a server. */
export const inStep = { endpoint: '/plan-events?site=a' };
export const DATABASE = 'council-elements';
const address = location.href;

export const statusOf = (element: CouncilGoalTracker) =>
  element.renderRoot.querySelector('[role="status"]')?.textContent ?? '';

/** Rates the first goal. */
export async function rate(element: CouncilGoalTracker, note = ''): Promise<void> {
  press(element, 'Rate this goal');
  await shows(element, 'How is it going?');
  find(element, '[name="level"][value^="2"]').click();
  find(element, '[name="prompt"][value="alone"]').click();
  find<HTMLInputElement>(element, '[name="note"]').value = note;
  press(element, 'Save rating');
  await shows(element, 'Your rating is in the plan.');
}

/** Puts a server behind the page's `fetch`; the returned one can be made to fail. */
function serve(server: PlanServer) {
  const network = { fails: undefined as Answer | 'cut off' | undefined, requests: 0 };
  const restore = replace(globalThis, 'fetch', async (url: string, init: RequestInit = {}) => {
    network.requests++;
    const { fails } = network;
    if (fails === 'cut off') throw new TypeError('Failed to fetch');
    const { searchParams } = new URL(url);
    expect(searchParams.get('plan')).to.equal(plan);
    expect(searchParams.get('site')).to.equal('a');
    const given =
      fails ??
      (init.method === 'POST'
        ? await server.push(plan, (JSON.parse(init.body as string) as { events: [] }).events)
        : await server.pull(plan, searchParams.get('since') ?? undefined));
    return Response.json(given.body, { status: given.status });
  });
  return { network, restore };
}

export const deleteDatabase = (name: string) =>
  new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error ?? new Error('not deleted'));
  });

/** Trackers on a device that keeps nothing when a test begins. */
export function useDevice(fixture: Fixture<CouncilGoalTracker>) {
  const undo: (() => void)[] = [];
  const shown: CouncilGoalTracker[] = [];

  /** A tracker of the plan of 17 days. */
  const show = async (
    attributes: Readonly<Record<string, string>> = {},
    properties: Readonly<Record<string, unknown>> = {},
  ) => {
    const element = await fixture({
      attributes: { plan, today, ...attributes },
      properties,
    });
    shown.push(element);
    return element;
  };
  /** A server of the plan, behind the page's `fetch`. */
  const serving = (given: readonly PlanEvent[] = day17, refuses?: PlanServer['refuses']) => {
    const server = new PlanServer(refuses);
    server.events.push(...given);
    const { network, restore } = serve(server);
    undo.push(restore);
    return { server, network };
  };
  beforeEach(() => deleteDatabase(DATABASE));
  afterEach(async () => {
    for (const one of undo.splice(0).reverse()) one();
    for (const element of shown.splice(0)) element.remove();
    history.replaceState(null, '', address);
    await paceAddress();
  });

  return { undo, shown, show, serving };
}
