import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { inMedium, waitUntil } from '@council-elements/core/testing';
import '../define.js';
import { ROLES } from '../model/events.js';
import { cynllunGrisiau } from './cynllun-grisiau.js';
import { SixWeeks } from './six-weeks.js';
import { stairsPlan } from './stairs-plan.js';
import { sampleWays } from './ways.js';

customElements.define('six-weeks', SixWeeks);

const textOf = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ') ?? '';

async function player(events = stairsPlan()): Promise<SixWeeks> {
  const element = await fixture<SixWeeks>(
    html`<six-weeks .events=${events} .library=${sampleWays}></six-weeks>`,
  );
  await waitUntil(() => element.querySelector('council-goal-tracker h1'), 'the plan is shown');
  return element;
}

const tracker = (element: SixWeeks) => textOf(element.querySelector('council-goal-tracker'));
const button = (element: SixWeeks, action: string) =>
  element.querySelector<HTMLButtonElement>(`[data-action="${action}"]`);

async function press(element: SixWeeks, action: string): Promise<void> {
  button(element, action)?.click();
  await element.updateComplete;
}

describe('six weeks, day by day', () => {
  const faults: string[] = [];
  const note = ({ message }: ErrorEvent) => void faults.push(message);
  const { error, warn } = console;

  beforeEach(() => {
    faults.length = 0;
    window.addEventListener('error', note);
    console.error = (...parts: unknown[]) => void faults.push(parts.join(' '));
    console.warn = (...parts: unknown[]) => void faults.push(parts.join(' '));
  });
  afterEach(() => {
    window.removeEventListener('error', note);
    Object.assign(console, { error, warn });
  });

  for (const role of ROLES) {
    it(`has all 43 days, for ${role}, without an error`, async () => {
      const element = await player();
      element.querySelector<HTMLInputElement>(`[value="${role}"]`)?.click();
      await element.updateComplete;
      for (let day = 0; day <= 42; day++) {
        const words = `Day ${day} of 42`;
        expect(textOf(element.querySelector('section'))).to.contain(`${words} `);
        // Family is given nothing before the person has consented, on day 1; the plan ends on day 42.
        const shown = role === 'family' && day === 0 ? 'You need consent to see this plan' : words;
        const expected = day === 42 ? 'The six weeks are over.' : shown;
        await waitUntil(
          () => tracker(element).includes(expected),
          `${expected}: ${tracker(element)}`,
        );
        await press(element, 'next');
      }
      expect(button(element, 'next')?.disabled).to.equal(true);
      expect(faults.filter((fault) => !fault.startsWith('Lit is in dev mode'))).to.deep.equal([]);
    }).timeout(30_000);
  }

  it('goes by keyboard, with the slider and the buttons', async () => {
    const element = await player();
    element.querySelector<HTMLInputElement>('[type="range"]')?.focus();
    await sendKeys({ press: 'End' });
    await waitUntil(() => textOf(element).includes('Day 42 of 42'), 'End goes to the last day');
    await sendKeys({ press: 'ArrowLeft' });
    await waitUntil(() => tracker(element).includes('Day 41 of 42'), 'an arrow goes a day back');
    button(element, 'previous')?.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => tracker(element).includes('Day 40 of 42'), 'a button goes a day back');
    expect(document.activeElement).to.equal(button(element, 'previous'));
    const announced = () => [...element.querySelectorAll('[role="status"]')].map(textOf).join();
    await waitUntil(() => announced().includes('Day 40 of 42'), 'the day is announced');
  });

  it('plays, and can be paused', async () => {
    const element = await player();
    await press(element, 'play');
    await waitUntil(() => tracker(element).includes('Day 1 of 42'), 'plays', { timeout: 5000 });
    await press(element, 'pause');
    expect(button(element, 'play')).not.to.equal(null);
  });

  inMedium(
    { reducedMotion: 'reduce' },
    'does not move by itself for people who asked for less motion',
    async () => {
      const element = await player();
      expect(button(element, 'play')).to.equal(null);
      await press(element, 'next');
      expect(tracker(element)).to.contain('Day 1 of 42');
    },
  );

  it('speaks Welsh', async () => {
    document.documentElement.lang = 'cy';
    const element = await player(cynllunGrisiau());
    await press(element, 'next');
    await waitUntil(() => tracker(element).includes('Diwrnod 1 o 42'), 'the plan is in Welsh');
    expect(textOf(element)).to.contain('Y diwrnod nesaf');
    document.documentElement.lang = 'en';
  });
});
