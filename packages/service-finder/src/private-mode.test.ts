import { expect } from '@open-wc/testing';
import { describeElement, waitUntil } from '@council-elements/core/testing';
import type { Need, Query } from './model/directory-types.js';
import { createDirectory } from './model/search/directory.js';
import { answer } from './outcome.js';
import type { CouncilServiceFinder } from './service-finder.js';
import {
  all,
  button,
  expectUntold,
  field,
  find,
  finderTag,
  focused,
  headed,
  resetPage,
  textOf,
} from './testing/finder-page.js';
import { sampleNow as now, sampleServices } from './testing/samples.js';

const define = new URL('./define.js', import.meta.url);
const needs: readonly Need[] = [{ id: 'lonely', label: 'I feel lonely' }];
const directory = createDirectory(sampleServices, { needs });

describeElement<CouncilServiceFinder>(finderTag, define, (fixture) => {
  beforeEach(() => localStorage.clear());
  afterEach(async () => {
    localStorage.clear();
    await resetPage();
  });

  const ready = async (query: Query = {}) => {
    const outcome = await answer(directory, query, () => undefined);
    const properties = { now, query, outcome, needs };
    const attributes = { 'keep-private': '' };
    const finder = await fixture({ properties, attributes });
    finder.directory = directory;
    await finder.updateComplete;
    await waitUntil(() => finder.outcome !== undefined);
    await finder.updateComplete;
    return finder;
  };
  /** One that has its directory from the beginning. */
  const reading = () => {
    const services = [
      { id: '1', name: 'Lunch club' },
      { id: '2', name: 'Other' },
    ];
    const src = URL.createObjectURL(new Blob([JSON.stringify(services)]));
    return fixture({ properties: { now }, attributes: { src, 'keep-private': '' } });
  };
  const search = (finder: CouncilServiceFinder, words: string) => {
    field(finder).value = words;
    button(finder, 'Search').click();
  };
  const forgotten = (finder: CouncilServiceFinder) =>
    all(finder, '.govuk-inset-text').some((inset) => textOf(inset).includes('Search again'));

  it('leaves nothing of a search, a need or a service where others may read it', async () => {
    const finder = await ready();
    search(finder, 'lunch');
    find<HTMLInputElement>(finder, 'input[value=lonely]').click();
    button(finder, 'Apply filters').click();
    await headed(finder, '1 service');
    expectUntold('lunch', 'lonely');
    const { title } = document;
    button(finder, 'Harbour lunch club').click();
    await waitUntil(() => find(finder, 'article'));
    expect(document.title).to.equal(title);
    expectUntold('q=', 'need=', 'service=lunch', 'Harbour lunch club');
    await expect(finder).to.be.accessible();
  });

  it('goes back and forth for as long as the page is there', async () => {
    const finder = await ready();
    const { href } = location;
    search(finder, 'lunch');
    await headed(finder, '1 service');
    button(finder, 'Harbour lunch club').click();
    await waitUntil(() => find(finder, 'article'));
    history.back();
    await headed(finder, '1 service');
    await waitUntil(() => textOf(focused(finder)) === 'Harbour lunch club', 'focus is lost');
    expect(field(finder).value).to.equal('lunch');
    history.back();
    await headed(finder, '25 services');
    expect(field(finder).value).to.equal('');
    expect(forgotten(finder)).to.equal(false);
    history.forward();
    await headed(finder, '1 service');
    expect(field(finder).value).to.equal('lunch');
    expect(location.href).to.equal(href);
  });

  it('goes back to the results by its own button', async () => {
    const finder = await ready();
    search(finder, 'lunch');
    await headed(finder, '1 service');
    button(finder, 'Harbour lunch club').click();
    await waitUntil(() => find(finder, 'article'));
    button(finder, 'Back to results').click();
    await headed(finder, '1 service');
    expect(textOf(focused(finder))).to.equal('Harbour lunch club');
    expectUntold('lunch');
  });

  it('says that a search is gone with the page that it was made on', async () => {
    // The history of a page that was reloaded.
    history.replaceState({ councilServiceFinder1: { remembered: 0.5 } }, '');
    const finder = await reading();
    await headed(finder, '2 services');
    expect(forgotten(finder)).to.equal(true);
    await expect(finder).to.be.accessible();
    search(finder, 'lunch');
    await headed(finder, '1 service');
    expect(forgotten(finder)).to.equal(false);
    history.back();
    await headed(finder, '2 services');
    expect(forgotten(finder), 'and says it again on the way back').to.equal(true);
  });

  it('says nothing of the kind where a server has the search again', async () => {
    history.replaceState({ councilServiceFinder1: { remembered: 0.5 } }, '');
    const finder = await ready({ text: 'lunch' });
    await headed(finder, '1 service');
    expect(forgotten(finder)).to.equal(false);
    expectUntold('lunch');
  });

  it('takes what a link asks for out of the address', async () => {
    history.replaceState({ theirs: 1 }, '', '?theme=dark&q=lunch&place=TB1+1AA&need=lonely');
    const finder = await reading();
    await waitUntil(() => finder.outcome?.kind === 'results');
    expect(finder.query).to.deep.equal({ text: 'lunch', place: 'TB1 1AA', needs: ['lonely'] });
    expect(location.search).to.equal('?theme=dark');
    expect((history.state as { theirs: number }).theirs).to.equal(1);
    expectUntold('lunch', 'tb1', 'lonely');
    expect(find(finder, 'form').getAttribute('action')).to.equal(null);
  });

  it('takes what a server was asked for out of the address', async () => {
    history.replaceState(null, '', '?theme=dark&q=lunch');
    const query = { text: 'lunch' };
    const outcome = await answer(directory, query, () => undefined);
    const properties = { now, query, outcome, parameters: '?theme=dark&q=lunch' };
    const finder = await fixture({ properties, attributes: { 'keep-private': '' } });
    await finder.updateComplete;
    expect(location.search).to.equal('?theme=dark');
    expect(find(finder, 'form').getAttribute('action')).to.equal(null);
    expectUntold('lunch');
  });

  it('shares nothing of a shortlist by an address', async () => {
    const finder = await ready();
    button(finder, 'Add to shortlist: Harbour').click();
    button(finder, 'Shortlist (').click();
    await waitUntil(() => find(finder, '.council-finder__comparison'));
    expect(button(finder, 'Share')).to.equal(undefined);
    expect(finder.renderRoot.textContent).not.to.contain(location.origin);
    const hrefs = all<HTMLAnchorElement>(finder, 'a').map(({ href }) => decodeURIComponent(href));
    expect(hrefs.filter((href) => href.includes('saved=') || href.includes('service='))).to.be
      .empty;
    expect(location.search).not.to.contain('saved');
    expect(JSON.stringify(history.state)).not.to.contain('saved');
    button(finder, 'Back to results').click();
    await headed(finder, '25 services');
  });

  it('has no address in the mail about a mistake', async () => {
    const finder = await ready({ service: 'lunch' });
    await waitUntil(() => find(finder, 'article'));
    const mail = all<HTMLAnchorElement>(finder, 'a[href^="mailto:directory"]')[0]!;
    expect(decodeURIComponent(mail.href)).not.to.contain(location.host);
  });
});
