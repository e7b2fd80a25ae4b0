import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { inMedium, waitUntil, withStyles } from '@council-elements/core/testing';
import '../define.js';
import type { MapAdapter } from '../map/map-adapter.js';
import type { Query } from '../model/directory-types.js';
import { createDirectory } from '../model/search/directory.js';
import { answer } from '../outcome.js';
import type { CouncilServiceFinder } from '../service-finder.js';
import { forgetSaved, keyOf, writeSaved } from '../shortlist/store.js';
import { all, find, finderTag } from '../testing/finder-page.js';
import { libraries, sampleNow, sampleServices } from '../testing/samples.js';

const directory = createDirectory([...sampleServices, libraries]);
const place = {
  kind: 'found',
  name: 'TB1 1AA',
  precision: 'postcode',
  position: { latitude: 51.61, longitude: -2.53 },
} as const;
const saved = ['lunch', 'libraries', 'kitchen', 'chat'];
const chosen: Query = { place: 'TB1 1AA', radius: 5, categories: ['food', 'company'], age: 67 };

/** Every view of the finder, by name. */
const views: Readonly<Record<string, Query>> = {
  'search and results': { text: 'money' },
  filters: chosen,
  'nothing found': { ...chosen, text: 'xylophone' },
  'a service': { service: 'lunch' },
  'a service with several places': { service: 'libraries' },
  comparison: { view: 'shortlist', saved },
};

const print = { media: 'print' } as const;
const forced = { forcedColors: 'active' } as const;

