import { expect } from '@open-wc/testing';
import { describeElement } from '@council-elements/core/testing';
import { reablementReferral } from './definitions/reablement-referral.js';
import { styles } from './styles.js';
import type { CouncilReferralForm } from './referral-form.js';
import { forgetAll, resetAddress } from './testing/council.js';
import { Person } from './testing/person.js';
import { smallForm } from './testing/small-form.js';
import { startState, type Delivery, type FormState } from './state.js';
import { stateFrom } from './way.js';

const define = new URL('./define.js', import.meta.url);
const answers = {
  name: { first: 'Siân', last: 'O’Neill' },
  birth: { day: '27', month: '3', year: '1941' },
  pets: 'yes',
  'which-pets': ['cat'],
  help: 'Stairs\nand a garden',
};
const at = (page: string, rest: Partial<FormState> = {}): FormState => ({
  ...stateFrom(smallForm, answers),
  page,
  ...rest,
});
const delivered = (delivery: Delivery) => at('check-answers', { delivery });

const states: Record<string, FormState> = {
  'a name': at('name'),
  'a date': at('birth'),
  'a date with errors': at('birth', {
    errors: [
      {
        pageId: 'birth',
        componentId: 'birth',
        rule: 'required',
        text: 'Enter your date of birth',
        href: '#birth-day',
      },
    ],
  }),
  'yes or no': at('pets'),
  checkboxes: at('which-pets'),
  'a long text': at('help'),
  'answers to check': at('check-answers', { notices: [{ kind: 'discarded', labels: ['Pets'] }] }),
  restored: at('birth', { notices: [{ kind: 'restored', saved: 0 }] }),
  'no storage': at('birth', { notices: [{ kind: 'storage', problem: 'full' }] }),
  sending: delivered({ state: 'sending' }),
  sent: delivered({ state: 'sent', reference: 'H7KX-3MQT' }),
  offline: delivered({ state: 'waiting', reason: 'offline', kept: true }),
  'a failing server': delivered({ state: 'waiting', reason: 'server', kept: false }),
  'a busy server': delivered({ state: 'waiting', reason: 'busy', kept: true }),
  'no answer in time': delivered({ state: 'waiting', reason: 'timeout', kept: true }),
  'sent before': delivered({ state: 'sent', reference: 'H7KX-3MQT', earlier: true }),
  refused: delivered({ state: 'refused' }),
  'refused, by no page': at('check-answers', {
    errors: [
      { pageId: 'check-answers', componentId: 'x', rule: 'format', text: 'Say more', href: '' },
    ],
  }),
  'nothing to send to': delivered({ state: 'unsent' }),
};

describeElement<CouncilReferralForm>('council-referral-form', define, (fixture) => {
  const sheet = new CSSStyleSheet();

  before(() => {
    sheet.replaceSync(styles);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
  after(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  });
  afterEach(async function () {
    this.timeout(20_000);
    await resetAddress();
    document.documentElement.dir = '';
    await forgetAll();
  });

  const show = async (state: FormState, language = 'en', attributes = { action: '/send' }) =>
    new Person(
      await fixture({ properties: { definition: smallForm, state }, attributes, language }),
    );

  for (const [what, state] of Object.entries(states)) {
    for (const language of ['en', 'cy']) {
      it(`is accessible: ${what}, in ${language}`, async () => {
        const { form } = await show(state, language);
        await expect(form).to.be.accessible();
        expect(form.querySelectorAll('h1')).to.have.length(1);
      });
    }
  }

  it('writes Welsh dates in every browser', async () => {
    const person = await show(at('check-answers'), 'cy');
    expect(person.text).to.include('27 Mawrth 1941');
  });

  it('shows text as it was written, never as HTML', async () => {
    const markup = '<img src=x onerror=alert(1)>';
    const person = await show(at('check-answers', { answers: { ...answers, help: markup } }));
    expect(person.has('img')).to.equal(false);
    expect(person.text).to.include(markup);
  });

  it('is laid out from right to left without running over', async () => {
    document.documentElement.dir = 'rtl';
    const { form } = await show(at('check-answers'));
    // What a page's container has for the grid's margins.
    form.style.padding = '0 15px';
    expect(form.scrollWidth).to.be.at.most(form.clientWidth);
    expect(getComputedStyle(form.querySelector('h1')!).direction).to.equal('rtl');
  });

  it('takes over what a server got wrong, and goes on from there', async () => {
    const person = await show(states['a date with errors']!);
    expect(person.text).to.include('There is a problem');
    expect(person.field('birth-day').value).to.equal('27');
    await person.press();
    await person.reach('Do you have pets?');
  });

  it('shows every page of the shipped referral without a fault', async () => {
    const form = await fixture({
      properties: { definition: reablementReferral },
      attributes: { action: '/send' },
    });
    for (const { id } of reablementReferral.pages) {
      form.state = { ...startState(reablementReferral), page: id };
      await form.updateComplete;
      // GOV.UK Frontend has `aria-expanded` on a radio that reveals a question: see docs/accessibility.md.
      await expect(form).to.be.accessible({ ignoredRules: ['aria-allowed-attr'] });
    }
  });
});
