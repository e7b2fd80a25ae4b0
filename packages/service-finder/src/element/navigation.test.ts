import { expect, fixture as render, html } from '@open-wc/testing';
import { describeElement, waitUntil } from '@council-elements/core/testing';
import '../define.js';
import type { Query } from '../model/directory-types.js';
import type { CouncilServiceFinder } from '../service-finder.js';
import {
  all,
  answered,
  button,
  field,
  find,
  finderTag,
  focused,
  headed,
  link,
  names,
  resetPage,
  sampleDirectory as directory,
  textOf,
} from '../testing/finder-page.js';
import { sampleNow as now } from '../testing/samples.js';
import { Navigation } from './navigation.js';

const define = new URL('../define.js', import.meta.url);
const search = (finder: CouncilServiceFinder, words: string) => {
  field(finder).value = words;
  button(finder, 'Search').click();
};
const box = (finder: CouncilServiceFinder, value: string) =>
  find<HTMLInputElement>(finder, `input[value=${value}]`);
/** However large the window is, there is something to scroll. */
const lengthen = (finder: HTMLElement) => {
  finder.style.display = 'block';
  finder.style.marginBlock = '3000px';
};
/** The parameters of the page, without what the test runner adds. */
const parameters = () => {
  const all = new URLSearchParams(location.search);
  for (const key of [...all.keys()]) if (key.startsWith('wtr-')) all.delete(key);
  return String(all);
};

describeElement<CouncilServiceFinder>(finderTag, define, (fixture) => {
  afterEach(resetPage);

  const ready = async (query: Query = {}) => {
    const finder = await fixture({ properties: await answered(query) });
    finder.directory = directory;
    await finder.updateComplete;
    return finder;
  };

  it('restores filters, scroll and focus with Back, and the search with Forward', async () => {
    history.replaceState(null, '', '?q=money');
    const finder = await ready({ text: 'money' });
    await headed(finder, '22 services');
    lengthen(finder);
    box(finder, 'advice').click();
    button(finder, 'Apply filters').click();
    await waitUntil(() => location.search.includes('category=advice'));
    await waitUntil(() => find(finder, '.council-finder__chip'));
    scrollTo(0, 2700);
    const name = names(finder)[3]!;
    link(finder, name).focus({ preventScroll: true });
    link(finder, name).click();
    await waitUntil(() => find(finder, 'article'));
    expect(parameters()).to.contain('service=');
    scrollTo(0, 0);

    history.back();
    await waitUntil(() => textOf(focused(finder)) === name, 'focus did not come back');
    await waitUntil(() => Math.abs(scrollY - 2700) < 2, 'the page did not scroll back');
    expect(box(finder, 'advice').checked).to.equal(true);
    history.back();
    await waitUntil(() => !find(finder, '.council-finder__chip'), 'the filter stayed');
    expect(box(finder, 'advice').checked).to.equal(false);
    expect(field(finder).value).to.equal('money');
    history.forward();
    await waitUntil(() => find(finder, '.council-finder__chip'), 'the filter did not come back');
    expect(box(finder, 'advice').checked).to.equal(true);
    expect(textOf(focused(finder))).to.equal('22 services');
    history.forward();
    await waitUntil(() => find(finder, 'article'), 'the service did not come back');
    expect(textOf(focused(finder))).to.equal(name);
  });

  it('restores what its address asks for when the page is loaded again', async () => {
    const first = await ready();
    search(first, 'lunch');
    await headed(first, '1 service');
    first.remove();
    const src = URL.createObjectURL(new Blob([JSON.stringify([{ id: '1', name: 'Lunch' }])]));
    const again = await fixture({ properties: { now }, attributes: { src } });
    await headed(again, '1 service');
    expect(again.query).to.deep.equal({ text: 'lunch' });
    expect(field(again).value).to.equal('lunch');
  });

  it('leaves the page’s parameters, and what others keep in the history, alone', async () => {
    history.replaceState({ theirs: [1, 2] }, '', '?tag=a&tag=b&theme=dark');
    const finder = await ready();
    search(finder, 'lunch');
    await headed(finder, '1 service');
    expect(parameters()).to.equal('tag=a&tag=b&theme=dark&q=lunch');
    expect((history.state as { theirs: number[] }).theirs).to.deep.equal([1, 2]);
    link(finder, 'Harbour lunch club').click();
    await waitUntil(() => find(finder, 'article'));
    link(finder, 'Back to results').click();
    await headed(finder, '1 service');
    history.back();
    await headed(finder, '25 services');
    expect(parameters()).to.equal('tag=a&tag=b&theme=dark');
  });

  it('keeps no page from the browser’s memory of pages', async () => {
    const listened: string[] = [];
    const { addEventListener } = window;
    window.addEventListener = ((...given: Parameters<typeof addEventListener>) => {
      listened.push(given[0]);
      addEventListener.apply(window, given);
    }) as typeof addEventListener;
    try {
      const finder = await ready();
      search(finder, 'lunch');
      await headed(finder, '1 service');
      window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      expect(names(finder)).to.deep.equal(['Harbour lunch club']);
      history.back();
      await headed(finder, '25 services');
    } finally {
      window.addEventListener = addEventListener;
    }
    expect(listened).to.include('popstate').and.not.to.include.members(['unload', 'beforeunload']);
  });
});

