import { expect, fixture, html } from '@open-wc/testing';
import { paceAddress, waitUntil } from '@council-elements/core/testing';
import './define.js';
import type { CouncilServiceFinder } from './service-finder.js';
import { feedAddress } from './testing/mock-feed-server.js';
import type { Misbehaviour } from './testing/mock-feed.js';

const text = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const heading = (finder: Element) => text(finder.querySelector('.council-finder__heading'));
const names = (finder: Element) =>
  [...finder.querySelectorAll('.council-finder__title')].map((title) => text(title));
const link = (finder: Element, words: string) =>
  [...finder.querySelectorAll('a')].find((anchor) => text(anchor).includes(words));

const page = location.href;
const { warn } = console;

describe('a finder on a live API', () => {
  /** What the developer is told. */
  let logged: string[] = [];
  beforeEach(() => {
    logged = [];
    console.warn = (message: unknown) => void logged.push(String(message));
  });
  afterEach(async () => {
    console.warn = warn;
    history.replaceState(null, '', page);
    await paceAddress();
  });

  async function open(endpoint: string, address = ''): Promise<CouncilServiceFinder> {
    if (address) history.replaceState(null, '', address);
    return fixture(html`<council-service-finder endpoint=${endpoint}></council-service-finder>`);
  }

  /** The heading of an answer or of a failure: what is there when nothing is awaited any more. */
  async function answered(finder: CouncilServiceFinder): Promise<string> {
    await waitUntil(() => finder.outcome !== undefined, 'no answer', { timeout: 15_000 });
    await finder.updateComplete;
    return heading(finder);
  }

  const survivable: Misbehaviour[] = [
    'ignores-search',
    'ignores-taxonomy',
    'ignores-per-page',
    'refuses-parameters',
    'repeats-first-page',
    'repeats-last-page',
    'counts-from-zero',
    '404-after-last-page',
    'totals-too-high',
    'totals-of-page',
    'no-totals',
    'whole',
    'shallow',
    'no-records',
    'flaky',
    'flaky-html',
    'slow',
  ];
  for (const version of ['v1', 'v3'] as const) {
    it(`searches, and opens a service: ${version}`, async () => {
      const finder = await open(feedAddress(120, [], version), '?q=n97');
      expect(await answered(finder)).to.equal('1 service');
      expect(names(finder)).to.deep.equal(['Thornbury Vale befriending n97']);
      link(finder, 'n97')!.click();
      await waitUntil(() => heading(finder) === '' && text(finder).includes('Thornbury Vale Hall'));
    });
  }

  for (const misbehaviour of survivable) {
    it(`finds what there is in a feed with ${misbehaviour}`, async () => {
      const finder = await open(feedAddress(120, [misbehaviour]), '?q=n97');
      expect(await answered(finder)).to.equal('1 service');
    });
  }

  const hopeless: [Misbehaviour, log: RegExp][] = [
    ['down', /500/],
    ['html', /JSON/],
    ['cut-json', /JSON/],
    ['other-json', /Open Referral UK/],
    ['asks-for-a-day', /left alone/],
  ];
  for (const [misbehaviour, log] of hopeless) {
    it(`says that there is a problem with a feed that ${misbehaviour}`, async () => {
      const finder = await open(feedAddress(120, [misbehaviour]));
      expect(await answered(finder)).to.equal(
        'Sorry, there is a problem with the list of services',
      );
      expect(logged.join()).to.match(log);
      await expect(finder).to.be.accessible();
    });
  }

  it('says that there is a problem with a feed that it must not read', async () => {
    const elsewhere = new URL(feedAddress(120), page);
    elsewhere.hostname = elsewhere.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
    const finder = await open(elsewhere.href);
    expect(await answered(finder)).to.equal('Sorry, there is a problem with the list of services');
  });

  it('answers from what has come, tells of more, and leaves the person to update', async () => {
    // Three requests of a second each at a time, and the person is given an answer after two.
    const misbehaviours: Misbehaviour[] = ['slow', 'ignores-search'];
    const finder = await open(feedAddress(200, misbehaviours));
    await answered(finder);
    const outcome = finder.outcome!;
    expect(outcome.kind === 'results' && outcome.result.notice).to.equal('partial');
    const shown = heading(finder);
    expect(Number.parseInt(shown)).to.be.within(20, 199);
    await waitUntil(() => text(finder).includes('More services have loaded.'), 'no word of more', {
      timeout: 15_000,
    });
    expect(heading(finder), 'nothing moves by itself').to.equal(shown);
    await expect(finder).to.be.accessible();
    const said = () => [...finder.querySelectorAll('[role=status]')].map((region) => text(region));
    await waitUntil(() => said().includes('More services have loaded.'), 'not announced', {
      timeout: 5_000,
    });
    link(finder, 'Update results')!.click();
    await waitUntil(() => heading(finder) === '200 services', 'not updated', { timeout: 5_000 });
    expect(finder.outcome?.kind === 'results' && finder.outcome.result.notice).to.equal(undefined);
    expect(text(finder)).not.to.contain('More services have loaded.');
    expect(document.activeElement).to.equal(finder.querySelector('.council-finder__heading'));
  });

  it('begins with what the browser kept of an earlier visit', async () => {
    // Up for as long as it takes to load it once.
    const endpoint = feedAddress(120, ['goes-down']);
    const first = await open(endpoint);
    expect(await answered(first)).to.equal('120 services');
    const cache = await caches.open('council-service-finder');
    const isKept = async () => (await cache.keys()).some(({ url }) => url.includes(endpoint));
    await waitUntil(isKept, 'nothing was kept');
    first.remove();
    const again = await open(endpoint, '?q=n97');
    expect(await answered(again)).to.equal('1 service');
    expect(again.outcome?.kind === 'results' && again.outcome.result.notice).to.equal(undefined);
  });
});
