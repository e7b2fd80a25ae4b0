import { expect } from '@open-wc/testing';
import { createEventStore, openStore, type PlanEventLike } from '@council-elements/core/storage';
import {
  cleanUp,
  freshKey,
  freshName,
  openVersion2,
  rawText,
} from '@council-elements/core/testing/storage.js';
import type { Life, Said } from '../testing/dying-worker.js';
import { PlanServer } from '../testing/plan-server.js';
import { exchange } from './exchange.js';

const event = (id: string) => ({ id, plan: 'p', type: 'rating-given', note: `stairs ${id}` });
const old = ['old-1', 'old-2'].map(event);
const own = ['own-1', 'own-2'].map(event);
const theirs = ['theirs-1', 'theirs-2', 'theirs-3'].map(event);
const worker = new URL('../testing/dying-worker.js', import.meta.url);

/** Lets a tab live, until it is done or at its last step. */
function live(life: Life, server: PlanServer): Promise<{ died: boolean; saved: boolean }> {
  return new Promise((resolve, reject) => {
    const tab = new Worker(worker, { type: 'module' });
    let saved = false;
    const end = (died: boolean) => {
      tab.terminate();
      resolve({ died, saved });
    };
    tab.onerror = ({ message }) => reject(new Error(message));
    tab.onmessage = async ({ data }: MessageEvent<Said>) => {
      if (data.type === 'saved') saved = true;
      if (data.type === 'dying') end(true);
      if (data.type === 'done') end(false);
      if (data.type === 'failed') reject(new Error(data.reason));
      if (data.type !== 'ask') return;
      const answer =
        data.method === 'pull'
          ? await server.pull('p', data.given as string | undefined)
          : await server.push('p', data.given as readonly PlanEventLike[]);
      tab.postMessage(answer);
    };
    tab.postMessage(life);
  });
}

const idsOf = (events: readonly unknown[]) => events.map((one) => (one as PlanEventLike).id).sort();

describe('a tab that dies in front of any write, or at any request', () => {
  afterEach(cleanUp);

  it('loses and doubles nothing, and leaves nothing that can be read', async function () {
    this.timeout(180_000);
    const key = { key: await freshKey(), holder: 'service' as const };
    let last = 0;
    for (let died = true; died; last++) {
      const where = `step ${last}`;
      const name = freshName();
      await openVersion2(name, old);
      const server = new PlanServer(
        ({ id }) => (id === 'own-2' ? 'No' : undefined),
        () => 2,
      );
      server.events.push(...theirs);
      const first = await live({ name, key, events: own, last }, server);
      died = first.died;

      // The next visit, which goes on from there.
      const store = await openStore(name);
      const events = createEventStore(store, { key });
      const kept = idsOf(await events.all('p'));
      expect(kept, where).to.include.members(idsOf(old));
      if (first.saved) expect(kept, where).to.include.members(idsOf(own));
      expect(new Set(kept).size, where).to.equal(kept.length);
      await events.encrypt();
      await events.append(own);
      const { signal } = new AbortController();
      const outcome = await exchange('p', { store: events, transport: server, signal });
      expect(outcome, where).to.deep.equal({ kind: 'done' });

      const all = await events.all('p');
      expect(idsOf(all), where).to.deep.equal(idsOf([...old, ...own, ...theirs]));
      for (const one of all) expect(one).to.deep.equal(event((one as PlanEventLike).id));
      expect(idsOf(server.events), where).to.deep.equal(idsOf([...old, own[0], ...theirs]));
      const { waiting, refused } = await events.status('p');
      expect([waiting, refused.map(({ id }) => id)], where).to.deep.equal([0, ['own-2']]);
      store.close();
      expect(await rawText(name), where).not.to.match(/stairs|rating/);
    }
    expect(last, 'steps').to.be.greaterThan(24);
  });
});
