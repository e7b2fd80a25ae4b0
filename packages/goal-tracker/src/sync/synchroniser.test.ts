import { expect } from '@open-wc/testing';
import type { Answer, PlanEventLike, SyncStore } from '@council-elements/core/storage';
import { replace } from '@council-elements/core/testing/storage.js';
import { FakeTime } from '../testing/fake-time.js';
import { memoryStore } from '../testing/memory-store.js';
import { answer, PlanServer } from '../testing/plan-server.js';
import { Synchroniser, type SynchroniserOptions } from './synchroniser.js';
import type { Transport } from './transport.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;
/** The first wait after a failure, and the longest: of each a random half is waited at least. */
const FIRST = 2 * SECOND;
const LONGEST = 15 * MINUTE;

const event = (id: string) => ({ id, plan: 'p' });
const busy = (retryAfter?: number): Answer => ({
  ...answer({}, 503),
  ...(retryAfter !== undefined && { retryAfter }),
});

/** A network to a server: what it was asked, and what it does instead of answering. */
class Network implements Transport {
  readonly server = new PlanServer();
  pulls = 0;
  pushes = 0;
  /** How many requests were open at once, at most. */
  most = 0;
  #open = 0;
  fails: Answer | 'cut off' | 'silent' | undefined;
  /** Waited for before each answer. */
  held: Promise<void> | undefined;

  get requests(): number {
    return this.pulls + this.pushes;
  }

  pull(plan: string, since: string | undefined, signal: AbortSignal): Promise<Answer> {
    this.pulls++;
    return this.#ask(() => this.server.pull(plan, since), signal);
  }

  push(plan: string, events: readonly PlanEventLike[], signal: AbortSignal): Promise<Answer> {
    this.pushes++;
    return this.#ask(() => this.server.push(plan, events), signal);
  }

  async #ask(work: () => Promise<Answer>, signal: AbortSignal): Promise<Answer> {
    const { fails } = this;
    this.most = Math.max(this.most, ++this.#open);
    try {
      await this.held;
      if (fails === 'cut off') throw new TypeError('Failed to fetch');
      if (fails === 'silent') {
        await new Promise((_, reject) => {
          signal.addEventListener('abort', () => reject(new DOMException('late', 'AbortError')));
        });
      }
      return typeof fails === 'object' ? fails : await work();
    } finally {
      this.#open--;
    }
  }
}

