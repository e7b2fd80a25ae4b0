import { expect } from '@open-wc/testing';
import {
  describeElement,
  inMedium,
  paceAddress,
  waitUntil,
  withStyles,
} from '@council-elements/core/testing';
import type { AxeResults, run } from 'axe-core';
import 'axe-core/axe.min.js';
import type { CouncilGoalTracker } from './goal-tracker.js';
import { cynllunGrisiau } from './samples/cynllun-grisiau.js';
import { stairsPlan } from './samples/stairs-plan.js';
import { sampleWays } from './samples/ways.js';

const define = new URL('./define.js', import.meta.url);
const today = '2026-03-19';
const stairs = (query = '') => ({
  attributes: { plan: 'stairs-plan', today },
  properties: {
    events: stairsPlan().filter(({ given }) => given.slice(0, 10) <= today),
    ...(query && { query }),
  },
});
const PAPER = '?plan=stairs-plan&view=print';

declare global {
  interface Window {
    readonly axe: { readonly run: typeof run };
  }
}

const address = location.href;

function find(element: CouncilGoalTracker, selector: string): HTMLElement {
  const found = element.renderRoot.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector} in: ${element.renderRoot.textContent}`);
  return found;
}

const shown = (element: CouncilGoalTracker) =>
  waitUntil(
    () => element.renderRoot.querySelector('.council-goals__print h1'),
    'shows the plan for paper',
    { timeout: 5000 },
  );

describeElement<CouncilGoalTracker>('council-goal-tracker', define, (fixture) => {
  afterEach(async () => {
    history.replaceState(null, '', address);
    await paceAddress();
  });

  it('leads from the plan to its page for paper, with focus on the heading, and back', async () => {
    const element = await fixture(stairs());
    await waitUntil(() => element.renderRoot.querySelector('a[href*="view=print"]'), 'has a link', {
      timeout: 5000,
    });
    find(element, 'a[href*="view=print"]').click();
    await shown(element);
    expect(new URLSearchParams(location.search).get('view')).to.equal('print');
    const heading = find(element, 'h1');
    // A window that is not in front has no :focus in WebKit.
    const root = heading.getRootNode() as Document | ShadowRoot;
    await waitUntil(() => root.activeElement === heading, 'the heading has focus');
    expect(heading.textContent).to.equal('Your plan');
    history.back();
    await waitUntil(() => !element.renderRoot.querySelector('.council-goals__print'), 'goes back');
  });

  it('has headings, paragraphs and lists in order, and passes axe', async () => {
    const element = await fixture(stairs(PAPER));
    await shown(element);
    const headings = [...element.renderRoot.querySelectorAll('h1, h2')].map(
      ({ textContent }) => textContent,
    );
    expect(headings.slice(0, 3)).to.deep.equal([
      'Your plan',
      'About this plan',
      'Goal 1: I want to climb my stairs to bed',
    ]);
    expect(find(element, 'article').textContent).to.contain('Today is day 17 of 42.');
    const { violations }: AxeResults = await window.axe.run(element, {
      rules: { region: { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).to.deep.equal([]);
  });

  it('speaks Welsh', async () => {
    const element = await fixture({
      attributes: { plan: 'cynllun-grisiau', today, lang: 'cy' },
      properties: { events: cynllunGrisiau(), query: '?plan=cynllun-grisiau&view=print' },
    });
    await shown(element);
    await waitUntil(() => find(element, 'h1').textContent === 'Eich cynllun', 'is in Welsh');
    expect(find(element, 'article').textContent).to.contain('Heddiw yw diwrnod 17 o 42.');
  });

  describe('with the styles', () => {
    withStyles(
      new URL('../../govuk/dist/council.css', import.meta.url),
      new URL('./goal-tracker.css', import.meta.url),
    );

    inMedium({ media: 'print' }, 'is large print, black on white, on paper alone', async () => {
      const element = await fixture(stairs(PAPER));
      await shown(element);
      const all = [...element.renderRoot.querySelectorAll<HTMLElement>('.council-goals__print *')];
      expect(all.length).to.be.greaterThan(30);
      for (const one of all) {
        const { fontSize, color } = getComputedStyle(one);
        // 18 points.
        expect(parseFloat(fontSize), one.outerHTML).to.be.at.least(24);
        expect(color, one.outerHTML).to.equal('rgb(0, 0, 0)');
      }
      const { backgroundColor } = getComputedStyle(find(element, '.council-goals__print'));
      expect(backgroundColor).to.equal('rgb(255, 255, 255)');
      expect(getComputedStyle(find(element, '.council-goals__on-screen')).display).to.equal('none');
    });

    inMedium({ media: 'print' }, 'breaks between sheets where it can be read on', async () => {
      const element = await fixture(stairs(PAPER));
      await shown(element);
      const article = find(element, '.council-goals__print');
      for (const heading of article.querySelectorAll('h1, h2, h3')) {
        expect(getComputedStyle(heading).breakAfter, heading.outerHTML).to.equal('avoid');
      }
      for (const block of article.querySelectorAll('p, li')) {
        expect(getComputedStyle(block).breakInside, block.outerHTML).to.equal('avoid');
      }
      // Or there would be an empty sheet after a full one.
      const blocks = [...article.querySelectorAll('section > *')];
      expect(getComputedStyle(blocks.at(-1)!).marginBottom).to.equal('0px');
    });

    inMedium({ media: 'print' }, 'is on paper without what only leads elsewhere', async () => {
      const element = await fixture(stairs(PAPER));
      await shown(element);
      const around = ['service-navigation', 'phase-banner', 'language-navigation', 'footer'].map(
        (name) => {
          const part = document.createElement('div');
          part.className = `govuk-${name}`;
          part.textContent = name;
          document.body.append(part);
          return part;
        },
      );
      try {
        for (const part of around) expect(part.checkVisibility(), part.className).to.equal(false);
      } finally {
        for (const part of around) part.remove();
      }
      expect(find(element, '.govuk-back-link').checkVisibility()).to.equal(false);
    });

    inMedium({ media: 'print' }, 'has a whole plan without what is only to press', async () => {
      const { attributes, properties } = stairs();
      const author = { role: 'worker', name: 'Tom Adeyemi' };
      const element = await fixture({ attributes, properties: { ...properties, author } });
      await waitUntil(() => element.renderRoot.querySelector('.govuk-summary-card'), 'has goals', {
        timeout: 5000,
      });
      const copy = find(element, 'a[href*="view=print"]').closest('section');
      expect(copy?.checkVisibility(), 'no heading over nothing').to.equal(false);
      const title = find(element, '.govuk-summary-card__title-wrapper');
      expect(getComputedStyle(title).breakAfter).to.equal('avoid');
      const row = find(element, '.council-goals__goal .govuk-summary-list__row');
      expect(getComputedStyle(row).breakInside).to.equal('auto');
      for (const block of element.renderRoot.querySelectorAll('.council-goals__level, tbody tr')) {
        expect(getComputedStyle(block).breakInside, block.outerHTML).to.equal('avoid');
      }
    });

    inMedium({ media: 'print' }, 'has a way of doing a task to hang on the wall', async () => {
      const way = '?plan=stairs-plan&view=way&goal=stairs&way=one-step-at-a-time';
      const { attributes, properties } = stairs(way);
      const element = await fixture({
        attributes,
        properties: { ...properties, library: sampleWays },
      });
      await waitUntil(
        () => element.renderRoot.querySelector('.council-ways__page'),
        'shows the way',
        { timeout: 5000 },
      );
      const page = find(element, '.council-ways__page');
      const words = [...page.querySelectorAll('*')].filter(
        (one) =>
          // The warning’s own mark is a drawing.
          one.ariaHidden !== 'true' &&
          [...one.childNodes].some(
            (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
          ),
      );
      expect(words.length).to.be.greaterThan(15);
      for (const one of words) {
        const { fontSize, color } = getComputedStyle(one);
        if (!one.classList.contains('govuk-visually-hidden')) {
          expect(parseFloat(fontSize), one.outerHTML).to.be.at.least(24);
        }
        expect(color, one.outerHTML).to.equal('rgb(0, 0, 0)');
      }
      for (const block of page.querySelectorAll('li, p, .govuk-warning-text, .govuk-inset-text')) {
        expect(getComputedStyle(block).breakInside, block.outerHTML).to.equal('avoid');
      }
      for (const heading of page.querySelectorAll('h2')) {
        expect(getComputedStyle(heading).breakAfter, heading.outerHTML).to.equal('avoid');
      }
      const [back, tries] = element.renderRoot.querySelectorAll('.council-ways__screen');
      for (const one of [back, tries, find(element, 'form')]) {
        expect(one?.checkVisibility(), one?.outerHTML).to.equal(false);
      }
    });

    inMedium({ media: 'screen' }, 'is no wider than a phone', async () => {
      const element = await fixture(stairs(PAPER));
      await shown(element);
      element.style.width = '288px';
      const article = find(element, '.council-goals__print');
      expect(article.scrollWidth).to.be.at.most(article.clientWidth);
    });
  });
});
