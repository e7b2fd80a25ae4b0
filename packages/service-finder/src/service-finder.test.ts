import { aTimeout, expect, nextFrame, oneEvent } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import {
  describeElement,
  paceAddress,
  serverRendered,
  waitUntil,
} from '@council-elements/core/testing';
import type { CouncilServiceFinder } from './service-finder.js';
import { createDirectory } from './model/search/directory.js';
import {
  DirectoryError,
  type Directory,
  type DirectoryErrorKind,
} from './model/directory-types.js';
import { answer } from './outcome.js';
import { lunchClub, sampleServices, sampleNow } from './testing/samples.js';

const define = new URL('./define.js', import.meta.url);
const tag = 'council-service-finder';
const now = sampleNow;
const directory = createDirectory(sampleServices);

const all = <Found extends Element>(element: CouncilServiceFinder, selector: string) => [
  ...element.renderRoot.querySelectorAll<Found>(selector),
];
const find = <Found extends Element = HTMLElement>(
  element: CouncilServiceFinder,
  selector: string,
) => element.renderRoot.querySelector<Found>(selector)!;
const text = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const heading = (element: CouncilServiceFinder) => text(find(element, '.council-finder__heading'));
const names = (element: CouncilServiceFinder) => all(element, '.council-finder__title').map(text);
const field = (element: CouncilServiceFinder) => find<HTMLInputElement>(element, 'input[name=q]');
const link = (element: CouncilServiceFinder, words: string) =>
  all<HTMLAnchorElement>(element, 'a').find((anchor) => text(anchor).includes(words))!;
const headed = (element: CouncilServiceFinder, words: string) =>
  waitUntil(() => heading(element) === words, `the heading never was "${words}"`, {
    timeout: 5000,
  });
const said = (element: CouncilServiceFinder, words: string) =>
  waitUntil(
    () => all(element, '[role=status]').some((region) => text(region) === words),
    `"${words}" was not said`,
    { timeout: 4000 },
  );
const focused = (element: CouncilServiceFinder) =>
  (element.shadowRoot ?? document).activeElement as HTMLElement;

/** As a server gives it: with its first page, and then a directory to go on with. */
const withResults = async (query = {}) => ({
  properties: { now, query, outcome: await answer(directory, query, () => undefined) },
});

const failing = (kind: DirectoryErrorKind): Directory => {
  const fail = () => Promise.reject(new DirectoryError(kind, '/services.json', 'out of order'));
  return { search: fail, service: fail, suggest: fail };
};

const address = location.href;
const title = document.title;
async function reset() {
  history.replaceState(null, '', address);
  document.title = title;
  document.documentElement.dir = 'ltr';
  await paceAddress();
}

/** The problems that the finder told the developer of while a test ran. */
const logged: string[] = [];
const { warn } = console;
before(() => {
  console.warn = (message: unknown, ...more: unknown[]) => {
    if (String(message).startsWith(`<${tag}>`)) logged.push(String(message));
    else warn(message, ...more);
  };
});
after(() => {
  console.warn = warn;
});

