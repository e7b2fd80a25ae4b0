import { hydrate } from '@lit-labs/ssr-client';
import { expect } from '@open-wc/testing';
import { render } from 'lit/html.js';
import type { FixtureFile } from './testing/fixtures.js';
import { expectedLines, isCode, linesOf, neverShown, placesOf, type Show } from './testing/fuzz.js';
import type { MacroOption } from './testing/macro-options.js';
import { harmless, payloads } from './testing/payloads.js';
import { ported } from './testing/registry.js';
import { served } from './testing/served.js';
import { treeOfDom } from './testing/tree-of-dom.js';

const upstream = '/node_modules/govuk-frontend/dist/govuk/components';

async function read<File>(component: string, file: string): Promise<File> {
  return (await (await fetch(`${upstream}/${component}/${file}`)).json()) as File;
}

/** In development, what is no option or no HTML is refused, and so never shown. */
const neverShownHere = new RegExp(`${neverShown.source}|html$|slots|behaviour$|columns$`, 'i');

const renderings: Readonly<Record<string, (content: () => unknown, container: Element) => void>> = {
  'rendered by the browser': (content, container) => {
    render(content(), container as HTMLElement);
  },
  'rendered by a server, then taken over': (content, container) => {
    container.innerHTML = served(content());
    hydrate(content(), container as HTMLElement);
  },
};

describe('an attack', () => {
  const { alert } = window;
  let executed = 0;
  let all: Record<string, readonly MacroOption[]>;

  before(async () => {
    window.alert = () => void executed++;
    const options = Object.keys(ported).map(
      async (component) =>
        [component, await read<MacroOption[]>(component, 'macro-options.json')] as const,
    );
    all = Object.fromEntries(await Promise.all(options));
  });
  beforeEach(() => {
    executed = 0;
  });
  after(() => {
    window.alert = alert;
  });

  /** Lets something into the page, and takes it away again. */
  function inPage<Result>(use: (container: HTMLElement) => Result): Result {
    const container = document.createElement('div');
    document.body.append(container);
    try {
      return use(container);
    } finally {
      container.remove();
    }
  }

  /** Resolves when images that were in the page before have failed, too. */
  const settled = () =>
    new Promise((resolve) => {
      const image = new Image();
      image.addEventListener('error', resolve);
      image.src = 'data:,';
    });

  for (const [rendering, renderInto] of Object.entries(renderings)) {
    describe(`${rendering}, stays text and does not execute`, () => {
      const show: Show = (template) =>
        inPage((container) => {
          try {
            renderInto(template, container);
            return treeOfDom(container);
          } catch (error) {
            if (error instanceof TypeError) return undefined;
            throw error;
          }
        });

      for (const [component, template] of Object.entries(ported)) {
        it(`in ${component}`, async function () {
          this.timeout(120_000);
          const { fixtures } = await read<FixtureFile>(component, 'fixtures.json');
          const { places, unseen } = placesOf(component, template, fixtures, all, show);
          expect(places).to.have.length.above(3);
          for (const name of unseen) expect(name).to.match(neverShownHere);

          for (const place of places) {
            const tree = (value: string) => show(() => template(place.with(value) as never));
            const reference = tree(place.isName ? '' : harmless);
            for (const attack of place.attacks) {
              const shown = tree(attack);
              const what = `${place.name}: ${JSON.stringify(attack)}`;
              // In development, what is no text or no address fails.
              if (!shown) expect(!reference || place.isName || isCode(attack), what).to.be.true;
              else
                expect(linesOf(shown), what).to.deep.equal(expectedLines(reference ?? [], attack));
            }
          }
          await settled();
          expect(executed).to.equal(0);
        });
      }
    });
  }

  // Last, as what it starts may end late.
  describe('as HTML', () => {
    it('executes', async () => {
      for (const attack of payloads) inPage((container) => (container.innerHTML = attack));
      await settled();
      expect(executed).to.be.above(10);
    });
  });
});
