import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { engine, describeElement, waitUntil } from '@council-elements/core/testing';
import { createDirectory } from '../model/search/directory.js';
import { answer } from '../outcome.js';
import type { CouncilServiceFinder } from '../service-finder.js';
import { sampleNow as now, sampleService } from '../testing/samples.js';
import type { MapAdapter, Pin } from './map-adapter.js';

const define = new URL('../define.js', import.meta.url);

const at = (id: string, name: string, latitude?: number) =>
  sampleService({
    id,
    name,
    locations: [
      {
        type: 'physical',
        addresses: [],
        accessibility: [],
        schedules: [],
        phones: [],
        ...(latitude !== undefined && { position: { latitude, longitude: -2.5 } }),
      },
    ],
  });
const directory = createDirectory([
  at('south', 'A hall in the south', 51.5),
  at('north', 'B hall in the north', 51.7),
  at('nowhere', 'C hall that nobody can find'),
  at('middle', 'D hall in the middle', 51.6),
]);

const find = (element: CouncilServiceFinder, selector: string) =>
  element.renderRoot.querySelector<HTMLElement>(selector)!;
const pins = (element: CouncilServiceFinder) => [
  ...element.renderRoot.querySelectorAll<HTMLElement>('.council-finder__pin'),
];
const toggle = (element: CouncilServiceFinder) => find(element, '[data-council-map=toggle]');
const focused = (element: CouncilServiceFinder) =>
  (element.shadowRoot ?? document).activeElement as HTMLElement;
const loaded = (part: RegExp) =>
  performance.getEntriesByType('resource').filter(({ name }) => part.test(name));

/** The page of the tests has no stylesheet, and a map without a height shows nothing. */
const sized = '.council-finder__canvas { height: 300px }';

/** A tile of one colour, from no server. */
async function tile(): Promise<string> {
  const canvas = new OffscreenCanvas(256, 256);
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#cfe8d5';
  context.fillRect(0, 0, 256, 256);
  return `${URL.createObjectURL(await canvas.convertToBlob())}#{z}/{x}/{y}`;
}

