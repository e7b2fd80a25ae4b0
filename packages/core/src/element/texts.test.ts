import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { CouncilElement } from './council-element.js';
import { serverRendered } from '../testing/index.js';
import type { CouncilExample } from './example.define.js';

const en = { greeting: 'Good morning' } as const;
const cy = { greeting: 'Bore da' } as const;

let online = true;
let loads = 0;
const loadWelsh = async () => {
  loads += 1;
  if (!online) throw new TypeError('offline');
  return cy;
};

class Greeting extends CouncilElement<typeof en> {
  protected readonly catalogues = { en, cy: loadWelsh };
  protected override view = () => html`<p>${this.t('greeting')}</p>`;
}
customElements.define('council-greeting', Greeting);

describe('texts that are loaded', () => {
  const { warn } = console;
  const warnings: unknown[] = [];
  let greeting: Greeting;

  async function greet(language: string): Promise<string | undefined> {
    greeting = document.createElement('council-greeting') as Greeting;
    greeting.lang = language;
    document.body.append(greeting);
    await greeting.updateComplete;
    return greeting.textContent?.trim();
  }

  beforeEach(() => {
    warnings.length = 0;
    console.warn = (...parts) => void warnings.push(parts.join(' '));
  });
  afterEach(() => {
    console.warn = warn;
    online = true;
    greeting?.remove();
  });

  it('are asked for only by a page in their language', async () => {
    expect(await greet('en')).to.equal('Good morning');
    expect(loads).to.equal(0);
  });

  it('are English where they do not come, and are asked for again by the next', async () => {
    online = false;
    expect(await greet('cy')).to.equal('Good morning');
    expect(warnings).to.deep.equal([
      '<council-greeting> messages: no words for "cy": TypeError: offline',
    ]);
    greeting.remove();
    online = true;
    expect(await greet('cy-GB')).to.equal('Bore da');
  });

  it('come once for all elements, and are there when a page changes its language', async () => {
    const before = loads;
    expect(await greet('en')).to.equal('Good morning');
    greeting.lang = 'cy';
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await greeting.updateComplete;
    expect(greeting.textContent?.trim()).to.equal('Bore da');
    expect(loads).to.equal(before);
  });
});

describe('a server’s Welsh page', () => {
  it('stays as it is where the words do not come', async () => {
    const define = new URL('./example.define.js', import.meta.url);
    const rendered = await serverRendered<CouncilExample>({
      tag: 'council-example',
      module: define.pathname,
      language: 'cy',
    });
    await import(define.href);
    class Silent extends (customElements.get('council-example') as typeof CouncilExample) {
      protected override readonly catalogues = {
        en: { label: 'Your name', asked: { one: 'Once', other: 'Often' } } as never,
        cy: () => Promise.reject(new TypeError('offline')),
      };
    }
    customElements.define('council-silent', Silent);
    const { warn } = console;
    console.warn = () => undefined;
    const silent = document.createElement('council-silent') as Silent;
    silent.lang = 'cy';
    silent.innerHTML = rendered.innerHTML;
    document.body.append(silent);
    await silent.updateComplete;
    console.warn = warn;
    expect(silent.querySelector('h2')?.textContent).to.equal('Eich enw');
    silent.remove();
  });
});
