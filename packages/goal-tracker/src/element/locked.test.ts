import { expect } from '@open-wc/testing';
import { describeElement, waitUntil } from '@council-elements/core/testing';
import { createEventStore, openStore, type PlanEventLike } from '@council-elements/core/storage';
import { freshKey, rawText, replace } from '@council-elements/core/testing/storage.js';
import type { CouncilGoalTracker } from '../goal-tracker.js';
import { day17, today } from '../testing/day-17.js';
import { DATABASE, inStep, plan, rate, useDevice } from '../testing/on-a-device.js';
import { find, press, shows, textOf, violations } from '../testing/page.js';

const define = new URL('../define.js', import.meta.url);
const PASSPHRASE = 'kettle garden bus';

/** Time in which a request that was under way would have been made. */
const nothingMore = async (element: CouncilGoalTracker) => {
  await element.updateComplete;
  await new Promise((resolve) => setTimeout(resolve, 300));
};

describeElement<CouncilGoalTracker>('council-goal-tracker', define, (fixture) => {
  const { undo, shown, show, serving } = useDevice(fixture);

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

    it('hears that another tab locks once it was moved, and asks again once it was taken out', async () => {
      const element = await show(locked);
      await choose(element, PASSPHRASE);
      await start(element);
      const frame = document.createElement('div');
      document.body.append(frame);
      undo.push(() => frame.remove());
      frame.append(element);
      await nothingMore(element);
      expect(textOf(element)).to.contain('Plan for Gwen Parry');
      const otherTab = new BroadcastChannel('council-goal-lock');
      otherTab.postMessage('locked');
      otherTab.close();
      await shows(element, 'Enter your passphrase');
      expect(textOf(element)).not.to.contain('Gwen');

      await open(element, PASSPHRASE);
      await shows(element, 'Plan for Gwen Parry');
      element.remove();
      await nothingMore(element);
      frame.append(element);
      await shows(element, 'Enter your passphrase');
      expect(textOf(element)).not.to.contain('Gwen');
    });

    it('asks the server for nothing while it is locked', async () => {
      const { network } = serving([]);
      const element = await show({ ...locked, ...inStep });
      await shows(element, 'Choose a passphrase');
      globalThis.dispatchEvent(new Event('online'));
      document.dispatchEvent(new Event('visibilitychange'));
      await nothingMore(element);
      expect(network.requests).to.equal(0);

      await choose(element, PASSPHRASE);
      await waitUntil(() => network.requests > 0);
      await start(element);
      await shows(element, 'Everything is sent');
      press(element, 'Lock now');
      await shows(element, 'Enter your passphrase');
      const before = network.requests;
      globalThis.dispatchEvent(new Event('online'));
      document.dispatchEvent(new Event('visibilitychange'));
      await nothingMore(element);
      expect(network.requests).to.equal(before);
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
        await shows(element, 'The plan cannot be kept safe on this page');
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
      await shows(element, 'Sign in to see the plan');
      expect(await violations(element)).to.deep.equal([]);
      const key = await freshKey();
      element.encryptionKey = key;
      await shows(element, 'Start a plan');
      const store = createEventStore(await openStore(), { key: { key, holder: 'service' } });
      await store.append(day17 as readonly PlanEventLike[]);
      element.encryptionKey = undefined;
      await shows(element, 'Sign in to see the plan');
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
      await shows(element, 'Sign in to see the plan');
    });
  });
});
