import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { button, cy, html, inLanguage, passwordInput } from '../index.js';
import { clear, key, press, show, textOf, type Stage } from '../testing/behaviour.js';

const template = (more: object = {}) =>
  html`<form>
    ${passwordInput({ name: 'password', label: { text: 'Password' }, ...more })}
    ${button({ text: 'Sign in' })}
  </form>`;

const input = (stage: Stage) => stage.find<HTMLInputElement>('input');
const toggle = (stage: Stage) => stage.find<HTMLButtonElement>('.govuk-password-input__toggle');
const status = (stage: Stage) => stage.find('.govuk-password-input__sr-status');

/** What the button says to eyes and ears, and what was announced. */
const texts = (stage: Stage) => [
  textOf(toggle(stage)),
  toggle(stage).getAttribute('aria-label'),
  textOf(status(stage)),
];

describe('Password input', () => {
  afterEach(clear);

  it('shows and hides what is typed, and says so', async () => {
    const stage = await show(template());
    input(stage).focus();
    await sendKeys({ type: 'pysgod' });
    expect(toggle(stage).hidden).to.be.false;
    expect(input(stage).type).to.equal('password');
    expect(texts(stage)).to.deep.equal(['Show', 'Show password', '']);

    await press(toggle(stage));
    expect([input(stage).type, input(stage).value]).to.deep.equal(['text', 'pysgod']);
    expect(texts(stage)).to.deep.equal(['Hide', 'Hide password', 'Your password is visible']);
    expect(status(stage).getAttribute('aria-live')).to.equal('polite');

    toggle(stage).focus();
    await key('Enter');
    expect([input(stage).type, input(stage).value]).to.deep.equal(['password', 'pysgod']);
    expect(texts(stage)).to.deep.equal(['Show', 'Show password', 'Your password is hidden']);
  });

  it('is hidden again when the form is sent, so that no browser remembers it as text', async () => {
    const stage = await show(template());
    let type = '';
    document.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        ({ type } = input(stage));
      },
      { once: true },
    );
    await press(toggle(stage));
    expect(input(stage).type).to.equal('text');
    await press(stage.find('[type="submit"]'));
    expect(type).to.equal('password');
  });

  it('is hidden on a page that is come back to', async () => {
    const stage = await show(template());
    await press(toggle(stage));
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    expect(input(stage).type).to.equal('text');
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(input(stage).type).to.equal('password');
  });

  it('speaks Welsh, and any words that it is given', async () => {
    const stage = await show(inLanguage(cy, () => template({ hidePasswordText: 'Cau' })));
    const { showPasswordText, showPasswordAriaLabelText, ...hidden } = cy.passwordInput;
    expect(texts(stage)).to.deep.equal([showPasswordText, showPasswordAriaLabelText, '']);
    await press(toggle(stage));
    expect(texts(stage)).to.deep.equal([
      'Cau',
      hidden.hidePasswordAriaLabelText,
      hidden.passwordShownAnnouncementText,
    ]);
  });
});