describe('two finders of a page', () => {
  afterEach(resetPage);

  it('go back one by one; the first has the address', async () => {
    const { now, outcome } = await answered();
    const page = await render<HTMLDivElement>(html`
      <div>
        <council-service-finder .now=${now} .outcome=${outcome}></council-service-finder>
        <council-service-finder .now=${now} .outcome=${outcome}></council-service-finder>
      </div>
    `);
    const [one, other] = [...page.children] as [CouncilServiceFinder, CouncilServiceFinder];
    for (const finder of [one, other]) {
      finder.directory = directory;
      await headed(finder, '25 services');
    }
    search(one, 'lunch');
    await headed(one, '1 service');
    expect(parameters()).to.equal('q=lunch');
    search(other, 'money');
    await headed(other, '22 services');
    expect(parameters(), 'is the first’s').to.equal('q=lunch');
    history.back();
    await headed(other, '25 services');
    expect(names(one)).to.deep.equal(['Harbour lunch club']);
    history.back();
    await headed(one, '25 services');
    expect(parameters()).to.equal('');
    history.go(2);
    await headed(other, '22 services');
    await headed(one, '1 service');
    expect(all(other, 'input[name=q]').map((input) => (input as HTMLInputElement).value)).to.eql([
      'money',
    ]);
  });

  it('have the address for the one that may, where the other is private', async () => {
    const { now, outcome } = await answered();
    const page = await render<HTMLDivElement>(html`
      <div>
        <council-service-finder
          keep-private
          .now=${now}
          .outcome=${outcome}
        ></council-service-finder>
        <council-service-finder .now=${now} .outcome=${outcome}></council-service-finder>
      </div>
    `);
    const [secret, open] = [...page.children] as [CouncilServiceFinder, CouncilServiceFinder];
    for (const finder of [secret, open]) {
      finder.directory = directory;
      await headed(finder, '25 services');
    }
    search(open, 'lunch');
    await headed(open, '1 service');
    search(secret, 'money');
    await headed(secret, '22 services');
    expect(parameters()).to.equal('q=lunch');
    expect(JSON.stringify(history.state)).not.to.contain('money');
    history.back();
    await headed(secret, '25 services');
    expect(names(open)).to.deep.equal(['Harbour lunch club']);
  });
});

describe('Navigation', () => {
  afterEach(resetPage);

  it('forgets what was asked for in private, on all entries of the history', () => {
    const navigation = new Navigation(() => true);
    navigation.connect();
    try {
      navigation.push({ text: 'violent' }, { fromResults: false });
      const entry: unknown = history.state;
      expect(navigation.query).to.deep.equal({ text: 'violent' });
      expect(navigation.forgotten).to.equal(false);
      navigation.forget();
      expect(history.state).to.equal(null);
      history.replaceState(entry, '');
      expect(navigation.query).to.equal(undefined);
      expect(navigation.forgotten).to.equal(true);
    } finally {
      navigation.disconnect();
    }
  });
});
