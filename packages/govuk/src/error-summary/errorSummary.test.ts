import { expect } from '@open-wc/testing';
import { dateInput, errorSummary, html, input, radios } from '../index.js';
import { clear, key, press, show, type Stage } from '../testing/behaviour.js';

const summary = (more: object = {}) =>
  errorSummary({
    errorList: [
      { text: 'Enter your name', href: '#name' },
      { text: 'Choose how', href: '#contact' },
      { text: 'Enter a day', href: '#born-day' },
    ],
    ...more,
  });

/** A form longer than the screen, so that what is gone to has to be scrolled to. */
const template = (more: object = {}) =>
  html`<div lang="en">
    ${summary(more)} ${spacer()} ${input({ name: 'name', label: { text: 'Name' } })}
    ${radios({
      name: 'contact',
      fieldset: { legend: { text: 'How?' } },
      items: [
        { value: 'email', text: 'Email' },
        { value: 'phone', text: 'Phone' },
      ],
    })}
    ${dateInput({ id: 'born', fieldset: { legend: { text: 'When?' } } })} ${spacer()}
  </div>`;
const spacer = () => html`<div class="spacer"></div>`;

const box = (stage: Stage) => stage.find('.govuk-error-summary');
const link = (stage: Stage, id: string) => stage.find(`[href="#${id}"]`);

/** Shows the form, long. */
async function showForm(more?: object): Promise<Stage> {
  const stage = await show(template(more));
  for (const space of stage.all('.spacer')) space.style.height = '2000px';
  return stage;
}

const isAtTop = (element: Element) => Math.abs(element.getBoundingClientRect().top) < 2;

describe('Error summary', () => {
  afterEach(() => {
    clear();
    window.scrollTo(0, 0);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('takes the focus, and cannot be tabbed to after', async () => {
    const stage = await show(template());
    expect(document.activeElement).to.equal(box(stage));
    box(stage).blur();
    expect(box(stage).hasAttribute('tabindex')).to.be.false;
  });

  it('leaves the focus where it is if told so', async () => {
    const stage = await show(template({ disableAutoFocus: true }));
    expect(document.activeElement).to.equal(document.body);
    expect(box(stage).hasAttribute('tabindex')).to.be.false;
  });

  it('leads to the input, and shows its label', async () => {
    const stage = await showForm();
    await press(link(stage, 'name'));
    expect(document.activeElement).to.equal(stage.find('#name'));
    expect(isAtTop(stage.find('[for="name"]'))).to.be.true;
    expect(location.hash, 'nothing for Back to go through').to.equal('');
  });

  it('leads to the first radio, and shows the question', async () => {
    const stage = await showForm();
    link(stage, 'contact').focus();
    await key('Enter');
    const [first] = stage.all('[type="radio"]');
    expect(document.activeElement).to.equal(first);
    expect(isAtTop(stage.find('legend'))).to.be.true;
  });

  it('leads to the part of the date, and shows the question', async () => {
    const stage = await showForm();
    await press(link(stage, 'born-day'));
    expect(document.activeElement).to.equal(stage.find('#born-day'));
    expect(isAtTop(stage.all('legend')[1]!)).to.be.true;
  });
});
