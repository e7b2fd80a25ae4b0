import { expect } from '@open-wc/testing';
import { describeElement, paceAddress, waitUntil } from '@council-elements/core/testing';
import {
  createEventStore,
  openStore,
  type Answer,
  type PlanEventLike,
} from '@council-elements/core/storage';
import { freshKey, rawText, replace } from '@council-elements/core/testing/storage.js';
import type { CouncilGoalTracker } from '../goal-tracker.js';
import type { PlanEvent } from '../model/events.js';
import { foldPlan } from '../model/fold-plan.js';
import type { Plan } from '../model/plan.js';
import { readEvents } from '../model/read-events.js';
import { stairsPlan } from '../samples/stairs-plan.js';
import { find, press, shows, textOf, violations } from '../testing/page.js';
import { answer, PlanServer } from '../testing/plan-server.js';

const define = new URL('../define.js', import.meta.url);
const today = '2026-03-19';
const day17 = stairsPlan().filter(({ given }) => given.slice(0, 10) <= today);
const plan = 'stairs-plan';
const DATABASE = 'council-elements';
const PASSPHRASE = 'kettle garden bus';
const address = location.href;

const statusOf = (element: CouncilGoalTracker) =>
  element.renderRoot.querySelector('[role="status"]')?.textContent ?? '';
const announced = (element: CouncilGoalTracker, text: string) =>
  waitUntil(() => statusOf(element).includes(text), `announces ${text}`, { timeout: 8000 });

/** Rates the first goal. */
async function rate(element: CouncilGoalTracker, note = ''): Promise<void> {
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

const deleteDatabase = (name: string) =>
  new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error ?? new Error('not deleted'));
  });

