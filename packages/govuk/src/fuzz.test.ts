import { hydrate } from '@lit-labs/ssr-client';
import { expect } from '@open-wc/testing';
import { render } from 'lit/html.js';
import { asInProduction } from '#checks';
import type { FixtureFile } from './testing/fixtures.js';
import {
  expectedLines,
  linesOf,
  neverShown,
  placesOf,
  type Place,
  type Show,
} from './testing/fuzz.js';
import type { MacroOption } from './testing/macro-options.js';
import { harmless, payloads } from './testing/payloads.js';
import { ported, type Template } from './testing/registry.js';
import { served } from './testing/served.js';
import { treeOfDom } from './testing/tree-of-dom.js';

const upstream = '/node_modules/govuk-frontend/dist/govuk/components';

async function read<File>(component: string, file: string): Promise<File> {
  return (await (await fetch(`${upstream}/${component}/${file}`)).json()) as File;
}

describe('an attack', () => {
  const { error } = console;
  let executed = 0;
  let all: Record<string, readonly MacroOption[]>;

  before(async () => {
    // For good: what an attack starts may end after the tests, and a real alert stops the browser.
    window.alert = () => void executed++;
    // Production says what it refuses, and goes on.
    console.error = () => undefined;
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
    console.error = error;
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

  const asServed: Show = (template) =>
    inPage((container) => {
      container.innerHTML = served(template());
      return treeOfDom(container);
    });

  function check(place: Place, template: Template, attacks: readonly string[]): void {
    const make = (value: string) => template(place.with(value) as never);
    const reference = asServed(() => make(place.isName ? '' : harmless));
    for (const attack of attacks) {
      const what = `${place.name}: ${JSON.stringify(attack)}`;
      const expected = expectedLines(reference, attack);
      const rendered = inPage((container) => {
        render(make(attack), container);
        return treeOfDom(container);
      });
      expect(linesOf(rendered), what).to.deep.equal(expected);

      const takenOver = inPage((container) => {
        container.innerHTML = served(make(attack));
        hydrate(make(attack), container);
        return treeOfDom(container);
      });
      expect(linesOf(takenOver), `${what}, taken over`).to.deep.equal(expected);
    }
  }

  describe('stays text and does not execute', () => {
    for (const [component, template] of Object.entries(ported)) {
      it(`in ${component}`, async function () {
        this.timeout(120_000);
        const { fixtures } = await read<FixtureFile>(component, 'fixtures.json');
        const { places, unseen } = asInProduction(() =>
          placesOf(component, template, fixtures, all, asServed),
        );
        expect(places).to.have.length.above(3);
        for (const name of unseen) expect(name).to.match(neverShown);

        for (const [index, place] of places.entries()) {
          // A server's test tries every attack in every place; here each is tried in every eighth.
          const attacks = place.attacks.filter((_, number) => (number + index) % 8 === 0);
          asInProduction(() => check(place, template, attacks));
        }
        await settled();
        expect(executed).to.equal(0);
      });
    }
  });

  // Last, as what it starts may end late.
  describe('as HTML', () => {
    it('executes', async () => {
      for (const attack of payloads) inPage((container) => (container.innerHTML = attack));
      await settled();
      expect(executed).to.be.above(10);
    });
  });
});
