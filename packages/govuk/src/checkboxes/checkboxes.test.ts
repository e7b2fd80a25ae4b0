import { expect } from '@open-wc/testing';
import { checkboxes, html, input } from '../index.js';
import { clear, key, press, show, type Stage } from '../testing/behaviour.js';

const template = (values: string[] = []) =>
  html`<form>
    ${checkboxes({
      name: 'needs',
      values,
      fieldset: { legend: { text: 'What do you need?' } },
      items: [
        {
          value: 'food',
          text: 'Food',
          conditional: { html: input({ name: 'diet', label: { text: 'Diet' } }) },
        },
        { value: 'money', text: 'Money' },
        { divider: 'or' },
        { value: 'none', text: 'None of these', behaviour: 'exclusive' },
      ],
    })}
  </form>`;

const box = (stage: Stage, value: string) => stage.find<HTMLInputElement>(`[value="${value}"]`);
const label = (stage: Stage, value: string) => stage.find(`[for="${box(stage, value).id}"]`);
const ticked = (stage: Stage) => stage.all<HTMLInputElement>(':checked').map(({ value }) => value);

/** Whether Food says that it opened something, which is seen. */
function open(stage: Stage): boolean {
  const food = box(stage, 'food');
  const revealed = stage.find(`#${food.getAttribute('aria-controls')}`);
  const seen = getComputedStyle(revealed).display !== 'none';
  expect(food.getAttribute('aria-expanded')).to.equal(String(seen));
  return seen;
}

describe('Conditional checkboxes', () => {
  afterEach(clear);

  it('reveals what belongs to a tick, by mouse and keys', async () => {
    const stage = await show(template());
    expect(open(stage)).to.be.false;
    await press(label(stage, 'food'));
    expect(open(stage)).to.be.true;
    await press(label(stage, 'money'));
    expect(open(stage), 'with another').to.be.true;
    box(stage, 'food').focus();
    await key(' ');
    expect(open(stage)).to.be.false;
    expect(ticked(stage)).to.deep.equal(['money']);
  });

  it('is revealed at first where it is ticked', async () => {
    expect(open(await show(template(['food'])))).to.be.true;
  });

  it('unticks the others for "none", and hides what they revealed', async () => {
    const stage = await show(template(['food', 'money']));
    await press(label(stage, 'none'));
    expect(ticked(stage)).to.deep.equal(['none']);
    expect(open(stage)).to.be.false;
  });

  it('unticks "none" for any other', async () => {
    const stage = await show(template(['none']));
    await press(label(stage, 'food'));
    expect(ticked(stage)).to.deep.equal(['food']);
    expect(open(stage)).to.be.true;
  });

  it('leaves the same question of another form alone', async () => {
    const stage = await show([template(['food']), template(['money'])]);
    const [, second] = stage.all<HTMLInputElement>('[value="none"]');
    second!.focus();
    await key(' ');
    expect(ticked(stage)).to.deep.equal(['food', 'none']);
  });

  it('shows what belongs to a tick that the browser restored', async () => {
    const stage = await show(template());
    box(stage, 'food').checked = true;
    window.dispatchEvent(new Event('pageshow'));
    expect(open(stage)).to.be.true;
  });
});