describeElement<CouncilServiceFinder>(tag, define, (fixture, rendering) => {
  beforeEach(() => {
    logged.length = 0;
  });
  afterEach(reset);

  const ready = async (query = {}, attributes: Record<string, string> = {}) => {
    const element = await fixture({ ...(await withResults(query)), attributes });
    element.directory = directory;
    await headed(element, heading(element));
    await element.updateComplete;
    return element;
  };

  it('shows what there is, with the form and the categories', async () => {
    const element = await ready();
    expect(heading(element)).to.equal('25 services');
    expect(names(element)).to.have.length(10);
    expect(field(element).labels![0]!.textContent).to.contain('What do you need help with?');
    expect(all(element, '[name=category] + label').map(text)).to.deep.equal([
      'Advice (22), 22 services',
      'Company and befriending (2), 2 services',
      'Food and meals (2), 2 services',
    ]);
    await expect(element).to.be.accessible();
  });

  it('searches by keyboard, says how many it found and moves focus to the heading', async () => {
    const element = await ready();
    field(element).focus();
    await sendKeys({ type: 'lunch' });
    const event = oneEvent(element, 'council-service-search');
    await sendKeys({ press: 'Enter' });
    const { detail } = await event;
    expect(detail).to.deep.equal({ query: { text: 'lunch' }, total: 1 });
    expect(heading(element)).to.equal('1 service');
    expect(names(element)).to.deep.equal(['Harbour lunch club']);
    expect(focused(element)).to.equal(find(element, '.council-finder__heading'));
    expect(new URLSearchParams(location.search).get('q')).to.equal('lunch');
    expect(document.title).to.match(/^lunch – Find a service/);
    await said(element, '1 service found');
  });

  it("keeps the page's own parameters", async () => {
    history.replaceState(null, '', '?theme=dark');
    const element = await ready();
    link(element, 'Next page').click();
    await headed(element, '25 services, page 2 of 3');
    expect(location.search).to.equal('?theme=dark&page=2');
  });

  it('searches where the browser refuses to change the address', async () => {
    const element = await ready();
    const { pushState } = history;
    history.pushState = () => {
      throw new DOMException('too many changes', 'SecurityError');
    };
    try {
      field(element).value = 'lunch';
      find(element, 'form .govuk-button').click();
      await headed(element, '1 service');
      expect(names(element)).to.deep.equal(['Harbour lunch club']);
    } finally {
      history.pushState = pushState;
    }
  });

  it('filters when Apply filters is pressed and not before', async () => {
    const element = await ready();
    find<HTMLInputElement>(element, 'input[value=food]').click();
    await aTimeout(50);
    expect(heading(element)).to.equal('25 services');
    find(element, '.council-finder__filters button').click();
    await headed(element, '2 services');
    expect(new URLSearchParams(location.search).getAll('category')).to.deep.equal(['food']);
    expect(find<HTMLInputElement>(element, 'input[value=food]').checked).to.equal(true);
    expect(text(find(element, '.council-finder__chip'))).to.contain(
      'Remove filter: Food and meals',
    );
  });

  it('takes a filter away by its chip', async () => {
    const element = await ready({ categories: ['food', 'company'] });
    expect(heading(element)).to.equal('3 services');
    link(element, 'Food and meals').click();
    await headed(element, '2 services');
    expect(find<HTMLInputElement>(element, 'input[value=food]').checked).to.equal(false);
    expect(find<HTMLInputElement>(element, 'input[value=company]').checked).to.equal(true);
    link(element, 'Clear all filters').click();
    await headed(element, '25 services');
    expect(find(element, '.council-finder__chip')).to.equal(null);
  });

  it('describes the service that is shown to search engines, and only that', async () => {
    const element = await ready({ text: 'lunch' });
    const blocks = () => [...document.querySelectorAll('script[type="application/ld+json"]')];
    link(element, 'Harbour lunch club').click();
    await waitUntil(() => blocks().length === 1, 'no data block');
    const data = JSON.parse(blocks()[0]!.textContent) as Record<string, unknown>;
    expect(data['name']).to.equal('Harbour lunch club');
    expect(String(data['@id'])).to.match(/\?service=lunch$/);
    link(element, 'Back to results').click();
    await waitUntil(() => blocks().length === 0, 'the data block stayed');
  });

  it('shows help that cannot wait from when the page has it', async () => {
    const element = await ready({ text: 'lunch' });
    expect(find(element, '.council-finder__crisis')).to.equal(null);
    element.crisis = [
      { heading: 'Hungry now?', text: 'Ask us', words: ['lunch'], exit: 'https://weather.example' },
    ];
    await waitUntil(() => find(element, '.council-finder__crisis'), 'no help came');
    await waitUntil(() => find(element, '.govuk-exit-this-page'), 'no way out came');
  });

  it('keeps an option that no service answers', async () => {
    const element = await ready({ text: 'lunch' });
    expect(all(element, '[name=category] + label').map(text)[0]).to.equal('Advice (0), 0 services');
  });

  it('opens a page of results, and a new tab is the browser’s', async () => {
    const element = await ready();
    let prevented: boolean | undefined;
    element.addEventListener('click', (event) => {
      prevented = event.defaultPrevented;
      event.preventDefault();
    });
    link(element, 'Next page').dispatchEvent(
      new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, ctrlKey: true }),
    );
    expect(prevented).to.equal(false);
    expect(heading(element)).to.equal('25 services');
    link(element, 'Next page').click();
    await headed(element, '25 services, page 2 of 3');
    expect(text(find(element, '[aria-current=page]'))).to.equal('2');
    await said(element, '25 services found, page 2 of 3');
  });

  it('opens a service, and goes back to where the person was', async () => {
    const element = await ready();
    link(element, 'Next page').click();
    await headed(element, '25 services, page 2 of 3');
    const name = names(element)[8]!;
    // However large the window is, there is something to scroll.
    element.style.display = 'block';
    element.style.marginBlock = '3000px';
    scrollTo(0, 2500);
    link(element, name).focus({ preventScroll: true });
    const scrolled = scrollY;
    expect(scrolled).to.be.greaterThan(0);
    const event = oneEvent(element, 'council-service-select');
    await sendKeys({ press: 'Enter' });
    expect((await event).detail.service.name).to.equal(name);
    expect(text(focused(element))).to.equal(name);
    expect(focused(element).localName).to.equal('h2');
    expect(document.title).to.match(new RegExp(`^${name}`));

    link(element, 'Back to results').click();
    await headed(element, '25 services, page 2 of 3');
    await waitUntil(() => text(focused(element)) === name, 'focus did not come back');
    await waitUntil(() => Math.abs(scrollY - scrolled) < 2, 'the page did not scroll back');
    expect(new URLSearchParams(location.search).get('page')).to.equal('2');
  });

  it('goes back and forth with the browser’s buttons', async () => {
    const element = await ready();
    field(element).value = 'money';
    find(element, '.council-finder__search .govuk-button').click();
    await headed(element, '22 services');
    history.back();
    await headed(element, '25 services');
    expect(field(element).value).to.equal('');
    history.forward();
    await headed(element, '22 services');
    expect(field(element).value).to.equal('money');
  });

  it('says all it knows of a service', async () => {
    const query = { service: 'lunch' };
    const element = await fixture(await withResults(query));
    const page = find(element, 'article');
    expect(text(page.querySelector('h2'))).to.equal('Harbour lunch club');
    expect(page.querySelector('.council-finder__text li')?.textContent).to.equal('Two courses');
    for (const words of [
      'Run by Harbour Trust',
      'Anyone aged 60 or over',
      '60 and over',
      'Pay what you can',
      'Main meal: £4.50',
      'English, Welsh',
      'Tuesday midday to 2:30pm',
      'second Saturday of the month, 10am to midday',
      'Harbour Hall',
      '1 Quay Street',
      'Accessible toilet',
      '020 7946 0100',
      'Checked 3 May 2026',
    ]) {
      expect(text(page)).to.contain(words);
    }
    const hrefs = all<HTMLAnchorElement>(element, 'a').map((anchor) => anchor.getAttribute('href'));
    expect(hrefs).to.include.members([
      'tel:02079460100',
      'mailto:lunch@harbour.example',
      'https://www.harbour.example/lunch',
    ]);
    const mistake = new URL(hrefs.find((href) => href?.startsWith('mailto:directory'))!);
    expect(mistake.searchParams.get('subject')).to.equal(
      'Mistake in the details of Harbour lunch club',
    );
    const lines = mistake.searchParams.get('body')!.split('\r\n');
    expect(lines).to.include.members(['Harbour lunch club', 'lunch']);
    const { origin, pathname, searchParams } = new URL(lines.at(-1)!);
    expect(origin + pathname).to.equal(location.origin + location.pathname);
    expect(searchParams.get('service')).to.equal('lunch');
    await expect(element).to.be.accessible();
  });

  it('warns of a record that is old, closed or without hours', async () => {
    const element = await fixture(await withResults({ service: 'kitchen' }));
    const page = text(find(element, 'article'));
    expect(page).to.contain('Temporarily closed');
    expect(page).to.contain('Closed until the roof is mended.');
    expect(page).to.contain('Not checked for over a year');
    expect(page).to.contain('These details may be out of date');
    expect(page).to.contain('Hours not given');
    await expect(element).to.be.accessible();
  });

  it('tags results that are online, closed or unchecked', async () => {
    const element = await ready({ categories: ['food', 'company'] });
    expect(all(element, '.govuk-tag').map(text)).to.have.members([
      '£4.50',
      'Free',
      'Online',
      'Not checked for over 3 months',
      'Temporarily closed',
      'Not checked for over a year',
    ]);
  });

  it('refers by a link, of which the page hears first', async () => {
    const element = await fixture({
      ...(await withResults({ service: 'lunch' })),
      attributes: { 'referral-href': '/refer?from=finder#start' },
    });
    const refer = link(element, 'Refer to this service');
    expect(refer.getAttribute('href')).to.equal('/refer?from=finder&service=lunch#start');
    let id: string | undefined;
    element.addEventListener('council-service-refer', (event) => {
      id = event.detail.service.id;
      event.preventDefault();
    });
    refer.focus();
    await sendKeys({ press: ' ' });
    expect(id).to.equal('lunch');
  });

  it('has no referral where the page takes none', async () => {
    const element = await fixture(await withResults({ service: 'lunch' }));
    expect(link(element, 'Refer')).to.equal(undefined);
  });

  it('says that a service is not there', async () => {
    const element = await fixture(await withResults({ service: 'gone' }));
    expect(text(find(element, 'h2'))).to.equal('Service not found');
    await expect(element).to.be.accessible();
  });

  it('says what to do when nothing is found', async () => {
    const element = await ready(
      { text: 'xylophone', categories: ['food'] },
      { contact: 'Phone us' },
    );
    expect(heading(element)).to.equal('No services found');
    expect(text(find(element, '.govuk-inset-text'))).to.equal('Phone us');
    await expect(element).to.be.accessible();
    link(element, 'see all services').click();
    await headed(element, '25 services');
    expect(field(element).value).to.equal('');
  });

  it('finds what is misspelt', async () => {
    const element = await ready({ text: 'xlunchx' });
    expect(names(element)).to.deep.equal(['Harbour lunch club']);
  });

  for (const [kind, words] of [
    ['not-found', 'not where it should be'],
    ['network', 'Check that you are online'],
    ['timeout', 'took too long'],
    ['not-json', 'cannot be read'],
    ['not-oruk', 'cannot be read'],
  ] as const) {
    it(`says what is wrong (${kind}), and tries again`, async () => {
      const element = await fixture({ properties: { now, query: { text: 'lunch' } } });
      element.directory = failing(kind);
      await headed(element, 'Sorry, there is a problem with the list of services');
      expect(text(find(element, '.council-finder__results'))).to.contain(words);
      expect(logged).to.deep.equal([`<${tag}> /services.json: out of order`]);
      await expect(element).to.be.accessible();
      const { length } = history;
      let asked = 0;
      element.directory = {
        ...failing(kind),
        search: (query) => (asked++, directory.search(query)),
      };
      link(element, 'Try again').click();
      await headed(element, '1 service');
      expect(asked).to.be.greaterThan(0);
      expect(history.length).to.equal(length);
      expect(field(element).value).to.equal('lunch');
    });
  }

  it('says that it is loading when that takes a while', async () => {
    const element = await ready();
    let go: (() => void) | undefined;
    element.directory = {
      ...failing('network'),
      search: (query) =>
        new Promise((resolve) => {
          go = () => resolve(directory.search(query));
        }),
    };
    await aTimeout(150);
    expect(heading(element)).to.equal('25 services');
    await headed(element, 'Loading');
    await expect(element).to.be.accessible();
    go!();
    await headed(element, '25 services');
  });

  it('shows the answer to what was asked last', async () => {
    const element = await ready();
    element.directory = {
      ...failing('network'),
      search: async (query) => {
        if (query.text === 'money') await aTimeout(100);
        return directory.search(query);
      },
    };
    for (const words of ['money', 'lunch']) {
      field(element).value = words;
      find(element, '.council-finder__search .govuk-button').click();
    }
    await headed(element, '1 service');
    await aTimeout(150);
    expect(names(element)).to.deep.equal(['Harbour lunch club']);
  });

  it('leaves the results as they are until the next answer', async () => {
    const element = await ready();
    const addressOf = () => link(element, names(element)[0]!).search;
    const before = addressOf();
    element.directory = {
      ...failing('network'),
      search: async (query) => {
        await aTimeout(100);
        return directory.search(query);
      },
    };
    await aTimeout(150);
    field(element).value = 'lunch';
    find(element, '.council-finder__search .govuk-button').click();
    await element.updateComplete;
    expect(new URLSearchParams(location.search).get('q')).to.equal('lunch');
    expect(addressOf()).to.equal(before);
    await headed(element, '1 service');
    expect(new URLSearchParams(addressOf()).get('q')).to.equal('lunch');
  });

  it('asks again when it was taken out of the page in the middle of a search', async () => {
    const element = await ready();
    const { parentElement } = element;
    field(element).value = 'lunch';
    find(element, '.council-finder__search .govuk-button').click();
    element.remove();
    parentElement!.append(element);
    await headed(element, '1 service');
    expect(all(element, 'form')).to.have.length(1);
  });

  it('keeps what is typed while an answer is on its way', async () => {
    const element = await ready();
    field(element).focus();
    await sendKeys({ type: 'lunch' });
    await sendKeys({ press: 'Enter' });
    await headed(element, '1 service');
    const input = field(element);
    input.value = 'lunch club';
    element.directory = createDirectory([lunchClub]);
    await element.updateComplete;
    await nextFrame();
    expect(field(element)).to.equal(input);
    expect(input.value).to.equal('lunch club');
  });

  it('speaks Welsh, with its plurals', async () => {
    const element = await fixture({
      ...(await withResults({ categories: ['food'] })),
      language: 'cy',
    });
    expect(heading(element)).to.equal('2 wasanaeth');
    expect(text(find(element, '.council-finder__search .govuk-button'))).to.equal('Chwilio');
    expect(text(find(element, '.council-finder__item'))).to.contain('Gwiriwyd ar 10 Ionawr 2025');
    await expect(element).to.be.accessible();
  });

  it('gives two finders different ids', async () => {
    const results = await withResults();
    const [one] = [
      await fixture(results),
      await fixture({ ...results, attributes: { id: 'other' } }),
    ];
    const ids = [...document.querySelectorAll(`${tag} [id]`)].map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    const form = find<HTMLFormElement>(one, 'form');
    expect(find<HTMLInputElement>(one, 'input[type=checkbox]').form).to.equal(form);
  });

  it('works in a shadow root with its own styles', async () => {
    const element = await fixture({ ...(await withResults()), attributes: { isolated: '' } });
    element.directory = directory;
    expect(getComputedStyle(find(element, '.council-finder__list')).listStyleType).to.equal('none');
    find<HTMLInputElement>(element, 'input[value=food]').click();
    find(element, '.council-finder__filters button').click();
    await headed(element, '2 services');
    await waitUntil(() => focused(element)?.textContent === '2 services');
    link(element, 'Community kitchen').click();
    await waitUntil(() => find(element, 'article'));
    await expect(element).to.be.accessible();
  });

  it('renders an h1 where the page leaves it to the finder', async () => {
    const element = await fixture({
      ...(await withResults()),
      attributes: { 'heading-level': '1' },
    });
    expect(all(element, 'h1').map(text)).to.deep.equal(['Find a service']);
    expect(find(element, '.council-finder__heading').localName).to.equal('h2');
  });

  it('fits a narrow page in both directions', async () => {
    const style = document.createElement('link');
    style.rel = 'stylesheet';
    style.href = new URL('./service-finder.css', import.meta.url).href;
    const page = style.cloneNode() as HTMLLinkElement;
    page.href = new URL('../../govuk/dist/council.css', import.meta.url).href;
    document.head.append(page, style);
    await Promise.all([oneEvent(page, 'load'), oneEvent(style, 'load')]);
    await setViewport({ width: 320, height: 640 });
    try {
      for (const dir of ['ltr', 'rtl']) {
        document.documentElement.dir = dir;
        for (const query of [{}, { service: 'lunch' }]) {
          const element = await fixture(await withResults(query));
          expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
          element.remove();
        }
      }
    } finally {
      await setViewport({ width: 800, height: 600 });
      page.remove();
      style.remove();
    }
  });

  describe('with an address', () => {
    const addressOf = (body: string) => URL.createObjectURL(new Blob([body]));
    const from = (src: string) => fixture({ properties: { now }, attributes: { src } });

    it('reads, searches and logs what it could not take', async () => {
      const element = await from(
        addressOf(
          JSON.stringify([
            {
              id: '1',
              name: 'Good',
              status: 'active',
              description: '<script>window.hacked=1</script>Fine',
            },
            { id: '2' },
          ]),
        ),
      );
      await headed(element, '1 service');
      await waitUntil(() => logged.length > 0);
      expect(logged[0]).to.contain('[1].name');
      link(element, 'Good').click();
      await waitUntil(() => find(element, '.council-finder__text'));
      expect(text(find(element, '.council-finder__text'))).to.equal('Fine');
      expect((window as { hacked?: number }).hacked).to.equal(undefined);
    });

    for (const [name, src, words] of [
      ['is not JSON', addressOf('<!doctype html>'), 'cannot be read'],
      ['is not Open Referral', addressOf('{"pets":[]}'), 'cannot be read'],
      ['is not there', '/no-such-services.json', 'not where it should be'],
    ] as const) {
      it(`says so when what it has ${name}`, async () => {
        const element = await from(src);
        await headed(element, 'Sorry, there is a problem with the list of services');
        expect(text(find(element, '.council-finder__results'))).to.contain(words);
        expect(logged).to.have.length(1);
        link(element, 'Try again').click();
        await waitUntil(() => logged.length === 2, 'it did not try again', { timeout: 5000 });
      });
    }

    it('takes the query from the page’s address', async () => {
      history.replaceState(null, '', '?q=good');
      const element = await from(
        addressOf(
          JSON.stringify([
            { id: '1', name: 'Good' },
            { id: '2', name: 'Other' },
          ]),
        ),
      );
      await headed(element, '1 service');
      expect(field(element).value).to.equal('good');
      expect(rendering).to.be.oneOf(['client', 'server']);
    });
  });
});

describe(`<${tag}> hydrated`, () => {
  afterEach(reset);

  it('keeps what was typed and chosen before its script', async () => {
    await import(define.href);
    const element = await serverRendered<CouncilServiceFinder>({
      tag,
      module: define.pathname,
      language: 'en',
      ...(await withResults()),
    });
    element.querySelector<HTMLInputElement>('input[name=q]')!.value = 'lun';
    element.querySelector<HTMLInputElement>('input[value=food]')!.checked = true;
    document.body.append(element);
    element.directory = directory;
    await element.updateComplete;
    await nextFrame();
    expect(field(element).value).to.equal('lun');
    expect(find<HTMLInputElement>(element, 'input[value=food]').checked).to.equal(true);
    element.remove();
  });

  it('leaves searching to the server where it has no directory', async () => {
    const element = document.createElement(tag);
    Object.assign(element, (await withResults()).properties);
    document.body.append(element);
    await element.updateComplete;
    let prevented: boolean | undefined;
    element.addEventListener('submit', (event) => {
      prevented = event.defaultPrevented;
      event.preventDefault();
    });
    find(element, '.council-finder__search .govuk-button').click();
    expect(prevented).to.equal(false);
    element.remove();
  });
});
