import { expect } from '@open-wc/testing';
import { describeElement, waitUntil } from '@council-elements/core/testing';
import type { OfferedCategory } from './model/directory-types.js';
import { createDirectory } from './model/search/directory.js';
import { answer } from './outcome.js';
import type { CouncilServiceFinder } from './service-finder.js';
import {
  all,
  button,
  find,
  finderTag,
  headed,
  link,
  resetPage,
  textOf,
} from './testing/finder-page.js';
import { sampleNow as now, sampleServices } from './testing/samples.js';

const define = new URL('./define.js', import.meta.url);
const categories: readonly OfferedCategory[] = [
  { id: 'people', label: 'People to talk to', terms: ['company', 'advice'] },
  { id: 'food', label: 'Something to eat' },
];
const directory = createDirectory(sampleServices, { categories });

describeElement<CouncilServiceFinder>(finderTag, define, (fixture) => {
  afterEach(resetPage);

  const ready = async (query = {}) => {
    const outcome = await answer(directory, query, () => undefined);
    const finder = await fixture({ properties: { now, query, outcome, categories } });
    finder.directory = directory;
    await finder.updateComplete;
    return finder;
  };
  const offered = (finder: CouncilServiceFinder) =>
    all(finder, '[name=category] + label').map(textOf);

  it('offers the council’s categories, in its order and words, with their counts', async () => {
    const finder = await ready();
    expect(offered(finder)).to.deep.equal([
      'People to talk to (24), 24 services',
      'Something to eat (2), 2 services',
    ]);
    find<HTMLInputElement>(finder, 'input[value=people]').click();
    button(finder, 'Apply filters').click();
    await headed(finder, '24 services');
    expect(new URLSearchParams(location.search).getAll('category')).to.deep.equal(['people']);
    expect(textOf(find(finder, '.council-finder__chip'))).to.equal(
      'Remove filter: People to talk to',
    );
  });

  it('shows one that is in the address and is not offered, so that it can be taken away', async () => {
    const finder = await ready({ categories: ['company'] });
    await headed(finder, '2 services');
    expect(offered(finder)).to.deep.equal([
      'People to talk to (24), 24 services',
      'Something to eat (2), 2 services',
      'Company and befriending (2), 2 services',
    ]);
    link(finder, 'Company and befriending').click();
    await headed(finder, '25 services');
    expect(offered(finder)).to.have.length(2);
  });

  it('shows the help that concerns what a category stands for', async () => {
    const finder = await ready({ categories: ['people'] });
    finder.crisis = [{ heading: 'In need tonight?', text: 'Phone us.', categories: ['advice'] }];
    await waitUntil(() => find(finder, '.council-finder__crisis'), 'no help came');
    expect(textOf(find(finder, '.council-finder__crisis'))).to.contain('In need tonight?');
  });
});