describeElement<CouncilServiceFinder>('council-service-finder', define, (fixture, rendering) => {
  const ready = async (attributes: Record<string, string> = {}) => {
    const outcome = await answer(directory, {}, () => undefined);
    const properties = { now, query: {}, outcome };
    const map = await tile();
    const element = await fixture({ properties, attributes: { map, ...attributes } });
    element.directory = directory;
    await waitUntil(() => toggle(element), 'no button for the map');
    return element;
  };
  const opened = async (attributes: Record<string, string> = {}) => {
    const element = await ready(attributes);
    toggle(element).click();
    await waitUntil(() => pins(element).length > 0, 'no map came', { timeout: 5000 });
    return element;
  };

  before(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(sized);
    document.adoptedStyleSheets = [sheet];
  });
  after(() => {
    document.adoptedStyleSheets = [];
  });

  // The first test of the page: modules are loaded once.
  it('loads nothing of a map before it is asked for', async () => {
    const element = await ready();
    expect(toggle(element).getAttribute('aria-expanded')).to.equal('false');
    const map = /leaflet|open-map|map-styles/;
    if (rendering === 'client') expect(loaded(map)).to.deep.equal([]);
    toggle(element).click();
    await waitUntil(() => pins(element).length > 0, 'no map came', { timeout: 5000 });
    expect(loaded(map).length).to.be.greaterThan(2);
    expect(toggle(element).getAttribute('aria-expanded')).to.equal('true');
  });

  it('is not offered without tiles', async () => {
    const element = await ready();
    element.map = undefined;
    await element.updateComplete;
    expect(toggle(element)).to.equal(null);
  });

  it('has a pin for each result that has a place, in the order of the list, by its name', async () => {
    const element = await opened({ 'map-attribution': '© A <b>mapper</b>' });
    expect(pins(element).map((pin) => pin.getAttribute('aria-label'))).to.deep.equal([
      'A hall in the south',
      'B hall in the north',
      'D hall in the middle',
    ]);
    const text = find(element, '.council-finder__map').textContent!.replace(/\s+/g, ' ');
    expect(text).to.contain('1 service in this list has no place on the map.');
    expect(text).to.contain('© A <b>mapper</b>');
    const box = find(element, '.council-finder__canvas').getBoundingClientRect();
    const [south, north] = pins(element).map((pin) => pin.getBoundingClientRect());
    expect(north!.top, 'north is up').to.be.lessThan(south!.top);
    for (const { top, bottom, width, height } of [south!, north!]) {
      expect([width, height]).to.deep.equal([44, 44]);
      expect(top >= box.top && bottom <= box.bottom, 'all are seen').to.equal(true);
    }
    await waitUntil(() => find(element, '.leaflet-tile-loaded'), 'no tile came');
    await expect(element).to.be.accessible();
  });

  it('goes by keyboard from pin to pin in order, and from a pin to its result', async () => {
    const element = await opened();
    pins(element)[0]!.focus();
    await sendKeys({ press: 'Tab' });
    expect(focused(element)).to.equal(pins(element)[1]);
    await sendKeys({ press: 'Enter' });
    expect(focused(element).textContent!.trim()).to.equal('B hall in the north');
    expect(focused(element).closest('.council-finder__list')).not.to.equal(null);
    pins(element)[2]!.focus();
    await sendKeys({ press: ' ' });
    expect(focused(element).textContent!.trim()).to.equal('D hall in the middle');
  });

  it('is left by Escape, and can be skipped', async () => {
    const element = await opened();
    pins(element)[1]!.focus();
    await sendKeys({ press: 'Escape' });
    expect(focused(element)).to.equal(toggle(element));
    await sendKeys({ press: 'Tab' });
    expect(focused(element).textContent!.trim()).to.equal('Skip map');
    await sendKeys({ press: 'Enter' });
    expect(focused(element).textContent!.trim()).to.equal('A hall in the south');
  });

  it('follows the list, and is gone when hidden', async () => {
    const element = await opened();
    element.query = { text: 'middle' };
    await waitUntil(() => pins(element).length === 1, 'the pins stayed');
    toggle(element).click();
    await element.updateComplete;
    expect(find(element, '.council-finder__canvas')).to.equal(null);
    toggle(element).click();
    await waitUntil(() => pins(element).length === 1, 'it did not come again');
  });

  it('says so when tiles do not come', async () => {
    const element = await opened({ map: '/no-such-tile/{z}/{x}/{y}.png' });
    await waitUntil(() => element.renderRoot.textContent!.includes('could not be loaded'));
    expect(pins(element), 'pins are there all the same').to.have.length(3);
  });

  it('draws with the council’s own library', async () => {
    const shown: (readonly Pin[])[] = [];
    const adapter: MapAdapter = {
      draw: (container, { tiles }) => {
        container.dataset['tiles'] = tiles;
        return { show: (given) => shown.push(given), close: () => shown.push([]) };
      },
    };
    const element = await ready({ map: '/tiles/{z}' });
    element.mapAdapter = adapter;
    toggle(element).click();
    await waitUntil(() => shown.length === 1);
    expect(find(element, '.council-finder__canvas').dataset['tiles']).to.equal('/tiles/{z}');
    expect(shown[0]!.map(({ position }) => position.latitude)).to.deep.equal([51.5, 51.7, 51.6]);
    element.remove();
    expect(shown[1], 'is told to go').to.deep.equal([]);
  });

  it('works in an isolated root', async () => {
    const element = await opened({ isolated: '' });
    expect(getComputedStyle(find(element, '.leaflet-pane')).position).to.equal('absolute');
    expect(pins(element)[0]!.getBoundingClientRect().width).to.equal(44);
  });
});

describe('a map under a strict Content Security Policy', () => {
  it('breaks no rule of it', async () => {
    // To Firefox, the address of a page in srcdoc is nobody's own, and it loads no script of it.
    if ((await engine()) === 'firefox') return;
    const frame = document.createElement('iframe');
    frame.width = '400';
    frame.height = '600';
    // Tiles are a blob here; Leaflet takes a tile away by an empty image, which is a data address.
    frame.srcdoc = `<!doctype html><html lang="en">
      <meta http-equiv="Content-Security-Policy" content="default-src 'self'; img-src 'self' data: blob:">
      <script type="module" src="${define.pathname}"></script>
      <council-service-finder></council-service-finder>`;
    document.body.append(frame);
    try {
      await new Promise((resolve) => (frame.onload = resolve));
      const inside = frame.contentWindow as Window & typeof globalThis;
      const broken: string[] = [];
      inside.document.addEventListener('securitypolicyviolation', (event) =>
        broken.push(`${event.violatedDirective} ${event.sourceFile} ${event.sample}`),
      );
      const sheet = new inside.CSSStyleSheet();
      sheet.replaceSync(sized);
      inside.document.adoptedStyleSheets = [sheet];
      await inside.customElements.whenDefined('council-service-finder');
      const element =
        inside.document.querySelector<CouncilServiceFinder>('council-service-finder')!;
      element.map = await tile();
      element.directory = directory;
      await waitUntil(() => toggle(element), 'no results');
      toggle(element).click();
      await waitUntil(() => find(element, '.leaflet-tile-loaded'), 'no tile', { timeout: 5000 });
      expect(pins(element)).to.have.length(3);
      expect(inside.getComputedStyle(find(element, '.leaflet-pane')).position).to.equal('absolute');
      expect(broken).to.deep.equal([]);
    } finally {
      frame.remove();
    }
  });
});
