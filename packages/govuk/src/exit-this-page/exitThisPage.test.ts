import { expect } from '@open-wc/testing';
import { cy, exitThisPage, inLanguage } from '../index.js';
import { clear, key, press, show, textOf, until, type Stage } from '../testing/behaviour.js';

const template = (more: object = {}) => exitThisPage({ redirectUrl: '#left', ...more });

const status = (stage: Stage) => textOf(stage.find('[role="status"]'));
const lights = (stage: Stage) => stage.all('.govuk-exit-this-page__indicator-light--on').length;
const cover = () => document.querySelector('.govuk-exit-this-page-overlay');
const left = () => location.hash === '#left';

/** Runs the timers of a test when the test says, and tells how long they were to wait. */
function timers() {
  const { setTimeout } = window;
  const waiting: { run: () => void; delay: number | undefined }[] = [];
  window.setTimeout = ((run: () => void, delay?: number) =>
    waiting.push({ run, delay }) && 0) as typeof window.setTimeout;
  return { waiting, restore: () => (window.setTimeout = setTimeout) };
}

describe('Exit this page', () => {
  beforeEach(() => history.replaceState(null, '', location.pathname + location.search));
  afterEach(clear);

  it('covers the page and leaves it when pressed', async () => {
    const stage = await show(template());
    await press(stage.find('a'));
    expect(cover()?.getAttribute('role')).to.equal('alert');
    expect(textOf(cover()!)).to.equal('Loading.');
    expect(getComputedStyle(stage.element).display, 'nothing else is seen').to.equal('none');
    await until(left, 'the page to be left');
  });

  it('leaves when Shift is pressed three times, counting aloud and in lights', async () => {
    const stage = await show(template());
    expect(lights(stage)).to.equal(0);
    await key('Shift');
    expect(status(stage)).to.equal('Shift, press 2 more times to exit.');
    expect(lights(stage)).to.equal(1);
    await key('Shift');
    expect(status(stage)).to.equal('Shift, press 1 more time to exit.');
    expect(lights(stage)).to.equal(2);
    expect([cover(), left()]).to.deep.equal([null, false]);
    await key('Shift');
    expect(cover()).to.exist;
    expect(status(stage)).to.equal('');
    await until(left, 'the page to be left');
  });

  it('begins again when another key is pressed in between', async () => {
    const stage = await show(template());
    await key('Shift', 2);
    await key('a');
    expect(status(stage)).to.equal('Exit this page expired.');
    expect(lights(stage)).to.equal(0);
    await key('Shift', 2);
    expect(left()).to.be.false;
    expect(status(stage)).to.equal('Shift, press 1 more time to exit.');
  });

  it('begins again after five seconds, and says so for five', async () => {
    const stage = await show(template());
    const { waiting, restore } = timers();
    try {
      document.dispatchEvent(new KeyboardEvent('keyup', { key: 'Shift' }));
      expect(waiting.map(({ delay }) => delay)).to.deep.equal([5000]);
      waiting.shift()!.run();
      expect(status(stage)).to.equal('Exit this page expired.');
      expect(lights(stage)).to.equal(0);
      expect(waiting.map(({ delay }) => delay)).to.deep.equal([5000]);
      waiting.shift()!.run();
      expect(status(stage)).to.equal('');
    } finally {
      restore();
    }
  });

  it('shows the page again to who comes back', async () => {
    const stage = await show(template());
    await press(stage.find('a'));
    window.dispatchEvent(new Event('pageshow'));
    expect(cover()).to.equal(null);
    expect(getComputedStyle(stage.element).display).to.equal('block');
  });

  it('listens to Shift once for a page with two, and again after a page has gone', async () => {
    const stage = await show([template(), template()]);
    await key('Shift', 3);
    expect(document.querySelectorAll('.govuk-exit-this-page-overlay')).to.have.lengthOf(1);
    stage.leave();
    expect(cover(), 'goes with the page').to.equal(null);
    expect(document.body.classList.contains('govuk-exit-this-page-hide-content')).to.be.false;

    const next = await show(template());
    await key('Shift');
    expect(lights(next)).to.equal(1);
  });

  it('speaks Welsh, and any words that it is given', async () => {
    const words = { pressOneMoreTimeText: 'Unwaith eto' };
    const stage = await show(inLanguage(cy, () => template(words)));
    await key('Shift');
    expect(status(stage)).to.equal(cy.exitThisPage.pressTwoMoreTimesText);
    await key('Shift');
    expect(status(stage)).to.equal('Unwaith eto');
    await key('a');
    expect(status(stage)).to.equal(cy.exitThisPage.timedOutText);
    await press(stage.find('a'));
    expect(textOf(cover()!)).to.equal(cy.exitThisPage.activatedText);
  });
});
