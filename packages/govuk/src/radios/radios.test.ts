import { expect } from '@open-wc/testing';
import { html, input, radios } from '../index.js';
import { clear, key, press, show, type Stage } from '../testing/behaviour.js';

const question = (name: string, value?: string) =>
  radios({
    name,
    value,
    fieldset: { legend: { text: 'How should we contact you?' } },
    items: [
      {
        value: 'email',
        text: 'Email',
        conditional: { html: input({ name: `${name}-address`, label: { text: 'Address' } }) },
      },
      {
        value: 'phone',
        text: 'Phone',
        conditional: { html: input({ name: `${name}-number`, label: { text: 'Number' } }) },
      },
      { value: 'none', text: 'Do not' },
    ],
  });

const template = (value?: string) => html`<form>${question('contact', value)}</form>`;
const radio = (stage: Stage, value: string) =>
  stage.find<HTMLInputElement>(`[name="contact"][value="${value}"]`);
const label = (stage: Stage, value: string) => stage.find(`[for="${radio(stage, value).id}"]`);

/** The radios that say that they opened something, which is seen. */
function open(stage: Stage): string[] {
  return stage
    .all<HTMLInputElement>('[aria-controls]')
    .filter((control) => {
      const revealed = stage.find(`#${control.getAttribute('aria-controls')}`);
      const seen = getComputedStyle(revealed).display !== 'none';
      expect(control.getAttribute('aria-expanded'), control.value).to.equal(String(seen));
      return seen;
    })
    .map(({ value }) => value);
}

describe('Conditional radios', () => {
  afterEach(clear);

  it('reveals what belongs to the choice, which controls it', async () => {
    const stage = await show(template());
    expect(open(stage)).to.deep.equal([]);
    expect(radio(stage, 'email').getAttribute('aria-controls')).to.equal('conditional-contact');
    expect(radio(stage, 'none').hasAttribute('aria-controls')).to.be.false;
    await press(label(stage, 'email'));
    expect(open(stage)).to.deep.equal(['email']);
    await press(label(stage, 'phone'));
    expect(open(stage)).to.deep.equal(['phone']);
    await press(label(stage, 'none'));
    expect(open(stage)).to.deep.equal([]);
  });

  it('follows arrow keys', async () => {
    const stage = await show(template('email'));
    expect(open(stage)).to.deep.equal(['email']);
    radio(stage, 'email').focus();
    await key('ArrowDown');
    expect(radio(stage, 'phone').checked).to.be.true;
    expect(open(stage)).to.deep.equal(['phone']);
  });

  it('keeps to its own question and form', async () => {
    const stage = await show([
      html`<form>${question('contact', 'email')} ${question('urgent', 'phone')}</form>`,
    ]);
    await press(label(stage, 'none'));
    expect(open(stage)).to.deep.equal(['phone']);
  });

  it('shows what belongs to a choice that the browser restored', async () => {
    const stage = await show(template());
    radio(stage, 'phone').checked = true;
    window.dispatchEvent(new Event('pageshow'));
    expect(open(stage)).to.deep.equal(['phone']);
  });
});