describe('Synchroniser', () => {
  const undo: (() => void)[] = [];
  let time: FakeTime;
  let network: Network;
  let store: SyncStore;

  beforeEach(() => {
    // Without locks between tabs, what is not waited for by a timer comes at once.
    undo.push(replace(navigator, 'locks', undefined));
    time = new FakeTime();
    network = new Network();
    store = memoryStore();
  });
  afterEach(() => {
    for (const one of undo.splice(0).reverse()) one();
    time.restore();
  });

  /** One that has exchanged for the first time. */
  async function begin(options: Partial<SynchroniserOptions> = {}): Promise<Synchroniser> {
    const read = async () => undefined;
    const synchroniser = new Synchroniser('p', { store, transport: network, read, ...options });
    undo.push(() => synchroniser.close());
    await time.settle();
    return synchroniser;
  }

  /** Counts the requests of what is done. */
  async function requestsOf(work: () => unknown): Promise<number> {
    const before = network.requests;
    await work();
    await time.settle();
    return network.requests - before;
  }

  const goOnline = () => globalThis.dispatchEvent(new Event('online'));
  const setHidden = (isHidden: boolean) => {
    undo.push(() => Reflect.deleteProperty(document, 'hidden'));
    Object.defineProperty(document, 'hidden', { configurable: true, value: isHidden });
    document.dispatchEvent(new Event('visibilitychange'));
  };

  describe('looks for what is new', () => {
    it('at once, and then every five minutes, no sooner', async () => {
      await begin();
      expect(network.requests).to.equal(1);
      for (let round = 0; round < 3; round++) {
        expect(await requestsOf(() => time.pass(5 * MINUTE - 1))).to.equal(0);
        expect(await requestsOf(() => time.pass(1))).to.equal(1);
      }
      expect(network.pushes).to.equal(0);
    });

    it('as often as it is told', async () => {
      await begin({ every: 10 * SECOND });
      expect(await requestsOf(() => time.pass(MINUTE))).to.equal(6);
    });

    it('whatever the clock says', async () => {
      await begin();
      const { now } = Date;
      undo.push(replace(Date, 'now', () => now() + DAY));
      expect(await requestsOf(() => time.pass(5 * MINUTE - 1))).to.equal(0);
      expect(await requestsOf(() => time.pass(1))).to.equal(1);
    });

    it('when there is a network again, and when somebody looks again', async () => {
      await begin();
      expect(await requestsOf(goOnline)).to.equal(1);
      expect(await requestsOf(() => setHidden(true))).to.equal(0);
      expect(await requestsOf(() => setHidden(false))).to.equal(1);
      // Then as long after that as after any other.
      expect(await requestsOf(() => time.pass(5 * MINUTE - 1))).to.equal(0);
      expect(await requestsOf(() => time.pass(1))).to.equal(1);
    });

    it('not while nobody looks, where nothing waits to be sent', async () => {
      await begin();
      setHidden(true);
      expect(await requestsOf(() => time.pass(DAY))).to.equal(0);
      expect(await requestsOf(() => setHidden(false))).to.equal(1);
      expect(await requestsOf(() => time.pass(5 * MINUTE))).to.equal(1);
    });

    it('tells what came of it, and reads what came before it says that all is there', async () => {
      network.server.events.push(event('theirs'));
      const seen: string[] = [];
      const read = async () => void seen.push('read');
      const synchroniser = new Synchroniser('p', { store, transport: network, read });
      undo.push(() => synchroniser.close());
      synchroniser.addEventListener('state', () =>
        seen.push(synchroniser.state.outcome ?? 'begins'),
      );
      await time.settle();
      expect(seen.filter((one) => one !== 'begins')).to.deep.equal(['read', 'done']);
    });
  });

  describe('after a failure', () => {
    it('waits twice as long each time, up to 15 minutes, of which a random half', async () => {
      network.fails = 'cut off';
      await begin();
      const waits: number[] = [];
      for (let longest = FIRST, failures = 1; failures <= 12; failures++) {
        const where = `after ${failures} failures`;
        const wait = time.next;
        waits.push(wait / longest);
        expect(wait, where).to.be.within(longest / 2, longest);
        expect(await requestsOf(() => time.pass(wait - 1)), where).to.equal(0);
        expect(await requestsOf(() => time.pass(1)), where).to.equal(1);
        longest = Math.min(longest * 2, LONGEST);
      }
      expect(new Set(waits).size, waits.join()).to.be.greaterThan(6);

      network.fails = undefined;
      expect(await requestsOf(() => time.pass(LONGEST))).to.be.greaterThan(0);
      expect(time.next).to.be.at.most(5 * MINUTE);
      network.fails = 'cut off';
      await time.pass(time.next);
      expect(time.next, 'begins again').to.be.within(FIRST / 2, FIRST);
    });

    it('does not wait where there is a network again, or somebody looks again', async () => {
      network.fails = 'cut off';
      await begin();
      for (let failures = 1; failures < 10; failures++) await time.pass(time.next);
      expect(time.next).to.be.at.least(LONGEST / 2);
      expect(await requestsOf(goOnline)).to.equal(1);
      network.fails = undefined;
      expect(await requestsOf(() => setHidden(false))).to.equal(1);
      expect(time.next).to.equal(5 * MINUTE);
    });

    it('goes on while nobody looks, where something waits to be sent', async () => {
      network.fails = 'cut off';
      await store.append([event('own')]);
      await begin();
      setHidden(true);
      expect(await requestsOf(() => time.pass(FIRST))).to.equal(1);
      network.fails = undefined;
      await time.pass(2 * FIRST);
      expect(network.server.events).to.deep.equal([event('own')]);
    });

    it('gives up on an answer after 30 seconds, and waits as after any failure', async () => {
      network.fails = 'silent';
      const synchroniser = await begin();
      expect(synchroniser.state.outcome).to.equal(undefined);
      await time.pass(30 * SECOND - 1);
      expect(synchroniser.state.outcome).to.equal(undefined);
      await time.pass(1);
      expect(synchroniser.state.outcome).to.equal('unreachable');
      expect(time.next).to.be.within(FIRST / 2, FIRST);
    });

    it('of storage says so, and tries again', async () => {
      const failures: unknown[] = [];
      const synchroniser = await begin();
      synchroniser.addEventListener('error', (failed) => {
        failures.push((failed as CustomEvent<Error>).detail.name);
      });
      undo.push(replace(store, 'status', () => Promise.reject(new Error('gone'))));
      await time.pass(5 * MINUTE);
      expect(failures).to.deep.equal(['StorageError']);
      expect(synchroniser.state.outcome).to.equal(undefined);
      expect(time.next).to.be.within(FIRST / 2, FIRST);
      undo.pop()?.();
      expect(await requestsOf(() => time.pass(FIRST))).to.equal(1);
      expect(synchroniser.state.outcome).to.equal('done');
    });
  });

  describe('leaves a server alone that asks for it', () => {
    for (const [what, ask] of [
      ['there is a network again', goOnline],
      ['somebody looks again', () => setHidden(false)],
    ] as const) {
      it(`until then, although ${what}`, async () => {
        network.fails = busy(MINUTE);
        await begin();
        expect(time.next).to.equal(MINUTE);
        expect(await requestsOf(ask)).to.equal(0);
        expect(await requestsOf(() => time.pass(time.next - 1))).to.equal(0);
        expect(await requestsOf(() => time.pass(1))).to.equal(1);
      });
    }

    it('until then, although something is added, and sends it after that', async () => {
      network.fails = busy(MINUTE);
      const synchroniser = await begin();
      network.fails = undefined;
      await store.append([event('own')]);
      expect(await requestsOf(() => synchroniser.added())).to.equal(0);
      expect(synchroniser.state.waiting).to.equal(1);
      await time.pass(MINUTE);
      expect(network.server.events).to.deep.equal([event('own')]);
      expect(synchroniser.state.waiting).to.equal(0);
    });

    it('no shorter than after any failure, and a day at most', async () => {
      network.fails = busy(1);
      await begin();
      expect(time.next).to.be.within(FIRST / 2, FIRST);
      network.fails = busy(30 * DAY);
      await time.pass(time.next);
      expect(time.next).to.equal(DAY);
    });

    it('but for a person who asks', async () => {
      network.fails = busy(DAY);
      const synchroniser = await begin();
      network.fails = undefined;
      expect(await requestsOf(() => synchroniser.now())).to.equal(1);
      expect(synchroniser.state.outcome).to.equal('done');
      expect(time.next).to.equal(5 * MINUTE);
    });
  });

  describe('exchanges once at a time', () => {
    it('whatever asks for it meanwhile, and sends what was added meanwhile', async () => {
      const synchroniser = await begin();
      let goOn: () => void = () => undefined;
      network.held = new Promise((resolve) => (goOn = resolve));
      const before = network.requests;
      goOnline();
      await time.settle();
      goOnline();
      setHidden(false);
      await store.append([event('own')]);
      const added = synchroniser.added();
      const asked = synchroniser.now();
      await time.settle();
      expect(network.requests - before).to.equal(1);
      goOn();
      await Promise.all([added, asked]);
      expect(network.most).to.equal(1);
      expect(network.server.received).to.deep.equal(['own']);
      expect(synchroniser.state).to.include({ isBusy: false, waiting: 0, outcome: 'done' });
    });

    it('in all tabs of a site, which see what the others got', async () => {
      undo.shift()?.();
      expect('locks' in navigator && navigator.locks !== undefined).to.equal(true);
      const reads: string[] = [];
      const tabs = [
        await begin({ read: async () => void reads.push('one') }),
        await begin({ read: async () => void reads.push('other') }),
      ];
      await time.until(() => tabs.every(({ state }) => state.outcome === 'done'));
      network.server.events.push(event('theirs'));
      reads.length = 0;
      let goOn: () => void = () => undefined;
      network.held = new Promise((resolve) => (goOn = resolve));
      const before = network.requests;
      goOnline();
      await time.until(() => network.requests > before);
      await time.settle();
      expect(network.requests - before).to.equal(1);
      goOn();
      await time.until(() => network.requests === before + 2 && new Set(reads).size === 2);
      expect(network.most).to.equal(1);
    });
  });

  it('asks for nothing once it is closed, and lets go of what it waits for', async () => {
    const synchroniser = await begin();
    network.fails = 'silent';
    goOnline();
    await time.settle();
    synchroniser.close();
    await time.settle();
    expect(time.next).to.equal(Infinity);
    const before = network.requests;
    network.fails = undefined;
    goOnline();
    setHidden(false);
    await store.append([event('own')]);
    await synchroniser.added();
    await synchroniser.now();
    await time.pass(DAY);
    expect(network.requests).to.equal(before);
    expect(time.next).to.equal(Infinity);
    expect(synchroniser.state.isBusy).to.equal(false);
  });
});