describe('the finder in whatever medium', () => {
  const adapter: MapAdapter = {
    draw: () => ({ show: () => undefined, close: () => undefined }),
  };
  const shown = async (query: Query, ids: readonly string[] = []) => {
    if (ids.length > 0) writeSaved(keyOf(''), ids);
    const element = document.createElement(finderTag) as CouncilServiceFinder;
    const outcome = await answer(directory, query, () => undefined);
    Object.assign(element, { now: sampleNow, query, outcome, directory, place: '/none.csv' });
    Object.assign(element, { placeOutcome: query.place && place, map: '/{z}/{x}/{y}' });
    Object.assign(element, { mapAdapter: adapter, referralHref: '/refer' });
    document.body.append(element);
    await element.updateComplete;
    await waitUntil(() => element.querySelector('[data-council-shortlist], .council-finder__ways'));
    for (const details of element.querySelectorAll('details')) details.open = true;
    return element;
  };
  const isShown = (element: Element) =>
    element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true });

  withStyles(
    new URL('../../../govuk/dist/council.css', import.meta.url),
    new URL('../service-finder.css', import.meta.url),
  );

  afterEach(async () => {
    document.querySelector(finderTag)?.remove();
    document.documentElement.dir = 'ltr';
    forgetSaved();
    await setViewport({ width: 800, height: 600 });
  });

  // 400 % zoom of 1280 × 1024 is a page of 320 × 256.
  for (const dir of ['ltr', 'rtl']) {
    for (const [name, query] of Object.entries(views)) {
      it(`has no need to scroll sideways at 400% zoom: ${name} (${dir})`, async () => {
        document.documentElement.dir = dir;
        await setViewport({ width: 320, height: 256 });
        await shown(query);
        expect(document.documentElement.scrollWidth).to.be.at.most(320);
      });
    }

    it(`has no need to scroll sideways with an open map at 400% zoom (${dir})`, async () => {
      document.documentElement.dir = dir;
      await setViewport({ width: 320, height: 256 });
      const element = await shown({ text: 'money' });
      find(element, '[data-council-map=toggle]').click();
      await waitUntil(() => find(element, '.council-finder__canvas'));
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      const { height } = find(element, '.council-finder__canvas').getBoundingClientRect();
      expect(height, 'leaves a way past it').to.be.at.most(256);
    });
  }

  it('has 44 pixels to press for everything of its own', async () => {
    const own = [
      '.council-finder__chip',
      '.council-finder__clear',
      '.council-finder__toggle',
      '.council-finder__action',
      '.council-finder__locate button',
      '.council-finder__sorts a',
      '.council-finder__group > summary',
    ];
    const seen = new Set<string>();
    for (const query of [chosen, { text: 'money' }, { view: 'shortlist' as const }]) {
      const element = await shown(query, saved);
      for (const selector of own) {
        for (const control of all(element, selector).filter(isShown)) {
          seen.add(selector);
          expect(control.getBoundingClientRect().height, selector).to.be.at.least(44);
        }
      }
      element.remove();
    }
    expect([...seen]).to.have.members(own);
  });

  describe('in forced colours', () => {
    inMedium(forced, 'shows what has focus', async () => {
      const element = await shown(chosen);
      for (const selector of [
        '.council-finder__chip',
        '.council-finder__toggle',
        '.council-finder__title a',
        '.council-finder__search .govuk-button',
        'input[name=q]',
        '.council-finder__group > summary',
      ]) {
        const control = find(element, selector);
        control.focus();
        // What a key gave focus to is `:focus-visible`.
        await sendKeys({ press: 'Shift' });
        const { outlineStyle, outlineWidth } = getComputedStyle(control);
        expect(outlineStyle, selector).not.to.equal('none');
        expect(Number.parseFloat(outlineWidth), selector).to.be.at.least(2);
      }
    });

    inMedium(forced, 'shows a chip as a thing of its own, by its border', async () => {
      const element = await shown(chosen);
      const { borderTopStyle, borderTopColor, backgroundColor } = getComputedStyle(
        find(element, '.council-finder__chip'),
      );
      expect(borderTopStyle).to.equal('solid');
      expect(borderTopColor).not.to.equal(backgroundColor);
    });
  });

  for (const reducedMotion of ['reduce', 'no-preference'] as const) {
    inMedium(
      { reducedMotion },
      `has a map that moves by itself or not: ${reducedMotion}`,
      async () => {
        const element = await shown({ text: 'money' });
        const animate = new Promise<boolean>((resolve) => {
          element.mapAdapter = {
            draw(_container, options) {
              resolve(options.animate);
              return { show: () => undefined, close: () => undefined };
            },
          };
        });
        find(element, '[data-council-map=toggle]').click();
        expect(await animate).to.equal(reducedMotion === 'no-preference');
      },
    );
  }

  describe('on paper', () => {
    const hidden = (element: CouncilServiceFinder, selectors: readonly string[]) => {
      for (const selector of selectors) {
        const found = all(element, selector);
        expect(found, selector).not.to.have.length(0);
        for (const control of found) expect(isShown(control), selector).to.equal(false);
      }
    };

    inMedium(print, 'has results without what only a screen can do', async () => {
      const element = await shown(chosen);
      hidden(element, [
        '.council-finder__search',
        '.council-finder__filters',
        '.council-finder__chosen',
        '.council-finder__sort',
        '.council-finder__toggle',
        '.council-finder__shortlist-link',
        'button',
      ]);
      expect(all(element, '.council-finder__title').every(isShown)).to.equal(true);
      expect(getComputedStyle(find(element, '.council-finder__item')).breakInside).to.equal(
        'avoid',
      );
    });

    inMedium(print, 'has a service with all that one needs to get in touch', async () => {
      const element = await shown({ service: 'lunch' });
      hidden(element, [
        '.govuk-back-link',
        '.council-finder__actions',
        '.council-finder__mistake',
        '.council-finder__toggle',
      ]);
      const words = [...element.querySelectorAll('dd, address')]
        .filter(isShown)
        .map((part) => (part as HTMLElement).innerText.replace(/\s+/g, ' '))
        .join(' ');
      for (const told of ['020 7946 0100', 'lunch@harbour.example', '1 Quay Street', 'TB1 1AA']) {
        expect(words).to.contain(told);
      }
    });

    inMedium(
      print,
      'has the shortlist as a list, with addresses where a screen has links',
      async () => {
        const element = await shown({ view: 'shortlist' }, saved);
        hidden(element, [
          '.govuk-back-link',
          '.council-finder__wide',
          '.council-finder__actions',
          '.council-finder__toggle',
          '.council-finder__narrow .council-finder__open',
        ]);
        const list = find(element, '.council-finder__narrow');
        expect(isShown(list)).to.equal(true);
        expect(list.innerText).to.contain('https://www.harbour.example/lunch');
        const address = find(element, '.council-finder__paper');
        expect(isShown(address)).to.equal(true);
        expect(address.innerText).to.match(/https?:\/\/\S+saved=lunch/);
      },
    );
  });
});
