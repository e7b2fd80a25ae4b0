import { aTimeout, expect, oneEvent } from '@open-wc/testing';
import { describeElement, paceAddress, waitUntil } from '@council-elements/core/testing';
import { createDirectory } from '../model/search/directory.js';
import type { Query } from '../model/directory-types.js';
import { answer } from '../outcome.js';
import type { CouncilServiceFinder } from '../service-finder.js';
import { libraries, sampleNow as now, sampleService, sampleServices } from '../testing/samples.js';
import { keyOf, readSaved, writeSaved } from './store.js';

const define = new URL('../define.js', import.meta.url);
const directory = createDirectory(sampleServices);
const key = keyOf('');

const all = (element: CouncilServiceFinder, selector: string) => [
  ...element.renderRoot.querySelectorAll<HTMLElement>(selector),
];
const text = (element: Element | null | undefined) =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const button = (element: CouncilServiceFinder, words: string) =>
  all(element, 'button, a').find((one) => text(one).startsWith(words))!;
const toggles = (element: CouncilServiceFinder) =>
  all(element, '.council-finder__toggle').map((one) => text(one));
const heading = (element: CouncilServiceFinder) =>
  text(element.renderRoot.querySelector('[id$=-heading], .council-finder__heading'));
const compared = (element: CouncilServiceFinder) =>
  all(element, '.council-finder__comparison thead a').map(text);
const said = (element: CouncilServiceFinder) => text(all(element, '[role=status]').at(-1) ?? null);
const onPage = (element: CouncilServiceFinder, names: readonly string[]) =>
  waitUntil(() => compared(element).join() === names.join(), `never ${names.join()}`, {
    timeout: 5000,
  });

const address = location.href;
/** The address as the test's page has it, without what the test runner adds. */
const parameters = () => location.search.replace(/wtr-session-id=[^&]*&?/, '').replace(/[?&]$/, '');

