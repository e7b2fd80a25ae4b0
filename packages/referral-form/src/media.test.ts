import { expect } from '@open-wc/testing';
import { inMedium, waitUntil, withStyles } from '@council-elements/core/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import './define.js';
import { reablementReferral } from './definitions/reablement-referral.js';
import type { FormDefinition } from './model/definition.js';
import { validatePage } from './model/validate.js';
import type { CouncilReferralForm } from './referral-form.js';
import { startState, type Delivery, type FormState } from './state.js';
import { clearAddress, forgetAll } from './testing/council.js';
import { groupForm } from './testing/group-form.js';

const sian = { 'person-name': { first: 'Siân', last: 'Rees' }, relationship: 'child' };
const people = [sian, { ...sian, 'person-name': { first: 'Llanfairpwllgwyngyll', last: 'Rees' } }];
const given = {
  about: 'someone-else',
  'referrer-name': { first: 'Megan', last: 'Rees' },
  'home-address': { line1: '1 High Street', town: 'Aberwyle', postcode: 'SW1A 1AA' },
  'what-matters': `Rhos${'llanerchrugog'.repeat(8)}`,
};

type Shown = Pick<FormState, 'page'> & Partial<FormState>;

async function show(
  { page, ...rest }: Shown,
  definition: FormDefinition = reablementReferral,
): Promise<CouncilReferralForm> {
  const form = document.createElement('council-referral-form');
  const state = { ...startState(definition), answers: given, page, ...rest };
  Object.assign(form, { definition, action: '/none', state });
  document.body.append(form);
  await waitUntil(() => form.querySelector('h1'), 'the form is shown');
  await form.updateComplete;
  expect(form.innerText).not.to.contain('There is a problem with this form');
  return form;
}

const delivered = (delivery: Delivery): Shown => ({ page: 'check-answers', delivery });
const sent = delivered({ state: 'sent', reference: 'H7KX-3MQT' });
const typed = { 'home-address': { line1: '', town: '', postcode: 'x'.repeat(60) } };
const wrong: Shown = {
  page: 'address',
  typed: { address: typed },
  errors: validatePage(reablementReferral, 'address', { ...given, ...typed }, 'en'),
};
const outcomes: Readonly<Record<string, Shown>> = {
  sent,
  offline: delivered({ state: 'waiting', reason: 'offline', kept: true }),
  refused: delivered({ state: 'refused' }),
  'nothing to send to': delivered({ state: 'unsent' }),
  deleted: { page: 'who-for', ended: { because: 'timeOut', sent: 'no' } },
  'a draft that came back': { page: 'name', notices: [{ kind: 'restored', saved: 0 }] },
  errors: wrong,
};

const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
const shownOf = (root: Element, selector: string) =>
  [...root.querySelectorAll(selector)].filter(isShown);

describe('the form in whatever medium', () => {
  withStyles(
    new URL('../../govuk/dist/council.css', import.meta.url),
    new URL('./referral-form.css', import.meta.url),
  );

  afterEach(async () => {
    document.querySelector('council-referral-form')?.remove();
    document.documentElement.dir = 'ltr';
    clearAddress();
    await forgetAll();
    await setViewport({ width: 800, height: 600 });
  });

  // 400 % zoom of 1280 × 1024 is a page of 320 × 256.
  for (const dir of ['ltr', 'rtl']) {
    const fits = (name: string, shown: Shown, definition?: FormDefinition) =>
      it(`has no need to scroll sideways at 400% zoom: ${name} (${dir})`, async () => {
        document.documentElement.dir = dir;
        await setViewport({ width: 320, height: 256 });
        const form = await show(shown, definition);
        // What a page's container has for the grid's margins.
        form.style.padding = '0 15px';
        expect(form.scrollWidth).to.be.at.most(form.clientWidth);
      });

    for (const { id } of reablementReferral.pages) fits(id, { page: id });
    fits('check answers', { page: 'check-answers' });
    for (const [name, shown] of Object.entries(outcomes)) fits(name, shown);
    for (const page of ['household', 'household.2', 'household.2.remove', 'check-answers']) {
      fits(`a page that repeats, ${page}`, { page, answers: { alone: 'no', people } }, groupForm);
    }
  }

  describe('on paper', () => {
    inMedium(
      { media: 'print' },
      'has what was asked and answered, and nothing to press',
      async () => {
        const form = await show(sent);
        expect(shownOf(form, 'button, .govuk-button, .council-referral__actions')).to.be.empty;
        const [printed] = shownOf(form, '.council-referral__print');
        const words = (printed as HTMLElement).innerText;
        for (const told of ['Refer someone for reablement', 'Megan Rees', '1 High Street']) {
          expect(words).to.contain(told);
        }
        expect(form.innerText).to.contain('H7KX-3MQT');
      },
    );

    inMedium({ media: 'print' }, 'has answers to check without ways to change them', async () => {
      const form = await show({ page: 'check-answers' });
      expect(shownOf(form, '.govuk-summary-list__actions, .govuk-back-link')).to.be.empty;
      expect(form.innerText).to.contain('Megan Rees');
    });

    it('is not on the screen', async () => {
      const form = await show(sent);
      expect(shownOf(form, '.council-referral__print')).to.be.empty;
      expect(shownOf(form, '.council-referral__actions')).not.to.be.empty;
    });
  });

  describe('in forced colours', () => {
    inMedium({ forcedColors: 'active' }, 'shows what has focus', async () => {
      const form = await show({ page: 'check-answers' });
      for (const selector of ['.govuk-summary-list__actions a', '.govuk-back-link', 'button']) {
        const [control] = shownOf(form, selector) as HTMLElement[];
        control?.focus();
        // What a key gave focus to is `:focus-visible`.
        await sendKeys({ press: 'Shift' });
        expect(document.activeElement, selector).to.equal(control);
        const { outlineStyle, outlineWidth } = getComputedStyle(control as HTMLElement);
        expect(outlineStyle, selector).not.to.equal('none');
        expect(Number.parseFloat(outlineWidth), selector).to.be.at.least(2);
      }
    });

    inMedium({ forcedColors: 'active' }, 'shows an error by more than its colour', async () => {
      const form = await show(wrong);
      const group = form.querySelector('.govuk-form-group--error')!;
      const { borderLeftStyle, borderLeftColor, backgroundColor } = getComputedStyle(group);
      expect(borderLeftStyle).to.equal('solid');
      expect(borderLeftColor).not.to.equal(backgroundColor);
      expect(shownOf(form, '.govuk-error-message')).not.to.be.empty;
    });
  });
});
