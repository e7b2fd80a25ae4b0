import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { describeElement, waitUntil, withStyles } from '@council-elements/core/testing';
import type { CouncilGoalTracker } from '../../goal-tracker.js';
import { stairs } from '../../testing/day-17.js';

const define = new URL('../../define.js', import.meta.url);

/** CSS pixels: what large targets are to the person (WCAG 2.2, 2.5.5), in height. */
const LARGE = 44;
/** CSS pixels that any target has, unless it is a link in a sentence (WCAG 2.2, 2.5.8). */
const LEAST = 24;

/** Whether a link stands among other words: its height is that of their line. */
function isInSentence(target: Element): boolean {
  if (target.localName !== 'a' || getComputedStyle(target).display !== 'inline') return false;
  const around = [...(target.parentElement?.childNodes ?? [])].filter((node) => node !== target);
  return around.some((node) => node.nodeType === Node.TEXT_NODE && /\w{2}/.test(node.textContent!));
}

describeElement<CouncilGoalTracker>('council-goal-tracker', define, (fixture) => {
  withStyles(
    new URL('../../../../govuk/dist/council.css', import.meta.url),
    new URL('../../goal-tracker.css', import.meta.url),
  );

  before(() => setViewport({ width: 320, height: 800 }));
  after(() => setViewport({ width: 800, height: 600 }));

  for (const language of ['en', 'cy']) {
    it(`has large targets in all that the person can press on their page, in ${language}`, async () => {
      const element = await fixture({ ...stairs, language });
      const shown = () =>
        [...element.querySelectorAll<HTMLElement>('a[href], button, summary')].filter((target) =>
          target.checkVisibility({ visibilityProperty: true }),
        );
      await waitUntil(() => shown().some(({ localName }) => localName === 'summary'));
      // All that is folded away is theirs to press too.
      for (const details of element.querySelectorAll('details')) details.open = true;
      await element.updateComplete;

      const targets = shown().filter((target) => !isInSentence(target));
      expect(targets.length).to.be.greaterThan(8);
      for (const target of targets) {
        const { width, height } = target.getBoundingClientRect();
        const what = `${target.textContent?.trim()}: ${width} × ${height}`;
        expect(height, what).to.be.at.least(LARGE - 0.5);
        expect(width, what).to.be.at.least(LEAST);
      }
    });
  }
});
