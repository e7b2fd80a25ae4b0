import { expect } from '@open-wc/testing';
import { cy, inLanguage, serviceNavigation } from '../index.js';
import { clear, key, onPhone, press, show, textOf, until, widen } from '../testing/behaviour.js';
import type { Stage } from '../testing/behaviour.js';

const template = () =>
  serviceNavigation({
    serviceName: 'Early help',
    navigation: [
      { href: '#find', text: 'Find a service' },
      { href: '#refer', text: 'Ask for help' },
    ],
  });

const menu = (stage: Stage) => stage.find<HTMLButtonElement>('button');
const list = (stage: Stage) => stage.find('ul');

/** What is seen, and told to a screen reader. */
function state(stage: Stage) {
  const isSeen = (element: Element) => getComputedStyle(element).display !== 'none';
  const button = isSeen(menu(stage));
  const open = menu(stage).getAttribute('aria-expanded') === 'true';
  const links = isSeen(list(stage));
  expect(menu(stage).getAttribute('aria-hidden')).to.equal(button ? null : 'true');
  if (button) expect(open).to.equal(links);
  return { button, links };
}

describe('Service navigation', () => {
  before(widen);
  afterEach(clear);

  it('shows its links, and no button, where there is room', async () => {
    expect(state(await show(template()))).to.deep.equal({ button: false, links: true });
  });

  it('folds its links behind a button on a phone', () =>
    onPhone(async () => {
      const stage = await show(template());
      expect(state(stage)).to.deep.equal({ button: true, links: false });
      expect(textOf(menu(stage))).to.equal('Menu');
      expect(menu(stage).getAttribute('aria-controls')).to.equal(list(stage).id);

      await press(menu(stage));
      expect(state(stage)).to.deep.equal({ button: true, links: true });
      menu(stage).focus();
      await key('Enter');
      expect(state(stage)).to.deep.equal({ button: true, links: false });
      await key(' ');
      expect(state(stage)).to.deep.equal({ button: true, links: true });
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
    }));

  it('follows the width, and keeps the menu open that was', async () => {
    const stage = await show(template());
    await onPhone(async () => {
      await until(() => state(stage).button, 'the button');
      await press(menu(stage));
    });
    await until(() => !state(stage).button, 'the links alone');
    expect(state(stage).links).to.be.true;
    await onPhone(async () => {
      await until(() => state(stage).button, 'the button');
      expect(state(stage).links).to.be.true;
    });
  });

  it('has a Welsh button', () =>
    onPhone(async () => {
      const stage = await show(inLanguage(cy, template));
      expect(textOf(menu(stage))).to.equal(cy.serviceNavigation.menuButtonText);
    }));
});