describeElement<CouncilGoalTracker>('council-goal-tracker', define, (fixture) => {
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
  const serving = (given: readonly PlanEvent[] = day17, refuses?: PlanServer['refuses']) => {
    const server = new PlanServer(refuses);
    server.events.push(...given);
    const { network, restore } = serve(server);
    undo.push(restore);
    return { server, network };
  };
  const inStep = { endpoint: '/plan-events?site=a' };

  beforeEach(() => deleteDatabase(DATABASE));
  afterEach(async () => {
    for (const one of undo.splice(0).reverse()) one();
    for (const element of shown.splice(0)) element.remove();
    history.replaceState(null, '', address);
    await paceAddress();
  });

  describe('in step with a server', () => {
    it('shows nothing of it where there is none', async () => {
      const element = await show({}, { events: day17 });
      await shows(element, 'Plan for Margaret Ellis');
      await rate(element);
      expect(textOf(element)).not.to.contain('This device and the service');
      expect(element.renderRoot.querySelector('.council-goals__device')).to.equal(null);
    });

    it('gets the plan, sends what is added, and says that all is there', async () => {
      const { server } = serving();
      const element = await show(inStep);
      await shows(element, 'Plan for Margaret Ellis');
      await shows(element, 'Everything is sent, and this device is up to date.');
      expect(textOf(element)).to.match(/Last up to date on \d+ \w+ \d{4} at \d+:\d\d[ap]m\./);
      await rate(element);
      await waitUntil(() => server.events.length === day17.length + 1);
      await shows(element, 'Everything is sent');
      expect(textOf(element)).not.to.contain('waiting to be sent');
      expect(await violations(element)).to.deep.equal([]);
      // What is as it should be is not said aloud.
      expect(statusOf(element)).not.to.contain('Everything is sent');
    });

    it('does not offer to start a plan that the server may have', async () => {
      const { network } = serving();
      let answerNow: () => void = () => undefined;
      const held = globalThis.fetch;
      undo.push(
        replace(globalThis, 'fetch', async (...given: Parameters<typeof fetch>) => {
          await new Promise<void>((resolve) => (answerNow = resolve));
          return held(...given);
        }),
      );
      const element = await show(inStep);
      await waitUntil(() => element.loaded);
      await shows(element, 'Loading your plan…');
      expect(textOf(element)).not.to.contain('Start a plan');
      network.fails = 'cut off';
      await waitUntil(() => {
        answerNow();
        return textOf(element).includes('Start a plan');
      });
      expect(textOf(element)).to.contain('There is no connection to the service.');
      expect(textOf(element)).to.contain('This device has not been up to date');
    });

    it('says what waits without a signal, and sends it when there is one again', async () => {
      const { server, network } = serving();
      const element = await show(inStep);
      await shows(element, 'Everything is sent');
      network.fails = 'cut off';
      await rate(element);
      await shows(element, '1 change is waiting to be sent.');
      await announced(element, 'There is no connection to the service.');
      expect(await violations(element)).to.deep.equal([]);
      network.fails = undefined;
      globalThis.dispatchEvent(new Event('online'));
      await shows(element, 'Everything is sent');
      await announced(element, 'Everything is sent');
      expect(server.events).to.have.length(day17.length + 1);
    });

    it('sends when it is asked to, and says what came of it', async () => {
      const { server, network } = serving();
      network.fails = answer({ title: 'Busy' }, 503);
      const element = await show(inStep, { events: day17 });
      await shows(element, 'The service is not working at the moment.');
      await rate(element);
      await shows(element, '1 change is waiting to be sent.');
      network.fails = undefined;
      press(element, 'Sync now');
      await shows(element, 'Everything is sent');
      await announced(element, 'Everything is sent');
      expect(server.events).to.have.length(day17.length + 1);
    });

    it('keeps what the service does not take, shows why, and sends it again when asked', async () => {
      let isStrict = true;
      const { server } = serving(day17, ({ id }) =>
        isStrict && !day17.some((event) => event.id === id) ? 'too <b>late</b>' : undefined,
      );
      const element = await show(inStep);
      await shows(element, 'Everything is sent');
      await rate(element, 'Carried the tea');
      await shows(element, 'The service did not take 1 change. It is kept on this device.');
      await announced(element, 'The service did not take 1 change.');
      find<HTMLElement>(element, '.council-goals__device details summary').click();
      await shows(element, 'The service says: too <b>late</b>');
      expect(textOf(element)).to.contain('Margaret Ellis, 19 March 2026');
      expect(await violations(element)).to.deep.equal([]);
      isStrict = false;
      press(element, 'Sync now');
      await shows(element, 'Everything is sent');
      expect(server.events).to.have.length(day17.length + 1);
    });

    for (const [status, words] of [
      [401, 'Sign in again to send and get changes.'],
      [404, 'The service does not show you this plan.'],
      [400, 'The service does not understand this page.'],
    ] as const) {
      it(`says what to do where the service answers ${status}, once, and keeps everything`, async () => {
        const { network } = serving();
        const element = await show(inStep);
        await shows(element, 'Everything is sent');
        network.fails = answer({}, status);
        await rate(element);
        await shows(element, words);
        await announced(element, words);
        await shows(element, '1 change is waiting to be sent.');
        const status1 = find<HTMLElement>(element, '[role="status"]');
        status1.textContent = '';
        const before = network.requests;
        globalThis.dispatchEvent(new Event('online'));
        await waitUntil(() => network.requests > before);
        await element.updateComplete;
        expect(status1.textContent).to.equal('');
      });
    }

    it('shows what is added in another tab', async () => {
      serving();
      const one = await show(inStep);
      const other = await show({ ...inStep, id: 'other' });
      await shows(one, 'Everything is sent');
      await shows(other, 'Everything is sent');
      await rate(one, 'Carried the tea');
      history.replaceState(null, '', address);
      await shows(other, 'Margaret Ellis says it is much better than expected');
    });

    it('comes to the same plan on two devices, one a day fast and one a day slow', async () => {
      const { server } = serving();
      const names = ['device-fast', 'device-slow'];
      const day = 86_400_000;
      const { now } = Date;
      undo.push(() => (Date.now = now));
      for (const [index, name] of names.entries()) {
        await deleteDatabase(name);
        Date.now = () => now.call(Date) + (index === 0 ? day : -day);
        const store = createEventStore(await openStore(name));
        const element = await show(inStep);
        element.store = store;
        await waitUntil(async () => (await store.all(plan)).length === day17.length + index);
        await shows(element, 'Plan for Margaret Ellis');
        await rate(element, `from ${name}`);
        await shows(element, 'Everything is sent');
        await waitUntil(() => server.events.length === day17.length + index + 1);
        element.remove();
      }
      Date.now = now;
      const plans: Plan[] = [];
      for (const name of names) {
        const store = createEventStore(await openStore(name));
        const element = await show(inStep);
        element.store = store;
        await shows(element, 'Everything is sent');
        await waitUntil(async () => (await store.all(plan)).length === day17.length + 2);
        await shows(element, 'Plan for Margaret Ellis');
        plans.push(foldPlan(readEvents(await store.all(plan)).events));
        element.remove();
      }
      expect(plans[0]).to.deep.equal(plans[1]);
      expect(new Set(server.events.map(({ id }) => id)).size).to.equal(server.events.length);
    });

    it('speaks Welsh', async () => {
      serving();
      const element = await fixture({
        language: 'cy',
        attributes: { plan, today, ...inStep },
      });
      shown.push(element);
      await shows(element, 'Mae popeth wedi’i anfon, ac mae’r ddyfais hon yn gyfredol.');
      expect(await violations(element)).to.deep.equal([]);
    });
  });

  describe('locked by a passphrase', () => {
    const locked = { encryption: 'passphrase' };

    async function choose(element: CouncilGoalTracker, passphrase: string, again = passphrase) {
      await shows(element, 'Choose a passphrase');
      find<HTMLInputElement>(element, '[name="passphrase"]').value = passphrase;
      find<HTMLInputElement>(element, '[name="again"]').value = again;
      press(element, 'Save passphrase');
    }
    async function open(element: CouncilGoalTracker, passphrase: string) {
      await shows(element, 'Enter your passphrase');
      find<HTMLInputElement>(element, '[name="passphrase"]').value = passphrase;
      press(element, 'Open the plan');
    }
    async function start(element: CouncilGoalTracker) {
      await shows(element, 'Who is the plan for?');
      find<HTMLInputElement>(element, '[name="person"]').value = 'Gwen Parry';
      for (const [part, value] of [
        ['day', '17'],
        ['month', '3'],
        ['year', '2026'],
      ]) {
        find<HTMLInputElement>(element, `[name="start-${part}"]`).value = value!;
      }
      press(element, 'Start the plan');
      await shows(element, 'Plan for Gwen Parry');
    }

    it('asks for one, twice, and keeps nothing that can be read', async () => {
      const element = await show(locked);
      await choose(element, 'too short');
      await shows(element, 'Passphrase must be 15 characters or more');
      expect(document.activeElement).to.equal(find(element, '.govuk-error-summary'));
      expect(find<HTMLInputElement>(element, '[name="passphrase"]').value).to.equal('too short');
      expect(await violations(element)).to.deep.equal([]);
      await choose(element, PASSPHRASE, 'kettle garden car');
      await shows(element, 'The passphrase you enter again must be the same');
      find(element, '[name="show"]').click();
      expect(find<HTMLInputElement>(element, '[name="again"]').type).to.equal('text');
      find(element, '[name="show"]').click();
      expect(find<HTMLInputElement>(element, '[name="again"]').type).to.equal('password');
      await choose(element, PASSPHRASE);
      await start(element);
      await rate(element, 'Carried the tea').catch(() => undefined);
      const raw = await rawText(DATABASE);
      expect(raw).to.contain('stairs-plan');
      expect(raw).not.to.match(/Gwen|Parry|plan-started|author|role|Carried|kettle/);
      expect(location.href).not.to.contain('kettle');
    });

    it('opens the next time with it alone, and locks again', async () => {
      const first = await show(locked);
      await choose(first, PASSPHRASE);
      await start(first);
      first.remove();

      const element = await show(locked);
      await shows(element, 'Enter your passphrase');
      expect(textOf(element)).not.to.contain('Gwen');
      expect(await violations(element)).to.deep.equal([]);
      press(element, 'Open the plan');
      await shows(element, 'Error: Enter your passphrase');
      await open(element, 'kettle garden cat');
      await shows(element, 'That is not the passphrase for this device.');
      expect(document.activeElement).to.equal(find(element, '.govuk-error-summary'));
      await open(element, PASSPHRASE);
      await shows(element, 'Plan for Gwen Parry');
      await waitUntil(() => document.activeElement === find(element, 'h1'));

      const other = await show({ id: 'other' });
      await open(other, PASSPHRASE);
      await shows(other, 'Plan for Gwen Parry');
      press(element, 'Lock now');
      for (const one of [element, other]) {
        await shows(one, 'Enter your passphrase');
        expect(textOf(one)).not.to.contain('Gwen');
      }
      await waitUntil(() => document.activeElement === find(element, 'h1'));
    });

    it('starts afresh only where that is confirmed, and gets back what was sent', async () => {
      const { server } = serving([]);
      const element = await show({ ...locked, ...inStep });
      await choose(element, PASSPHRASE);
      await start(element);
      await waitUntil(() => server.events.length === 1);
      press(element, 'Lock now');
      await shows(element, 'I have forgotten my passphrase');
      find<HTMLElement>(element, 'details summary').click();
      press(element, 'Start afresh on this device');
      await shows(element, 'Error: Select that you understand that what was not sent is lost');
      expect(find<HTMLDetailsElement>(element, 'details').open).to.equal(true);
      expect(await violations(element)).to.deep.equal([]);
      const before = await rawText(DATABASE);
      expect(before).to.contain('"id"');
      find(element, '[name="confirm"]').click();
      press(element, 'Start afresh on this device');
      await choose(element, 'another three words');
      await shows(element, 'Plan for Gwen Parry');
    });

    it('takes along what was kept in the clear before', async () => {
      const store = await openStore();
      await createEventStore(store).append(day17);
      store.close();
      expect(await rawText(DATABASE)).to.contain('Margaret');
      const element = await show(locked);
      await choose(element, PASSPHRASE);
      await shows(element, 'Plan for Margaret Ellis');
      await waitUntil(async () => !(await rawText(DATABASE)).includes('Margaret'));
      expect(textOf(element)).to.contain('I want to climb my stairs to bed');
    });

    it('keeps nothing, and says so, where the page cannot encrypt', async () => {
      undo.push(replace(globalThis.crypto, 'subtle', undefined));
      for (const encryption of ['passphrase', 'service']) {
        const element = await show({ encryption });
        await shows(element, 'Your plan cannot be kept safe on this page');
        expect(element.renderRoot.querySelector('form')).to.equal(null);
        element.remove();
      }
      expect(await rawText(DATABASE)).not.to.contain('id');
    });

    it('speaks Welsh', async () => {
      const element = await fixture({ language: 'cy', attributes: { plan, today, ...locked } });
      shown.push(element);
      await shows(element, 'Dewiswch gyfrinymadrodd');
      press(element, 'Cadw’r cyfrinymadrodd');
      await shows(element, 'Rhowch gyfrinymadrodd');
      expect(await violations(element)).to.deep.equal([]);
    });
  });

  describe('locked by the service', () => {
    const locked = { encryption: 'service' };

    it('opens with its key, and closes without', async () => {
      const element = await show(locked);
      await shows(element, 'Sign in to see your plan');
      expect(await violations(element)).to.deep.equal([]);
      const key = await freshKey();
      element.encryptionKey = key;
      await shows(element, 'Start a plan');
      const store = createEventStore(await openStore(), { key: { key, holder: 'service' } });
      await store.append(day17 as readonly PlanEventLike[]);
      element.encryptionKey = undefined;
      await shows(element, 'Sign in to see your plan');
      element.encryptionKey = key;
      await shows(element, 'Plan for Margaret Ellis');
      await rate(element, 'Carried the tea');
      expect(await rawText(DATABASE)).not.to.match(/Margaret|Carried|rating-given/);

      element.encryptionKey = await freshKey();
      await shows(element, 'The plan on this device cannot be opened');
      expect(await violations(element)).to.deep.equal([]);
      element.encryptionKey = key;
      await shows(element, 'Margaret Ellis says it is much better than expected');
    });

    it('stays locked where the page names a way to lock that there is not', async () => {
      const element = await show({ encryption: 'passphrse' });
      await shows(element, 'Sign in to see your plan');
    });
  });
});
