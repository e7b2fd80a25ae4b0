import assert from 'node:assert/strict';
import type { Answer, SyncStore } from '@council-elements/core/storage';
import { createEvent, type EventContent } from '../model/create-event.js';
import type { Level, Party, PlanEvent, StoredEvent } from '../model/events.js';
import { foldPlan } from '../model/fold-plan.js';
import type { Goal } from '../model/plan.js';
import { createEventHandler, createMemoryPlans } from '../server.js';
import { exchange } from '../sync/exchange.js';
import type { Transport } from '../sync/transport.js';
import { memoryStore } from './memory-store.js';
import { randomFrom } from './random.js';

const HOUR = 60 * 60 * 1000;
const START = Date.parse('2026-03-02T10:00:00Z');
const ENDPOINT = 'https://council.example/plan/events?plan=p';

const parties: readonly Party[] = [
  { role: 'person', name: 'Ann' },
  { role: 'worker', name: 'Cai' },
  { role: 'worker', name: 'Eve' },
];
const { signal } = new AbortController();

interface Device {
  readonly store: SyncStore;
  readonly transport: Transport;
  readonly author: Party;
  /** Milliseconds that its clock is ahead, or behind. */
  readonly skew: number;
  /** Turns for which it has no signal yet. */
  offline: number;
}

/** What went wrong in lives, so that they are known to be as bad as they are meant to be. */
const seen = { lost: 0, repeated: 0, cutOff: 0, choices: 0, events: 0 };

/** How often what happened. */
export type Seen = typeof seen;

/** A plan on two or three devices, and whatever goes wrong between them and a server. */
async function live(seed: number) {
  const random = randomFrom(seed);
  const upTo = (end: number) => Math.floor(random() * end);
  const store = createMemoryPlans();
  let turn = 0;
  let hasFaults = false;
  let made = 0;

  const devices = parties.slice(0, 2 + (seed % 2)).map((author): Device => {
    const handler = createEventHandler({ store, author: () => author });
    const ask = async (query: string, init?: RequestInit): Promise<Answer> => {
      const once = async () => {
        const response = await handler(new Request(ENDPOINT + query, init));
        return { status: response.status, body: await response.json() };
      };
      const fault = hasFaults ? random() : 1;
      if (hasFaults && device.offline > 0) {
        seen.cutOff++;
        throw new Error('no signal');
      }
      const answer = await once();
      if (fault < 0.15) {
        seen.lost++;
        throw new Error('the answer was lost');
      }
      if (fault > 0.3) return answer;
      seen.repeated++;
      return once();
    };
    const headers = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' };
    const device: Device = {
      store: memoryStore(),
      author,
      skew: upTo(49) * HOUR - 24 * HOUR,
      offline: 0,
      transport: {
        pull: (_, since) => ask(since === undefined ? '' : `&since=${encodeURIComponent(since)}`),
        push: (_, events) => ask('', { method: 'POST', headers, body: JSON.stringify({ events }) }),
      },
    };
    return device;
  });

  const write = async ({ store: kept, skew }: Device, content: EventContent) => {
    const now = () => new Date(START + turn * HOUR + skew);
    await kept.append([createEvent(content, { now, newId: () => `e${++made}` })]);
    seen.events++;
  };
  /** Something that its person may do with what the device knows of the plan. */
  const change = async (device: Device) => {
    const known = foldPlan((await device.store.all('p')) as StoredEvent[]);
    const base = { plan: 'p', device: device.author.name, author: device.author };
    const goal = known.goals[upTo(known.goals.length)];
    const text = `Text ${made}`;
    const [level, kind] = [(upTo(5) - 2) as Level, upTo(10)];
    if (!goal || (kind === 0 && known.goals.length < 2)) {
      const id = `g${made}`;
      return write(device, { ...base, type: 'goal-added', goal: id, text });
    }
    if (kind < 6) {
      const basedOn = goal.textVersions;
      return write(device, { ...base, type: 'goal-changed', goal: goal.id, text, basedOn });
    }
    if (kind < 8) {
      const basedOn = known.transition.versions;
      return write(device, { ...base, type: 'transition-planned', text, basedOn });
    }
    if (kind < 9) {
      const [step, who] = [`s${made}`, device.author];
      return write(device, { ...base, type: 'step-added', goal: goal.id, step, text, who });
    }
    return write(device, { ...base, type: 'rating-given', goal: goal.id, level, prompt: 'alone' });
  };
  const sync = (device: Device) =>
    exchange('p', { store: device.store, transport: device.transport, signal });

  const [first] = devices;
  assert.ok(first);
  const { author } = first;
  const base = { plan: 'p', device: author.name, author };
  await write(first, { ...base, type: 'plan-started', person: 'Ann', start: '2026-03-02' });
  await write(first, { ...base, type: 'goal-added', goal: 'g', text: 'Text' });
  // All were there when the plan began.
  for (const device of devices) await sync(device);
  hasFaults = true;
  for (turn = 1; turn <= 5; turn++) {
    for (const device of devices) {
      if (device.offline > 0) device.offline--;
      else if (random() < 0.3) device.offline = 1 + upTo(4);
      if (random() < 0.6) await change(device);
    }
    await Promise.all(devices.filter(() => random() < 0.5).map(sync));
  }
  hasFaults = false;
  // The last of them has everything at once, the others after it.
  for (const device of [...devices, ...devices.slice(0, -1)]) await sync(device);
  return {
    made,
    server: (await store.read('p')).events.map(({ event }) => event as PlanEvent),
    devices: await Promise.all(
      devices.map((device) => device.store.all('p') as Promise<PlanEvent[]>),
    ),
  };
}

/** Texts that no other was based on, whatever the fold makes of them. */
function latest(events: readonly PlanEvent[], goal: string) {
  const texts = events.flatMap((event) =>
    (event.type === 'goal-added' || event.type === 'goal-changed') && event.goal === goal
      ? [{ id: event.id, basedOn: event.type === 'goal-changed' ? event.basedOn : [] }]
      : [],
  );
  const replaced = new Set(texts.flatMap(({ basedOn }) => basedOn));
  return texts.map(({ id }) => id).filter((id) => !replaced.has(id));
}

const choicesOf = ({ choices }: Goal) => choices.map(({ id }) => id).sort();

/**
 * Lives through plans: devices write, are cut off, lose answers and send again.
 * @throws AssertionError where devices and server do not end with the same plan, with the seed
 */
export async function livePlans(runs: number): Promise<Seen> {
  for (let seed = 1; seed <= runs; seed++) {
    const where = `seed ${seed}`;
    const { made, server, devices } = await live(seed);
    const ids = server.map(({ id }) => id);
    assert.equal(ids.length, made, `${where}: events of ${made} that the server has`);
    assert.equal(new Set(ids).size, made, `${where}: events that it has twice`);
    const plan = foldPlan(server);
    for (const events of devices) {
      assert.equal(events.length, made, `${where}: events of ${made} that a device has`);
      assert.deepEqual(foldPlan(events), plan, where);
    }
    for (const goal of plan.goals) {
      const texts = latest(server, goal.id).sort();
      assert.deepEqual(choicesOf(goal), texts.length > 1 ? texts : [], `${where}: ${goal.id}`);
      if (texts.length > 1) seen.choices++;
    }
  }
  return seen;
}
