import { expect } from '@open-wc/testing';
import { tabs } from '../index.js';
import { clear, key, onPhone, press, show, textOf, until, widen } from '../testing/behaviour.js';
import type { Stage } from '../testing/behaviour.js';

const template = () =>
  tabs({
    items: [
      { id: 'day', label: 'Day', panel: { text: 'Today' } },
      { id: 'week', label: 'Week', panel: { text: 'This week' } },
      { id: 'month', label: 'Month', panel: { text: 'This month' } },
    ],
  });

const tab = (stage: Stage, name: string) => stage.find(`[href="#${name}"]`);

/** The panels that are seen. */
const seen = (stage: Stage) =>
  stage
    .all('.govuk-tabs__panel')
    .filter((panel) => getComputedStyle(panel).display !== 'none')
    .map(({ id }) => id);

/** The one tab that is told to be selected, and that Tab reaches. */
function selected(stage: Stage): string {
  const links = stage.all<HTMLAnchorElement>('[role="tab"]');
  const chosen = links.filter((link) => link.getAttribute('aria-selected') === 'true');
  expect(chosen).to.have.lengthOf(1);
  expect(links.filter((link) => link.tabIndex === 0)).to.deep.equal(chosen);
  return textOf(chosen[0]!);
}

/** Does something that changes the address, and waits until the page has been told. */
async function changing(action: () => unknown): Promise<void> {
  const changed = new Promise((resolve) =>
    window.addEventListener('hashchange', resolve, { once: true }),
  );
  await action();
  await changed;
}

describe('Tabs', () => {
  before(widen);
  afterEach(() => {
    clear();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('is a list of tabs, the first of which is shown', async () => {
    const stage = await show(template());
    expect(stage.find('.govuk-tabs__list').getAttribute('role')).to.equal('tablist');
    expect(selected(stage)).to.equal('Day');
    expect(seen(stage)).to.deep.equal(['day']);
    for (const link of stage.all('[role="tab"]')) {
      const panel = stage.find(`#${link.getAttribute('aria-controls')}`);
      expect(panel.getAttribute('role')).to.equal('tabpanel');
      expect(panel.getAttribute('aria-labelledby')).to.equal(link.id);
    }
  });

  it('shows what is pressed, and has it in the address', async () => {
    const stage = await show(template());
    await changing(() => press(tab(stage, 'week')));
    expect(selected(stage)).to.equal('Week');
    expect(seen(stage)).to.deep.equal(['week']);
    expect(location.hash).to.equal('#week');
  });

  it('goes from tab to tab by arrow keys, and no further than the last', async () => {
    const stage = await show(template());
    tab(stage, 'day').focus();
    await changing(() => key('ArrowRight'));
    expect(selected(stage)).to.equal('Week');
    expect(document.activeElement).to.equal(tab(stage, 'week'));
    await changing(() => key('ArrowRight'));
    await key('ArrowRight');
    expect(seen(stage)).to.deep.equal(['month']);
    expect(document.activeElement).to.equal(tab(stage, 'month'));
    await changing(() => key('ArrowLeft'));
    expect(seen(stage)).to.deep.equal(['week']);
    expect(location.hash).to.equal('#week');
  });

  it('follows Back and Forward', async () => {
    const stage = await show(template());
    await changing(() => press(tab(stage, 'week')));
    await changing(() => press(tab(stage, 'month')));
    await changing(() => history.back());
    expect(selected(stage)).to.equal('Week');
    expect(seen(stage)).to.deep.equal(['week']);
    expect(document.activeElement).to.equal(tab(stage, 'week'));
    await changing(() => history.forward());
    expect(seen(stage)).to.deep.equal(['month']);
  });

  it('starts with the tab that the address names', async () => {
    history.replaceState(null, '', '#month');
    const stage = await show(template());
    expect(selected(stage)).to.equal('Month');
    expect(seen(stage)).to.deep.equal(['month']);
  });

  it('is a list of links and all that they lead to on a phone, tabs when there is room', async () => {
    let stage: Stage | undefined;
    await onPhone(async () => {
      stage = await show(template());
      expect(seen(stage)).to.deep.equal(['day', 'week', 'month']);
      expect(stage.all('[role]')).to.deep.equal([]);
      expect(getComputedStyle(stage.find('.govuk-tabs__title')).display).not.to.equal('none');
    });
    const wide = stage!;
    await until(() => seen(wide).length === 1, 'tabs');
    expect(selected(wide)).to.equal('Day');

    await onPhone(() => until(() => seen(wide).length === 3, 'a list'));
    expect(wide.element.isConnected).to.be.true;
  });
});
