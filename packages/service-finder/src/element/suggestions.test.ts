import { expect, oneEvent } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { describeElement, engine, waitUntil } from '@council-elements/core/testing';
import type { Directory } from '../model/directory-types.js';
import type { CouncilServiceFinder } from '../service-finder.js';
import {
  all,
  answered,
  field,
  find,
  finderTag,
  focused,
  headed,
  heading,
  link,
  names,
  resetPage,
  sampleDirectory,
  textOf,
} from '../testing/finder-page.js';

const define = new URL('../define.js', import.meta.url);

const words = ['money advice', 'money management', 'money worries'];
const directory: Directory = {
  search: (query, signal) => sampleDirectory.search(query, signal),
  service: (id, signal) => sampleDirectory.service(id, signal),
  suggest: async (text) => words.filter((word) => word.startsWith(text)),
};

const list = (finder: CouncilServiceFinder) => find(finder, '[role=listbox]');
const options = (finder: CouncilServiceFinder) => all(finder, '[role=option]');

describeElement<CouncilServiceFinder>(finderTag, define, (fixture) => {
  afterEach(resetPage);

  const ready = async (attributes: Record<string, string> = {}) => {
    const finder = await fixture({ properties: await answered(), attributes });
    finder.directory = directory;
    await headed(finder, heading(finder));
    await waitUntil(() => field(finder).role === 'combobox', 'there was no combobox');
    return finder;
  };
  const typed = async (finder: CouncilServiceFinder, text: string) => {
    field(finder).focus();
    await sendKeys({ type: text });
    await waitUntil(() => options(finder).length > 0, 'there were no suggestions');
  };

  for (const attributes of [{}, { isolated: '' }] as Record<string, string>[]) {
    it(`suggests what is in the directory, and searches for it${'isolated' in attributes ? ' in a shadow root' : ''}`, async () => {
      const finder = await ready(attributes);
      await typed(finder, 'mon');
      expect(options(finder).map(textOf)).to.deep.equal(words);
      await expect(finder).to.be.accessible();
      await sendKeys({ press: 'ArrowDown' });
      await sendKeys({ press: 'Enter' });
      expect(field(finder).value).to.equal('money advice');
      expect(heading(finder), 'choosing does not search').to.equal('25 services');
      const search = oneEvent(finder, 'council-service-search');
      await sendKeys({ press: 'Enter' });
      expect((await search).detail.query).to.deep.equal({ text: 'money advice' });
      expect(names(finder)[0]).to.equal('Money advice 1');
      expect(list(finder).hidden).to.equal(true);
    });
  }

  it('suggests again in the field of the page that comes back from a service', async () => {
    const finder = await ready();
    const before = field(finder);
    link(finder, 'Harbour lunch club').click();
    await waitUntil(() => find(finder, 'article'));
    history.back();
    await headed(finder, '25 services');
    await waitUntil(() => field(finder).role === 'combobox', 'there was no combobox');
    expect(field(finder)).not.to.equal(before);
    await typed(finder, 'mon');
    expect(options(finder)).to.have.length(3);
    expect(all(finder, '[role=listbox]')).to.have.length(1);
  });

  it('speaks the language of the page', async () => {
    const finder = await ready();
    expect(list(finder).getAttribute('aria-label')).to.equal('Suggestions');
    document.documentElement.lang = 'cy';
    await waitUntil(() => list(finder).getAttribute('aria-label') === 'Awgrymiadau');
  });

  it('leaves the field plain where searching is the server’s', async () => {
    const finder = await fixture({ properties: await answered() });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(field(finder).type).to.equal('search');
    expect(list(finder)).to.equal(null);
  });

  describe('in the stylesheet', () => {
    const sheets: HTMLLinkElement[] = [];
    before(async () => {
      for (const path of ['../../../govuk/dist/council.css', '../service-finder.css']) {
        const sheet = document.createElement('link');
        sheet.rel = 'stylesheet';
        sheet.href = new URL(path, import.meta.url).href;
        document.head.append(sheet);
        await oneEvent(sheet, 'load');
        sheets.push(sheet);
      }
    });
    after(() => {
      for (const sheet of sheets) sheet.remove();
    });
    afterEach(async () => {
      await setViewport({ width: 800, height: 600 });
      document.documentElement.style.fontSize = '';
    });

    it('is right under the field, moves nothing, and has room for a finger', async () => {
      const finder = await ready();
      const below = find(finder, '.council-finder__layout');
      const { top } = below.getBoundingClientRect();
      await typed(finder, 'mon');
      expect(below.getBoundingClientRect().top).to.equal(top);
      const box = field(finder).getBoundingClientRect();
      const under = list(finder).getBoundingClientRect();
      expect(Math.abs(under.top - box.bottom)).to.be.lessThan(2);
      expect(Math.abs(under.left - box.left)).to.be.lessThan(2);
      for (const option of options(finder)) expect(option.offsetHeight).to.be.at.least(44);
      expect(
        document.elementFromPoint(under.left + 20, under.top + 20)?.closest('[role=option]'),
        'it is over what follows',
      ).to.equal(options(finder)[0]);
    });

    // 400 % zoom of 1280 × 1024 is a page of 320 × 256.
    for (const dir of ['ltr', 'rtl']) {
      it(`stays with the field and scrolls at 400% zoom (${dir})`, async () => {
        document.documentElement.dir = dir;
        await setViewport({ width: 320, height: 256 });
        const finder = await ready();
        await typed(finder, 'mon');
        await sendKeys({ press: 'ArrowUp' });
        const under = list(finder);
        const box = field(finder).getBoundingClientRect();
        expect(Math.abs(under.getBoundingClientRect().top - box.bottom)).to.be.lessThan(2);
        expect(under.offsetHeight).to.be.lessThan(256);
        expect(under.getBoundingClientRect().right).to.be.at.most(320);
        const active = find(finder, '[aria-selected=true]').getBoundingClientRect();
        expect(active.bottom, 'the active option is in sight').to.be.at.most(256);
        expect(document.documentElement.scrollWidth).to.be.at.most(320);
      });
    }

    it('grows with an enlarged font', async () => {
      const finder = await ready();
      await typed(finder, 'mon');
      const [before] = options(finder).map(({ offsetHeight }) => offsetHeight);
      document.documentElement.style.fontSize = '200%';
      expect(options(finder)[0]!.offsetHeight).to.be.at.least(before! * 1.5);
    });

    it('shows the active option in forced colours', async () => {
      if ((await engine()) !== 'chromium') return;
      await emulateMedia({ forcedColors: 'active' });
      const finder = await ready();
      await typed(finder, 'mon');
      await sendKeys({ press: 'ArrowDown' });
      const [active, other] = options(finder).map(
        (option) => getComputedStyle(option).backgroundColor,
      );
      await emulateMedia({ forcedColors: 'none' });
      expect(active).not.to.equal(other);
    });
  });

  it('is not where the focus goes when it closes', async () => {
    const finder = await ready();
    await typed(finder, 'mon');
    await sendKeys({ press: 'Escape' });
    expect(focused(finder)).to.equal(field(finder));
  });
});
