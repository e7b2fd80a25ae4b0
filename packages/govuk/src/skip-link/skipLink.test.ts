import { expect } from '@open-wc/testing';
import { cy, html, inLanguage, skipLink } from '../index.js';
import { clear, key, show, textOf } from '../testing/behaviour.js';

const template = () =>
  html`${skipLink({ href: '#main' })}
    <main id="main"><a href="#next">Next</a></main>`;

describe('Skip link', () => {
  afterEach(() => {
    clear();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('is seen when Tab comes to it', async () => {
    const link = (await show(template())).find('a');
    const height = () => link.getBoundingClientRect().height;
    expect(height()).to.be.at.most(1);
    await key('Tab');
    expect(document.activeElement).to.equal(link);
    // WebKitGTK on a display without a window manager: no window is active, so nothing is :focus.
    if (document.hasFocus()) expect(height()).to.be.above(20);
  });

  it('moves the focus to the content, from where Tab goes on', async () => {
    const stage = await show(template());
    const main = stage.find('main');
    stage.find('a').focus();
    await key('Enter');
    expect(document.activeElement).to.equal(main);
    expect(getComputedStyle(main).outlineStyle, 'no frame around all content').to.equal('none');
    await key('Tab');
    expect(document.activeElement).to.equal(stage.find('[href="#next"]'));
    expect(main.hasAttribute('tabindex')).to.be.false;
    expect(main.className).to.equal('');
  });

  it('speaks Welsh', async () => {
    const stage = await show(inLanguage(cy, template));
    expect(textOf(stage.find('a'))).to.equal(cy.skipLink.text);
  });
});