describeElement<CouncilServiceFinder>('council-service-finder', define, (fixture, rendering) => {
  beforeEach(() => localStorage.clear());
  afterEach(async () => {
    localStorage.clear();
    history.replaceState(null, '', address);
    await paceAddress();
  });

  const ready = async (query: Query = {}) => {
    const outcome = await answer(directory, query, () => undefined);
    const element = await fixture({ properties: { now, query, outcome } });
    element.directory = directory;
    await element.updateComplete;
    await aTimeout(0);
    await element.updateComplete;
    return element;
  };
  const open = async (element: CouncilServiceFinder, names: readonly string[]) => {
    button(element, 'Shortlist (').click();
    await onPage(element, names);
  };

  it('keeps a service, says so in words and aloud, and tells the page', async () => {
    const element = await ready();
    const event = oneEvent(element, 'council-shortlist-change');
    const toggle = button(element, 'Add to shortlist: Harbour');
    toggle.focus();
    toggle.click();
    expect((await event).detail).to.deep.equal({ ids: ['lunch'] });
    await element.updateComplete;
    expect(text(toggle)).to.equal('Remove from shortlist: Harbour lunch club');
    const root = toggle.getRootNode() as Document | ShadowRoot;
    expect(root.activeElement, 'focus stays').to.equal(toggle);
    expect(text(button(element, 'Shortlist ('))).to.equal('Shortlist (1)');
    expect(readSaved(key)).to.deep.equal(['lunch']);
    await waitUntil(() => said(element) === 'Added to shortlist. It has 1 service', '', {
      timeout: 3000,
    });
    toggle.click();
    await element.updateComplete;
    expect(text(toggle)).to.equal('Add to shortlist: Harbour lunch club');
    expect(localStorage.length).to.equal(0);
  });

  describe('compares', () => {
    const near = {
      kind: 'found',
      name: 'TB1 1AA',
      precision: 'postcode',
      position: { latitude: 51.61, longitude: -2.53 },
    } as const;
    const helpline = sampleService({ id: 'line', name: 'Telephone helpline' });
    const both = createDirectory([...sampleServices, libraries, helpline]);
    const compare = async (from?: typeof near, language: 'en' | 'cy' = 'en') => {
      const query = { view: 'shortlist', saved: ['libraries', 'kitchen', 'chat', 'line'] } as const;
      const outcome = await answer(both, query, () => undefined);
      const properties = { now, query, outcome, placeOutcome: from };
      return fixture({ properties, language });
    };
    const row = (element: CouncilServiceFinder, label: string) =>
      all(element, '.council-finder__comparison tbody tr')
        .map((tr) => [...tr.children].map(text))
        .find(([first]) => first === label)
        ?.slice(1);

    it('whether they are open, at any of their places', async () => {
      const element = await compare();
      expect(row(element, 'Open now')).to.deep.equal([
        'Open until 7pm',
        'Temporarily closed',
        'Not given',
        'Not given',
      ]);
      expect(row(element, 'Distance')).to.equal(undefined);
    });

    it('how far they are from a place that is known, and what needs no journey', async () => {
      const element = await compare(near);
      expect(row(element, 'Distance')).to.deep.equal([
        'Central Library: 0.2 miles away',
        'Not given',
        'Online',
        'By phone',
      ]);
      expect(row(element, 'Open now')?.[0]).to.equal('Central Library: Open until 7pm');
      await expect(element).to.be.accessible();
    });

    it('in Welsh', async () => {
      const element = await compare(near, 'cy');
      expect(row(element, 'Pellter')?.[0]).to.equal('Central Library: 0.2 milltir i ffwrdd');
      expect(row(element, 'Ar agor nawr')?.[0]).to.equal('Central Library: Ar agor tan 7pm');
    });
  });

  it('knows what was kept before', async () => {
    writeSaved(key, ['kitchen']);
    const element = await ready();
    expect(toggles(element).slice(0, 3)).to.deep.equal([
      'Add to shortlist: Chat online',
      'Remove from shortlist: Community kitchen',
      'Add to shortlist: Harbour lunch club',
    ]);
  });

  it('takes up what the address kept before there was script', async () => {
    writeSaved(key, ['chat']);
    history.replaceState(null, '', '?theme=dark&saved=lunch');
    const element = await ready({ saved: ['lunch'] });
    expect(readSaved(key)).to.deep.equal(['chat', 'lunch']);
    expect(location.search).to.equal('?theme=dark');
    expect(text(button(element, 'Shortlist ('))).to.equal('Shortlist (2)');
  });

  it('follows another tab', async () => {
    const element = await ready();
    writeSaved(key, ['chat']);
    window.dispatchEvent(new StorageEvent('storage', { key }));
    await element.updateComplete;
    expect(text(button(element, 'Shortlist ('))).to.equal('Shortlist (1)');
    await open(element, ['Chat online']);
    writeSaved(key, ['chat', 'lunch']);
    window.dispatchEvent(new StorageEvent('storage', { key }));
    await onPage(element, ['Chat online', 'Harbour lunch club']);
  });

  it('adds to what another tab has kept a moment ago', async () => {
    const element = await ready();
    writeSaved(key, ['chat']);
    button(element, 'Add to shortlist: Harbour').click();
    expect(readSaved(key)).to.deep.equal(['chat', 'lunch']);
  });

  it('goes on where the browser keeps nothing, and says so', async () => {
    const element = await ready();
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      for (const name of ['Harbour lunch club', 'Chat online']) {
        button(element, `Add to shortlist: ${name}`).click();
        await element.updateComplete;
      }
    } finally {
      Storage.prototype.setItem = setItem;
    }
    expect(text(element.renderRoot.querySelector('.govuk-inset-text'))).to.contain(
      'Your browser does not let us keep your shortlist.',
    );
    await open(element, ['Harbour lunch club', 'Chat online']);
  });

  it('says that it is full, and keeps what is on it', async () => {
    const fifty = Array.from({ length: 50 }, (_, index) => `other-${index}`);
    writeSaved(key, fifty);
    const element = await ready();
    button(element, 'Add to shortlist').click();
    await element.updateComplete;
    expect(text(element.renderRoot.querySelector('.govuk-inset-text'))).to.contain(
      'Your shortlist is full. It holds 50 services.',
    );
    expect(readSaved(key)).to.deep.equal(fifty);
  });

  it('compares side by side; a service taken off can be put back', async () => {
    writeSaved(key, ['lunch', 'chat']);
    const element = await ready({ text: 'lunch' });
    await open(element, ['Harbour lunch club', 'Chat online']);
    expect(parameters()).to.equal('?q=lunch&view=shortlist');
    expect(all(element, '.council-finder__comparison tbody th').map(text)).to.deep.equal([
      'What it is',
      'Open now',
      'Who it is for',
      'Ages',
      'Cost',
      'When',
      'Where',
      'Access',
      'Contact',
      'Last checked',
      'Remove from shortlist',
    ]);
    await expect(element).to.be.accessible();
    button(element, 'Remove from shortlist: Harbour').click();
    await onPage(element, ['Chat online']);
    await element.updateComplete;
    const root = element.shadowRoot ?? document;
    expect(text(root.activeElement), 'focus is not lost').to.equal('Your shortlist');
    button(element, 'Undo').click();
    await onPage(element, ['Harbour lunch club', 'Chat online']);
    expect(readSaved(key)).to.deep.equal(['lunch', 'chat']);
  });

  it('is emptied at once, and put back at once', async () => {
    writeSaved(key, ['lunch', 'chat']);
    const element = await ready();
    await open(element, ['Harbour lunch club', 'Chat online']);
    button(element, 'Remove all').click();
    await onPage(element, []);
    expect(text(element)).to.contain('Your shortlist is empty.');
    expect(localStorage.length).to.equal(0);
    button(element, 'Undo').click();
    await onPage(element, ['Harbour lunch club', 'Chat online']);
  });

  it('goes to a service and back, and back to the results', async () => {
    writeSaved(key, ['lunch', 'chat']);
    const element = await ready({ text: 'lunch' });
    await open(element, ['Harbour lunch club', 'Chat online']);
    button(element, 'Chat online').click();
    await waitUntil(() => heading(element) === 'Chat online');
    button(element, 'Back to shortlist').click();
    await onPage(element, ['Harbour lunch club', 'Chat online']);
    button(element, 'Back to results').click();
    await waitUntil(() => heading(element) === '1 service');
    expect(parameters()).to.equal('?q=lunch');
  });

  it('shows a list that was shared, and keeps it when told to', async () => {
    writeSaved(key, ['lunch']);
    const query = { view: 'shortlist', saved: ['chat', 'kitchen'] } as const;
    history.replaceState(null, '', '?view=shortlist&saved=chat&saved=kitchen');
    const element = await ready(query);
    await onPage(element, ['Chat online', 'Community kitchen']);
    expect(heading(element)).to.equal('A shortlist shared with you');
    expect(toggles(element), 'is not the person’s to change').to.deep.equal([]);
    expect(readSaved(key)).to.deep.equal(['lunch']);
    button(element, 'Keep these on this device').click();
    await onPage(element, ['Harbour lunch club', 'Chat online', 'Community kitchen']);
    expect(heading(element)).to.equal('Your shortlist');
    expect(location.search).to.equal('?view=shortlist');
    expect(readSaved(key)).to.deep.equal(['lunch', 'chat', 'kitchen']);
  });

  it('tells of services that are listed no more', async () => {
    writeSaved(key, ['gone', 'lunch']);
    const element = await ready();
    await open(element, ['Harbour lunch club']);
    expect(text(element)).to.contain('1 service on your shortlist is no longer listed.');
    button(element, 'Remove from shortlist: service 1').click();
    await element.updateComplete;
    expect(readSaved(key)).to.deep.equal(['lunch']);
    expect(text(element)).not.to.contain('no longer listed');
  });

  it('copies a link, or shows it where that fails', async () => {
    writeSaved(key, ['lunch', 'chat']);
    const element = await ready();
    await open(element, ['Harbour lunch club', 'Chat online']);
    const copied: string[] = [];
    let works = true;
    const writeText = (given: string) => {
      copied.push(given);
      return works ? Promise.resolve() : Promise.reject(new Error('not allowed'));
    };
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    Object.defineProperty(navigator, 'share', { value: undefined, configurable: true });
    const notice = () => text(element.renderRoot.querySelector('.govuk-inset-text'));
    const link = `${address}&view=shortlist&saved=lunch&saved=chat`;
    try {
      button(element, 'Share a link').click();
      await waitUntil(() => notice().includes('is copied'));
      expect(copied).to.deep.equal([link]);
      works = false;
      button(element, 'Share a link').click();
      await waitUntil(() => notice().includes('could not be copied'));
      expect(notice()).to.contain(link);
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
      Reflect.deleteProperty(navigator, 'share');
    }
  });

  it('shares as the device shares, and takes no for an answer', async () => {
    writeSaved(key, ['lunch']);
    const element = await ready();
    await open(element, ['Harbour lunch club']);
    const shared: ShareData[] = [];
    const share = (data: ShareData) => {
      shared.push(data);
      return Promise.reject(new DOMException('', 'AbortError'));
    };
    Object.defineProperty(navigator, 'share', { value: share, configurable: true });
    Object.defineProperty(navigator, 'canShare', { value: () => true, configurable: true });
    try {
      button(element, 'Share a link').click();
      await waitUntil(() => shared.length > 0);
      await aTimeout(20);
      expect(shared[0]!.url).to.contain('view=shortlist&saved=lunch');
      expect(element.renderRoot.querySelector('.govuk-inset-text')).to.equal(null);
    } finally {
      Reflect.deleteProperty(navigator, 'share');
      Reflect.deleteProperty(navigator, 'canShare');
    }
  });

  it('saves the list as a spreadsheet', async () => {
    writeSaved(key, ['lunch']);
    const element = await ready();
    await open(element, ['Harbour lunch club']);
    const saved: HTMLAnchorElement[] = [];
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function () {
      saved.push(this);
    };
    try {
      all(element, '[data-council-shortlist=csv]')[0]!.click();
      await waitUntil(() => saved.length > 0);
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    expect(saved[0]!.download).to.equal('shortlist.csv');
    const csv = await (await fetch(saved[0]!.href)).text();
    expect(csv).to.contain('Harbour lunch club').and.not.to.contain('Chat online');
  });

  it('shows nothing of markup in a name', async () => {
    const name = '<img src=x onerror=alert(1)>';
    writeSaved(key, ['bad']);
    const element = await ready();
    element.directory = createDirectory([sampleService({ id: 'bad', name })]);
    await open(element, [name]);
    expect(element.renderRoot.querySelector('img')).to.equal(null);
  });

  it('is cleared by Exit this page, with the query, before the person leaves', async () => {
    writeSaved(key, ['lunch']);
    writeSaved(keyOf('/others.json'), ['other']);
    history.replaceState({ kept: 'query' }, '', '?q=violent');
    const element = await ready({ text: 'violent' });
    element.crisis = [
      { heading: 'In danger?', text: 'Phone.', phone: '999', words: ['violent'], exit: '#left' },
    ];
    await element.updateComplete;
    const exit = () => element.renderRoot.querySelector('.govuk-exit-this-page');
    await waitUntil(() => exit()?.querySelector('[role=status]'), 'never came to life');
    expect(text(element)).to.contain('999');
    button(element, 'Emergency').click();
    expect(localStorage.length).to.equal(0);
    expect(parameters()).to.equal('');
    expect(history.state).to.equal(null);
    expect(location.hash).to.equal('#left');
    element.remove();
    expect(document.body.className, 'goes with the finder').not.to.contain('exit-this-page');
  });

  if (rendering === 'server') {
    it('is taken over from a server that rendered it', async () => {
      const query = { view: 'shortlist', saved: ['lunch'] } as const;
      writeSaved(key, ['lunch']);
      history.replaceState(null, '', '?view=shortlist&saved=lunch');
      const outcome = await answer(directory, query, () => undefined);
      const element = await fixture({ properties: { now, query, outcome } });
      await element.updateComplete;
      expect(heading(element), 'the person’s own').to.equal('Your shortlist');
      button(element, 'Remove from shortlist').click();
      await element.updateComplete;
      expect(location.search, 'a reload shows what is left').to.equal('?view=shortlist');
    });
  }
});
