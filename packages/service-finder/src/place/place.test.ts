import { expect } from '@open-wc/testing';
import { describeElement, waitUntil } from '@council-elements/core/testing';
import { createDirectory } from '../model/search/directory.js';
import type { CouncilServiceFinder } from '../service-finder.js';
import { answer } from '../outcome.js';
import { all, field, find, finderTag, headed, resetPage, textOf } from '../testing/finder-page.js';
import { sampleNow as now, sampleServices } from '../testing/samples.js';
import { parts } from '../views/parts.js';

const define = new URL('../define.js', import.meta.url);
const directory = createDirectory(sampleServices);

/** A table of places, which its address holds. */
const rows = ['postcode,latitude,longitude', 'TB1 1AA,51.6,-2.5', '.csv'].join('\n');
const table = `data:text/csv,${encodeURIComponent(rows)}`;

const search = (finder: CouncilServiceFinder) => find<HTMLFormElement>(finder, 'form');
const chips = (finder: CouncilServiceFinder) =>
  all(finder, '.council-finder__chips li').map(textOf);
const note = (finder: CouncilServiceFinder) => textOf(find(finder, '.council-finder__note'));
const noted = (finder: CouncilServiceFinder, words: string) =>
  waitUntil(() => note(finder).startsWith(words), `no note "${words}"`, { timeout: 5000 });
const loaded = () =>
  performance.getEntriesByType('resource').filter(({ name }) => /dist\/place\/index/.test(name));

describeElement<CouncilServiceFinder>(finderTag, define, (fixture, rendering) => {
  beforeEach(resetPage);

  const ready = async () => {
    const properties = { now, query: {}, outcome: await answer(directory, {}, () => undefined) };
    const finder = await fixture({ properties, attributes: { place: table } });
    finder.directory = directory;
    await headed(finder, `${sampleServices.length} services`);
    return finder;
  };
  const asked = async (postcode: string) => {
    const finder = await ready();
    field(finder, 'place').value = postcode;
    search(finder).requestSubmit();
    return finder;
  };

  // The first test of the page: modules are loaded once.
  it('has the code for a place when one is asked for', async () => {
    const finder = await ready();
    if (rendering === 'client') expect(loaded()).to.deep.equal([]);
    field(finder, 'place').value = 'tb11aa';
    search(finder).requestSubmit();
    await headed(finder, `${sampleServices.length} results`);
    expect(loaded().length).to.equal(1);
    expect(chips(finder)).to.deep.equal(['Remove filter: Near TB1 1AA']);
    expect(all(finder, 'select[name=radius]').length).to.equal(1);
    expect(textOf(find(finder, '.council-finder__miles'))).to.match(/ miles away$/);
  });

  it('tells the person of a place that is not known', async () => {
    const finder = await asked('TB9 9ZZ');
    await noted(finder, 'We do not know the postcode TB9 9ZZ.');
    expect(chips(finder)).to.deep.equal([]);
  });

  it('has results all the same where the code for a place does not come, and tells the person', async () => {
    const { load } = parts.place;
    parts.place.load = () => Promise.reject(new TypeError('Failed to fetch'));
    try {
      const finder = await asked('TB1 1AA');
      await noted(finder, 'We could not look up the postcode.');
      await headed(finder, `${sampleServices.length} services`);
      expect(field(finder, 'place').value).to.equal('TB1 1AA');
    } finally {
      parts.place.load = load;
    }
  });
});
