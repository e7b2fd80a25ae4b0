import { expect } from '@open-wc/testing';
import { accordion, cy, inLanguage } from '../index.js';
import { clear, key, press, show, textOf, type Stage } from '../testing/behaviour.js';

const template = (more: object = {}) =>
  accordion({
    id: 'help',
    items: [
      { heading: { text: 'Money' }, content: { text: 'Benefits' } },
      { heading: { text: 'Home' }, summary: { text: 'Rent' }, content: { text: 'Housing' } },
    ],
    ...more,
  });

const buttons = (stage: Stage) => stage.all('.govuk-accordion__section-button');
const all = (stage: Stage) => stage.find('.govuk-accordion__show-all');

/** Which sections are open, as a screen reader is told and as is seen. */
function open(stage: Stage): boolean[] {
  const told = buttons(stage).map((button) => button.getAttribute('aria-expanded') === 'true');
  const seen = stage
    .all('.govuk-accordion__section-content')
    .map((content) => !content.hasAttribute('hidden'));
  expect(seen).to.deep.equal(told);
  return told;
}

describe('Accordion', () => {
  afterEach(() => {
    clear();
    sessionStorage.clear();
  });

  it('has closed sections with buttons that name what they show', async () => {
    const stage = await show(template());
    expect(open(stage)).to.deep.equal([false, false]);
    const [money, home] = buttons(stage);
    expect(money!.getAttribute('aria-controls')).to.equal('help-content-1');
    expect(money!.getAttribute('aria-label')).to.equal('Money , Show this section');
    expect(home!.getAttribute('aria-label')).to.equal('Home , Rent , Show this section');
    expect(money!.closest('h2'), 'stays in its heading').to.exist;
  });

  it('opens and closes a section by mouse and keys', async () => {
    const stage = await show(template());
    const [money] = buttons(stage);
    await press(money!);
    expect(open(stage)).to.deep.equal([true, false]);
    expect(money!.getAttribute('aria-label')).to.equal('Money , Hide this section');
    expect(textOf(money!)).to.match(/Hide$/);

    money!.focus();
    await key('Enter');
    expect(open(stage)).to.deep.equal([false, false]);
    await key(' ');
    expect(open(stage)).to.deep.equal([true, false]);
  });

  it('shows and hides all sections', async () => {
    const stage = await show(template());
    expect(textOf(all(stage))).to.equal('Show all sections');
    await press(all(stage));
    expect(open(stage)).to.deep.equal([true, true]);
    expect(textOf(all(stage))).to.equal('Hide all sections');
    expect(all(stage).getAttribute('aria-expanded')).to.equal('true');

    await press(buttons(stage)[1]!);
    expect(textOf(all(stage)), 'when one is closed again').to.equal('Show all sections');
    await press(buttons(stage)[1]!);
    expect(textOf(all(stage)), 'when each was opened').to.equal('Hide all sections');
    await press(all(stage));
    expect(open(stage)).to.deep.equal([false, false]);
  });

  it('remembers for the session which sections were open', async () => {
    const first = await show(template());
    await press(buttons(first)[1]!);
    first.leave();
    expect(open(await show(template()))).to.deep.equal([false, true]);
    clear();
    expect(open(await show(template({ id: 'other' }))), 'by id').to.deep.equal([false, false]);
  });

  it('remembers nothing if told so', async () => {
    const first = await show(template({ rememberExpanded: false }));
    await press(buttons(first)[1]!);
    expect(sessionStorage.length).to.equal(0);
    first.leave();
    expect(open(await show(template({ rememberExpanded: false })))).to.deep.equal([false, false]);
  });

  it('opens a section that the browser finds text in, where it looks in closed ones', async () => {
    const stage = await show(template());
    const [, home] = stage.all('.govuk-accordion__section-content');
    home!.dispatchEvent(new Event('beforematch', { bubbles: true }));
    // Without `onbeforematch`, a browser finds nothing in what is hidden.
    expect(open(stage)).to.deep.equal([false, 'onbeforematch' in document]);
  });

  it('speaks Welsh, and any words that it is given', async () => {
    const stage = await show(
      inLanguage(cy, () => template({ showSectionText: 'Agor', hideSectionText: 'Cau' })),
    );
    expect(textOf(all(stage))).to.equal(cy.accordion.showAllSectionsText);
    const [money] = buttons(stage);
    expect(textOf(money!)).to.match(/Agor$/);
    await press(money!);
    expect(textOf(money!)).to.match(/Cau$/);
    expect(money!.getAttribute('aria-label')).to.equal(
      `Money , ${cy.accordion.hideSectionAriaLabelText}`,
    );
    await press(buttons(stage)[1]!);
    expect(textOf(all(stage))).to.equal(cy.accordion.hideAllSectionsText);
  });
});
