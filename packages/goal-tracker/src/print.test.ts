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

    inMedium({ media: 'screen' }, 'is no wider than a phone', async () => {
      const element = await fixture(stairs(PAPER));
      await shown(element);
      element.style.width = '288px';
      const article = find(element, '.council-goals__print');
      expect(article.scrollWidth).to.be.at.most(article.clientWidth);
    });
  });
});
