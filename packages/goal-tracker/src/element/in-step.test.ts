import { expect } from '@open-wc/testing';
import { describeElement, waitUntil } from '@council-elements/core/testing';
import { createEventStore, openStore } from '@council-elements/core/storage';
import { replace } from '@council-elements/core/testing/storage.js';
import type { CouncilGoalTracker } from '../goal-tracker.js';
import { foldPlan } from '../model/fold-plan.js';
import type { Plan } from '../model/plan.js';
import { readEvents } from '../model/read-events.js';
import { deleteDatabase, inStep, plan, rate, statusOf, useDevice } from '../testing/on-a-device.js';
import { day17, today } from '../testing/day-17.js';
import { announced, find, press, shows, textOf, violations } from '../testing/page.js';
import { answer } from '../testing/plan-server.js';

const define = new URL('../define.js', import.meta.url);
const address = location.href;

describeElement<CouncilGoalTracker>('council-goal-tracker', define, (fixture) => {
  const { undo, shown, show, serving } = useDevice(fixture);

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

    it('asks nothing more of it once a lead reads, and goes on for who reads after', async () => {
      const { network } = serving();
      const element = await show(inStep);
      await shows(element, 'Everything is sent');
      element.authorRole = 'lead';
      await element.updateComplete;
      const before = network.requests;
      globalThis.dispatchEvent(new Event('online'));
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(network.requests).to.equal(before);
      element.authorRole = 'person';
      await waitUntil(() => network.requests > before);
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
      await shows(element, 'Loading the plan…');
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
});
