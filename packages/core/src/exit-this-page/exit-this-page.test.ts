import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { ExitThisPage } from './exit-this-page.js';

const texts = {
  twoMore: 'Shift, press 2 more times to exit.',
  oneMore: 'Shift, press 1 more time to exit.',
  expired: 'Exit this page expired.',
  loading: 'Loading.',
};

describe('Exit this page', () => {
  let root: HTMLElement;
  let exit: ExitThisPage;
  let did: string[];

  beforeEach(() => {
    did = [];
    root = document.createElement('div');
    root.dataset['module'] = 'govuk-exit-this-page';
    root.innerHTML = '<a href="https://weather.example/">Exit this page</a>';
    document.body.append(root);
    exit = new ExitThisPage(
      root,
      () => texts,
      () => did.push('forget'),
      (href) => did.push(href),
    );
  });
  afterEach(() => {
    exit.disconnect();
    root.remove();
  });

  const status = () => root.querySelector('[role=status]')?.textContent;
  const lights = () => root.querySelectorAll('.govuk-exit-this-page__indicator-light--on').length;
  const cover = () => document.querySelector('.govuk-exit-this-page-overlay');
  const left = ['forget', 'https://weather.example/'];

  it('hides the page, forgets and leaves when pressed', () => {
    root.querySelector('a')!.click();
    expect(did, 'forgets first').to.deep.equal(left);
    expect(cover()!.textContent).to.equal('Loading.');
    expect(cover()!.getAttribute('role')).to.equal('alert');
    expect(getComputedStyle(root).display, 'nothing else is seen').to.equal('none');
  });

  it('leaves when Shift is pressed three times, counting aloud and in lights', async () => {
    await sendKeys({ press: 'Shift' });
    expect([status(), lights()]).to.deep.equal(['Shift, press 2 more times to exit.', 1]);
    await sendKeys({ press: 'Shift' });
    expect([status(), lights()]).to.deep.equal(['Shift, press 1 more time to exit.', 2]);
    expect(did).to.deep.equal([]);
    await sendKeys({ press: 'Shift' });
    expect(did).to.deep.equal(left);
  });

  it('begins again when another key is pressed in between, and takes no capital for it', async () => {
    await sendKeys({ press: 'Shift' });
    await sendKeys({ press: 'Shift' });
    await sendKeys({ press: 'b' });
    expect([status(), lights()]).to.deep.equal(['Exit this page expired.', 0]);
    for (let times = 0; times < 3; times += 1) {
      await sendKeys({ down: 'Shift' });
      await sendKeys({ press: 'B' });
      await sendKeys({ up: 'Shift' });
    }
    expect(did).to.deep.equal([]);
  });

  it('leaves the third press to no other script', async () => {
    const seen: string[] = [];
    const onKeyup = ({ key }: KeyboardEvent) => seen.push(key);
    document.addEventListener('keyup', onKeyup, true);
    for (let times = 0; times < 3; times += 1) await sendKeys({ press: 'Shift' });
    document.removeEventListener('keyup', onKeyup, true);
    expect(seen).to.deep.equal(['Shift', 'Shift']);
    expect(root.hasAttribute('data-module'), 'GOV.UK Frontend passes it by').to.equal(false);
  });

  it('shows the page again to who comes back, and goes with the button', () => {
    root.querySelector('a')!.click();
    window.dispatchEvent(new Event('pageshow'));
    expect(cover()).to.equal(null);
    expect(getComputedStyle(root).display).to.equal('block');
    root.querySelector('a')!.click();
    exit.disconnect();
    expect(cover()).to.equal(null);
    expect(document.adoptedStyleSheets).to.have.length(0);
  });
});
