import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { describeElement, serverRendered, waitUntil } from '@council-elements/core/testing';
import type { AxeResults, run } from 'axe-core';
import 'axe-core/axe.min.js';
import type { CouncilGoalTracker } from '../../goal-tracker.js';
import { cynllunGrisiau } from '../../samples/cynllun-grisiau.js';
import { stairsPlan } from '../../samples/stairs-plan.js';

declare global {
  interface Window {
    readonly axe: { readonly run: typeof run };
  }
}

const define = new URL('../../define.js', import.meta.url);
const worker = { role: 'worker', name: 'Tom Adeyemi' } as const;
const shown = {
  attributes: { plan: 'stairs-plan', today: '2026-04-13' },
  properties: { events: stairsPlan(), author: worker },
};

function find<Found extends Element = HTMLElement>(
  element: CouncilGoalTracker,
  selector: string,
): Found {
  const found = element.renderRoot.querySelector<Found>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

const optionsOf = (element: CouncilGoalTracker) => [
  ...find(element, '[role="listbox"]').querySelectorAll<HTMLElement>('[role="option"]'),
];
const words = (one: Element | null | undefined) =>
  one?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const focused = ({ renderRoot }: CouncilGoalTracker) =>
  words((renderRoot instanceof ShadowRoot ? renderRoot : document).activeElement);
const seen = (element: CouncilGoalTracker) =>
  words(find(element, '.council-chart').querySelector('.council-chart__chosen'));
const ring = (element: CouncilGoalTracker) =>
  find(element, '.council-chart').querySelector('.council-chart__ring');

/** A chart that can be explored: once the script has taken the page over. */
async function explorable(element: CouncilGoalTracker): Promise<CouncilGoalTracker> {
  await waitUntil(
    () => element.renderRoot.querySelector('[role="listbox"]') !== null,
    'points can be explored',
    { timeout: 5000 },
  );
  return element;
}

/** Moves into the first chart by Tab, from right before it. */
async function enter(element: CouncilGoalTracker): Promise<void> {
  const figure = find(element, '.council-chart');
  const before = document.createElement('button');
  figure.before(before);
  before.focus();
  await sendKeys({ press: 'Tab' });
  before.remove();
  await element.updateComplete;
}

async function press(element: CouncilGoalTracker, key: string): Promise<string> {
  await sendKeys({ press: key });
  await element.updateComplete;
  expect(seen(element), 'what is seen is what has the focus').to.equal(focused(element));
  return seen(element);
}

describeElement<CouncilGoalTracker>('council-goal-tracker', define, (fixture) => {
  for (const isolated of [false, true]) {
    const where = isolated ? ' in a shadow root' : '';
    const start = async () =>
      explorable(
        await fixture({
          ...shown,
          attributes: { ...shown.attributes, ...(isolated && { isolated: '' }) },
        }),
      );

    it(`is one tab stop${where}, and arrow keys move along a voice and between voices`, async () => {
      const element = await start();
      await enter(element);
      expect(focused(element)).to.equal(
        '11 April 2026, day 40. Margaret Ellis: A bit better than expected. Did it alone. At home.',
      );
      expect(await press(element, 'ArrowLeft')).to.contain('21 March 2026, day 19');
      expect(seen(element)).to.contain(
        'Margaret Ellis: As expected. Did it alone. At home. “Up to bed on my own for the first time since my fall.”',
      );
      expect(await press(element, 'ArrowDown')).to.match(/^29 March 2026, day 27\. Ruth Ellis/);
      expect(await press(element, 'ArrowDown')).to.match(/^26 March 2026, day 24\. Tom Adeyemi/);
      expect(await press(element, 'Home')).to.match(/^3 March 2026, day 1\. Tom/);
      expect(await press(element, 'ArrowLeft')).to.match(/^3 March 2026, day 1\. Tom/);
      expect(await press(element, 'End')).to.match(/^11 April 2026, day 40\. Tom/);
      expect(await press(element, 'ArrowUp')).to.match(/day 41\. Ruth/);
      expect(await press(element, 'ArrowUp')).to.match(/day 40\. Margaret/);
      expect(await press(element, 'ArrowRight')).to.match(/day 40\. Margaret/);
      const selected = optionsOf(element).filter((one) => one.ariaSelected === 'true');
      expect(selected.map(words)).to.deep.equal([seen(element)]);

      await sendKeys({ press: 'Tab' });
      expect(find(element, '[role="listbox"]').contains(document.activeElement)).to.equal(false);
      expect(optionsOf(element).filter(({ tabIndex }) => tabIndex === 0)).to.have.length(1);
    });
  }

  it('puts the words away with Escape, keeps the focus, and brings them back', async () => {
    const element = await explorable(await fixture(shown));
    await enter(element);
    const last = await press(element, 'ArrowLeft');
    expect(ring(element)).not.to.equal(null);
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(seen(element)).to.equal('');
    expect(ring(element)).to.equal(null);
    expect(focused(element)).to.equal(last);
    expect(await press(element, 'ArrowRight')).not.to.equal('');
  });

  it('leaves keys of the browser and of the page alone', async () => {
    const element = await explorable(await fixture(shown));
    await enter(element);
    const before = seen(element);
    for (const [held, key] of [
      ['Alt', 'ArrowDown'],
      ['Shift', 'ArrowLeft'],
    ] as const) {
      await sendKeys({ down: held });
      await sendKeys({ press: key });
      await sendKeys({ up: held });
    }
    for (const key of ['a', 'PageDown']) await sendKeys({ press: key });
    await element.updateComplete;
    expect(seen(element)).to.equal(before);
  });

  it('shows the point nearest to a pointer, without taking the focus', async () => {
    const element = await explorable(await fixture(shown));
    const drawing = find(element, '.council-chart__drawing');
    const point = drawing.querySelector(
      '.council-chart__series--person .council-chart__point:last-child',
    )!;
    await waitUntil(async () => {
      // The page is still settling.
      point.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = point.getBoundingClientRect();
      await sendMouse({
        type: 'move',
        position: [Math.round(left + width / 2), Math.round(top + height / 2) + 3],
      });
      return seen(element).includes('day 40. Margaret');
    }, 'shows the point under the pointer');
    expect(ring(element)).not.to.equal(null);
    expect(find(element, '[role="listbox"]').contains(document.activeElement)).to.equal(false);
    await sendMouse({ type: 'move', position: [0, 0] });
  });

  it('shows the point that a finger touches', async () => {
    const element = await explorable(await fixture(shown));
    const drawing = find(element, '.council-chart__drawing');
    const { left, bottom } = drawing.getBoundingClientRect();
    const at = { clientX: left + 20, clientY: bottom - 30, pointerType: 'touch', bubbles: true };
    drawing.dispatchEvent(new PointerEvent('pointerdown', at));
    await waitUntil(() => seen(element).includes('day 3. Margaret'), `shows ${seen(element)}`);
    // Down is for scrolling the page.
    expect(getComputedStyle(drawing).touchAction).not.to.equal('none');
  });

  it('is a picture with its words, and a listbox of groups, for screen readers', async () => {
    const element = await explorable(await fixture(shown));
    const drawing = find(element, '.council-chart__drawing');
    expect(drawing.getAttribute('role')).to.equal('img');
    expect(drawing.getAttribute('aria-label')).to.contain('I want to climb my stairs to bed');
    const described = drawing.getAttribute('aria-describedby') ?? '';
    expect(words(find(element, `#${CSS.escape(described)}`))).to.contain('They agree.');
    const list = find(element, '[role="listbox"]');
    expect(list.ariaLabel).to.contain('I want to climb my stairs to bed');
    expect([...list.children].map((one) => [one.role, one.ariaLabel])).to.deep.equal([
      ['group', 'Margaret Ellis'],
      ['group', 'Ruth Ellis (family or carer)'],
      ['group', 'Tom Adeyemi (support worker)'],
    ]);
    const { violations }: AxeResults = await window.axe.run(find(element, '.council-chart'), {
      // The stylesheet is not here.
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).to.deep.equal([]);
  });

  it('turns the arrow keys round where time runs from right to left', async () => {
    const page = document.documentElement;
    page.dir = 'rtl';
    try {
      const element = await explorable(await fixture(shown));
      await enter(element);
      const newest = seen(element);
      const earlier = await press(element, 'ArrowRight');
      expect(earlier).to.contain('day 19. Margaret');
      expect(await press(element, 'ArrowLeft')).to.equal(newest);
      expect(await press(element, 'Home')).to.contain('day 3. Margaret');
    } finally {
      page.removeAttribute('dir');
    }
  });

  it('says the points in Welsh', async () => {
    const element = await explorable(
      await fixture({
        attributes: { plan: 'cynllun-grisiau', today: '2026-04-13' },
        language: 'cy',
        properties: { events: cynllunGrisiau(), author: { role: 'worker', name: 'Tomos' } },
      }),
    );
    await enter(element);
    expect(seen(element)).to.match(/^11 Ebrill 2026, diwrnod 40\. /);
  });

  const shut = {
    ...shown,
    properties: {
      ...shown.properties,
      author: { role: 'person', name: 'Margaret Ellis' } as const,
    },
  };
  const detailsOf = (root: Element) =>
    [...root.querySelectorAll('details')].filter((one) => one.querySelector('.council-chart'));
  const canExplore = (one: Element | undefined) => !!one?.querySelector('[role="listbox"]');

  it('can be explored once it is opened, and shows its points again when it is opened again', async () => {
    const element = await fixture(shut);
    await waitUntil(() => detailsOf(element).length > 1, 'the charts have come', { timeout: 5000 });
    const [first, second] = detailsOf(element);
    expect([first, second].map(canExplore)).to.deep.equal([false, false]);
    find(element, '.council-chart').closest('details')!.querySelector('summary')!.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => canExplore(first), 'its points can be explored');
    expect(canExplore(second)).to.equal(false);
    await sendKeys({ press: 'Tab' });
    expect(focused(element)).to.match(/^11 April 2026, day 40\. Margaret/);
    first!.open = false;
    first!.open = true;
    await element.updateComplete;
    expect(optionsOf(element)).not.to.have.length(0);
  });

  it('can be explored where it was opened before the script came', async () => {
    const element = await serverRendered<CouncilGoalTracker>({
      tag: 'council-goal-tracker',
      ...shut,
      module: define.pathname,
      language: 'en',
    });
    const [first, second] = detailsOf(element);
    first!.open = true;
    document.body.append(element);
    await waitUntil(() => canExplore(first), 'its points can be explored', { timeout: 5000 });
    expect(canExplore(second)).to.equal(false);
    element.remove();
  });

  it('follows a rating that arrives while a point is chosen', async () => {
    const element = await explorable(await fixture(shown));
    await enter(element);
    const chosen = await press(element, 'Home');
    element.events = [
      ...shown.properties.events,
      {
        ...shown.properties.events.find(({ type }) => type === 'rating-given')!,
        id: 'new',
        goal: 'stairs',
        author: { role: 'person', name: 'Margaret Ellis' },
        given: '2026-04-12T12:00:00Z',
      },
    ];
    await element.updateComplete;
    expect(seen(element)).to.equal(chosen);
    expect(focused(element)).to.equal(chosen);
    expect(await press(element, 'End')).to.contain('day 41. Margaret');
  });

  it('has nothing that moves, and fits a page 320 pixels wide', async () => {
    await setViewport({ width: 320, height: 640 });
    try {
      const element = await explorable(await fixture(shown));
      await enter(element);
      const figure = find(element, '.council-chart');
      for (const one of [figure, ...figure.querySelectorAll('*')]) {
        const { animationName, transitionDuration } = getComputedStyle(one);
        expect([animationName, transitionDuration]).to.deep.equal(['none', '0s']);
      }
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
    } finally {
      await setViewport({ width: 800, height: 600 });
    }
  });
});
