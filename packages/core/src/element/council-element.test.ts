import { expect, nextFrame, oneEvent } from '@open-wc/testing';
import { waitUntil } from '../testing/wait-until.js';
import { sendKeys } from '@web/test-runner-commands';
import { describeElement, serverRendered } from '../testing/index.js';
import type { CouncilExample } from './example.define.js';

const define = new URL('./example.define.js', import.meta.url);
const request = { tag: 'council-example', module: define.pathname, language: 'en' };

function find<Found extends Element>(element: CouncilExample, selector: string): Found {
  return element.renderRoot.querySelector<Found>(selector)!;
}
const inputOf = (element: CouncilExample) => find<HTMLInputElement>(element, 'input');
const buttonOf = (element: CouncilExample) => find<HTMLButtonElement>(element, 'button');
const textOf = (element: CouncilExample, selector: string) =>
  find(element, selector).textContent?.trim();

describe('CouncilElement before its script', () => {
  // First in the file: the element is not defined yet, as on a page whose script is still loading.
  it('keeps text, selection and focus of what was typed before hydration', async () => {
    expect(customElements.get('council-example')).to.equal(undefined);
    const element = await serverRendered<CouncilExample>({
      ...request,
      properties: { names: ['Siân', '<script>alert(1)</script>'] },
    });
    document.body.append(element);
    const input = element.querySelector('input')!;
    input.focus();
    await sendKeys({ type: 'Megan' });
    input.setSelectionRange(1, 3);

    await import(define.href);
    await element.updateComplete;

    expect(inputOf(element)).to.equal(input);
    expect(input.value).to.equal('Megan');
    expect([input.selectionStart, input.selectionEnd]).to.deep.equal([1, 3]);
    expect(document.activeElement).to.equal(input);
    expect([...element.querySelectorAll('li')].map((item) => item.textContent)).to.deep.equal([
      'Siân',
      '<script>alert(1)</script>',
    ]);
    buttonOf(element).click();
    await element.updateComplete;
    expect(textOf(element, '.asked')).to.equal('Asked once');
    element.remove();
  });

  it('shows what the page set before the upgrade, though the server rendered something else', async () => {
    const element = await serverRendered<CouncilExample>({
      ...request,
      properties: { names: ['from the server'] },
    });
    element.names = ['from the page', 'and another'];
    document.body.append(element);
    await element.updateComplete;
    await element.updateComplete;
    expect([...element.querySelectorAll('li')].map((item) => item.textContent)).to.deep.equal([
      'from the page',
      'and another',
    ]);
    element.remove();
  });

  it('renders again where the HTML is not what its templates make', async () => {
    const element = await serverRendered<CouncilExample>(request);
    const comment = [...element.childNodes].find((node) => node.nodeType === Node.COMMENT_NODE)!;
    comment.nodeValue = 'lit-part changed-on-the-way';
    document.body.append(element);
    await element.updateComplete;
    expect(element.querySelectorAll('input')).to.have.length(1);
    element.remove();
  });
});

