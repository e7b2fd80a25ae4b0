import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { createPart } from '@council-elements/core';
import { describeElement, waitUntil } from '@council-elements/core/testing';
import { createDraftStore, openStore } from '@council-elements/core/storage';
import { spokenEnglish } from './messages/spoken.js';
import type { CouncilReferralForm } from './referral-form.js';
import { Council, forgetAll, resetAddress } from './testing/council.js';
import { Person } from './testing/person.js';
import { birth, name, smallForm } from './testing/small-form.js';
import { parts } from './views/parts.js';

const define = new URL('./define.js', import.meta.url);

describeElement<CouncilReferralForm>('council-referral-form', define, (fixture, rendering) => {
  const council = new Council();
  const { journey, end } = parts;
  const { warn } = console;
  let warnings: string[] = [];

  beforeEach(() => {
    council.open();
    warnings = [];
    console.warn = (...texts) => void warnings.push(texts.join(' '));
  });
  afterEach(async function () {
    this.timeout(20_000);
    console.warn = warn;
    Object.assign(parts, { journey, end });
    council.close();
    council.sent.length = 0;
    await resetAddress();
    await forgetAll();
  });

  /** The code is on its way until it is told to come or to fail. */
  const hold = () => {
    const waiting: ((comes: boolean) => void)[] = [];
    parts.journey = createPart(async () => {
      const comes = await new Promise<boolean>((resolve) => waiting.push(resolve));
      if (!comes) throw new TypeError('cut off');
      return import('./parts/journey.js');
    }, spokenEnglish);
    const settle = (comes: boolean) => waiting.splice(0).forEach((resolve) => resolve(comes));
    return { come: () => settle(true), fail: () => settle(false) };
  };

  const open = async (language = 'en') =>
    new Person(
      await fixture({
        language,
        properties: { definition: smallForm },
        attributes: { action: Council.action },
      }),
    );

  /** What the page shows has been written, which happens in the background. */
  const kept = async ({ form }: Person) => {
    const store = await openStore();
    const isKept = async () => {
      const draft = await createDraftStore(store).load('form:small:', '1');
      return JSON.stringify(draft).includes(`"saved":${form.state?.saved}`);
    };
    await waitUntil(isKept, 'the draft is written', { timeout: 5000 }).finally(() => store.close());
  };

  /** Time for what should not happen. */
  const settled = () => new Promise((resolve) => setTimeout(resolve, 100));

  it('is rendered once; again only to add what needs script to what a server rendered', async () => {
    hold();
    const { prototype } = await customElements.whenDefined('council-referral-form');
    const { updated } = prototype as { updated(changed: unknown): void };
    let updates = 0;
    prototype.updated = function (this: unknown, changed: unknown) {
      updates += 1;
      updated.call(this, changed);
    };
    try {
      await open();
      await settled();
    } finally {
      prototype.updated = updated;
    }
    expect(updates).to.equal(rendering === 'client' ? 1 : 2);
  });

  it('says what is wrong once it knows, to who continues at once', async () => {
    const code = hold();
    const person = await open();
    await person.press();
    await settled();
    expect(person.has('.govuk-error-summary')).to.equal(false);
    expect(person.heading).to.equal('What is your name?');

    code.come();
    await person.sees('Enter first name');
    await person.form.updateComplete;
    expect(person.active).to.equal(person.find('.govuk-error-summary'));
    expect(document.title).to.match(/^Error: What is your name\?/);
    expect(person.find('a[href$="-name-first"]').textContent).to.equal('Enter first name');
  });

  it('takes what is typed until it knows, and one page however often Continue is pressed', async () => {
    const code = hold();
    const person = await open();
    person.fill({ ...name, 'name-last': '' });
    await person.press();
    const last = person.field('name-last');
    last.focus();
    await sendKeys({ type: 'Rees' });
    await person.press();
    await settled();
    expect(person.active).to.equal(last);
    expect(last.value).to.equal('Rees');

    code.come();
    await person.reach('What is your date of birth?');
    await settled();
    expect(person.has('.govuk-error-summary')).to.equal(false);
    await waitUntil(() => person.active === person.find('h1'), 'the heading has the focus');
    await person.press('Back');
    await person.reach('What is your name?');
    expect(person.field('name-last').value).to.equal('Rees');
  });

  it('does the last of what was asked for', async () => {
    const code = hold();
    const person = await open();
    person.fill(name);
    await person.press();
    history.pushState(null, '', '?page=pets');
    dispatchEvent(new PopStateEvent('popstate'));
    code.come();
    await waitUntil(() => location.search === '?page=your-name', 'the first page is due');
    await settled();
    expect(person.heading).to.equal('What is your name?');
    expect(person.field('name-first').value).to.equal(name['name-first']);
  });

  for (const [language, said, again] of [
    ['en', 'We could not load what comes next', 'Continue'],
    ['cy', 'Nid oedd modd llwytho’r hyn sy’n dod nesaf', 'Parhau'],
  ] as const) {
    it(`says so where it cannot know, loses nothing, and tries again: ${language}`, async () => {
      const code = hold();
      const person = await open(language);
      person.fill(name);
      await person.press(again);
      code.fail();
      await person.sees(said);
      await person.form.updateComplete;
      expect(person.active).to.equal(person.find('.govuk-error-summary'));
      expect(person.field('name-last').value).to.equal(name['name-last']);
      expect(warnings.join(' ')).to.include('part: it did not load: TypeError: cut off');

      await person.press(again);
      expect(person.text).to.include(said);
      code.come();
      await waitUntil(() => person.has('[name="birth-day"]'), 'the next page is shown');
      await person.form.updateComplete;
      expect(person.has('.govuk-error-summary')).to.equal(false);
    });
  }

  it('keeps answers on the device once what does that has come', async () => {
    const code = hold();
    const person = await open();
    code.fail();
    await waitUntil(() => warnings.some((text) => text.includes('session: it did not load')));
    person.fill(name);
    code.come();
    await person.press();
    code.come();
    await person.reach('What is your date of birth?');
    await kept(person);
    person.form.remove();
    const next = await open();
    await next.reach('What is your date of birth?');
    expect(next.text).to.include('We have kept your answers on this device');
  });

  it('stays on the page where what shows the next cannot be loaded', async () => {
    let comes = false;
    parts.end = createPart(
      () => (comes ? import('./parts/end.js') : Promise.reject(new TypeError('cut off'))),
      spokenEnglish,
    );
    const person = await open();
    await person.answer(name);
    await person.reach('What is your date of birth?');
    await person.answer(birth);
    await person.reach('Do you have pets?');
    await person.answer({ pets: 'no' });
    await person.reach('What help do you need? (optional)');
    await person.answer({ help: 'Stairs' });
    await person.sees('We could not load what comes next');
    expect(person.field('help').value).to.equal('Stairs');
    expect(location.search).to.equal('?page=help');

    comes = true;
    await person.press();
    await person.reach('Check your answers');
    await person.press('Send request');
    await person.reach('Request sent');
    expect(council.sent).to.have.length(1);
  });
});