describeElement<CouncilExample>('council-example', define, (fixture) => {
  it('renders once, into the page itself', async () => {
    const element = await fixture();
    expect(element.shadowRoot).to.equal(null);
    expect(element.querySelectorAll('input')).to.have.length(1);
    expect(element.querySelector('label')!.control).to.equal(inputOf(element));
  });

  it('renders once into a shadow root with its styles when isolated', async () => {
    const element = await fixture({ attributes: { isolated: '' } });
    expect(element.shadowRoot!.querySelectorAll('input')).to.have.length(1);
    expect(element.querySelector('input')).to.equal(null);
    expect(getComputedStyle(find(element, '.asked')).color).to.equal('rgb(1, 2, 3)');
    expect(find(element, 'div').classList.contains('govuk-frontend-supported')).to.equal(true);
    buttonOf(element).click();
    await element.updateComplete;
    expect(textOf(element, '.asked')).to.equal('Asked once');
  });

  it('keeps node and typed text when it renders again', async () => {
    const element = await fixture({ properties: { names: ['a'] } });
    const input = inputOf(element);
    input.value = 'typed';
    element.names = ['b', 'c'];
    await element.updateComplete;
    expect(inputOf(element)).to.equal(input);
    expect(input.value).to.equal('typed');
    expect(textOf(element, 'ul')).to.match(/b\s*c/);
  });

  it('gives two elements different ids', async () => {
    const [one, two] = [await fixture(), await fixture({ attributes: { id: 'mine' } })];
    expect(inputOf(two).id).to.equal('mine-name');
    expect(inputOf(one).id).not.to.equal(inputOf(two).id);
    expect(document.querySelectorAll(`[id="${inputOf(one).id}"]`)).to.have.length(1);
  });

  it('survives being removed and put back, with its state and one answer to a click', async () => {
    const element = await fixture();
    const { parentElement } = element;
    inputOf(element).value = 'typed';
    element.remove();
    parentElement!.append(element);
    await element.updateComplete;
    expect(element.querySelectorAll('input')).to.have.length(1);
    expect(inputOf(element).value).to.equal('typed');
    buttonOf(element).click();
    await element.updateComplete;
    expect(textOf(element, '.asked')).to.equal('Asked once');
  });

  it('speaks the language of the page, and follows it when it changes', async () => {
    const element = await fixture({ language: 'cy' });
    expect(textOf(element, 'h2')).to.equal('Eich enw');
    expect(textOf(element, '.asked')).to.equal('Heb ofyn');
    inputOf(element).value = 'Siân';
    document.documentElement.lang = 'en';
    await nextFrame();
    await element.updateComplete;
    expect(textOf(element, 'h2')).to.equal('Your name');
    expect(inputOf(element).value).to.equal('Siân');
  });

  it('takes the nearest lang, and follows a move', async () => {
    const element = await fixture();
    const welsh = document.createElement('div');
    welsh.lang = 'cy';
    element.parentElement!.append(welsh);
    welsh.append(element);
    await element.updateComplete;
    expect(textOf(element, 'h2')).to.equal('Eich enw');
  });

  it("uses a council's own wording", async () => {
    const element = await fixture({
      properties: { messages: { en: { label: 'Preferred name' } } },
    });
    expect(textOf(element, 'h2')).to.equal('Preferred name');
    expect(textOf(element, '.asked')).to.equal('Asked 0 times');
  });

  it('announces politely in a region that was there before', async () => {
    const element = await fixture();
    const region = find(element, '[role="status"]');
    expect(region.textContent).to.equal('');
    buttonOf(element).click();
    await waitUntil(() => region.textContent === 'Asked once', 'was not said', { timeout: 3000 });
    expect(region.getAttribute('aria-live')).to.equal('polite');
  });

  for (const isolated of [false, true]) {
    it(`announces in the same region when its view becomes another${isolated ? ', isolated' : ''}`, async () => {
      const element = await fixture(isolated ? { attributes: { isolated: '' } } : {});
      const region = find(element, '[role="status"]');
      buttonOf(element).click();
      element.closed = true;
      await element.updateComplete;
      expect(textOf(element, '.closed')).to.equal('Nobody asks any more');
      await waitUntil(() => region.textContent === 'Asked once', 'is announced', { timeout: 5000 });
      element.closed = false;
      await element.updateComplete;
      buttonOf(element).click();
      await waitUntil(() => region.textContent === 'Asked 2 times', 'again', { timeout: 5000 });
      expect(region.isConnected).to.equal(true);
      expect(element.renderRoot.querySelectorAll('[role="status"]')).to.have.length(1);
    });
  }

  it('moves focus to a heading, which is a tab stop only while it has focus', async () => {
    const element = await fixture();
    buttonOf(element).click();
    await element.updateComplete;
    await nextFrame();
    const heading = find<HTMLElement>(element, 'h2');
    expect(document.activeElement).to.equal(heading);
    expect(heading.tabIndex).to.equal(-1);
    inputOf(element).focus();
    expect(heading.hasAttribute('tabindex')).to.equal(false);
  });

  it('fires events that bubble and leave a shadow root', async () => {
    const element = await fixture({ attributes: { isolated: '' } });
    setTimeout(() => buttonOf(element).click());
    const event = await oneEvent(document.body, 'council-example-asked');
    expect((event as CustomEvent<{ count: number }>).detail).to.deep.equal({ count: 1 });
    expect(event.bubbles && event.composed).to.equal(true);
  });
});

describe('CouncilElement without a server', () => {
  before(() => import(define.href));

  it('replaces fallback content', async () => {
    const container = document.createElement('div');
    container.innerHTML =
      '<council-example><a href="/find">Find a service</a><input name="old"></council-example>';
    document.body.append(container);
    const element = container.querySelector('council-example')!;
    await element.updateComplete;
    expect(element.querySelector('a')).to.equal(null);
    expect(element.querySelectorAll('input')).to.have.length(1);
    container.remove();
  });

  it('takes a property that was set before the upgrade', async () => {
    const template = document.createElement('template');
    template.innerHTML = '<council-example></council-example>';
    const element = template.content.querySelector('council-example')!;
    element.names = ['set early'];
    document.body.append(element);
    await element.updateComplete;
    expect(textOf(element, 'ul')).to.equal('set early');
    element.remove();
  });
});
