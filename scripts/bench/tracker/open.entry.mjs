// @ts-check
/** Runs in the browser: a plan shown from its events, and the same HTML by `innerHTML`. */
import '@council-elements/goal-tracker/define.js';
import '../../../packages/goal-tracker/dist/parts/person.js';
import { nextTask } from '../next-task.mjs';
import { diary } from './diary.mjs';

/** @typedef {import('@council-elements/goal-tracker').CouncilGoalTracker} Tracker */

const events = diary(2000);

/** Waits for something that is on its way. @param {() => unknown} isThere */
async function until(isThere) {
  const start = performance.now();
  while (!isThere()) {
    if (performance.now() - start > 30_000) throw new Error('It did not come.');
    await nextTask();
  }
}

/** Shows the plan up to its first view: charts and tables come after it. */
async function open() {
  const element = /** @type {Tracker} */ (document.createElement('council-goal-tracker'));
  element.plan = 'plan';
  element.today = '2026-04-10';
  element.events = events;
  element.store = { all: async () => [], append: async () => [] };
  document.body.append(element);
  await element.updateComplete;
  return element;
}

/** What is shown, as a string without Lit's markers. @param {Element} element */
const markup = (element) => element.innerHTML.replace(/<!--.*?-->/g, '');

/**
 * Milliseconds until something is shown and laid out.
 * @template {Element} Shown
 * @param {() => Shown | Promise<Shown>} show
 */
async function timed(show) {
  const start = performance.now();
  const element = await show();
  // Laid out as well: what a person waits for.
  element.getBoundingClientRect();
  return { element, time: performance.now() - start };
}

/** @param {string} html */
const byInnerHTML = (html) =>
  timed(() => {
    const div = document.createElement('div');
    document.body.append(div);
    div.innerHTML = html;
    return div;
  });

/** With its charts and tables. */
async function openWhole() {
  const element = await open();
  await until(() => element.querySelector('tbody'));
  return element;
}

Object.assign(globalThis, {
  bench: {
    /**
     * Shows the plan and the same HTML in turn.
     * @param {{ whole: boolean, rounds: number, warmUp: number }} options
     */
    async takeTurns({ whole, rounds, warmUp }) {
      const show = whole ? openWhole : open;
      const shown = await show();
      const html = markup(shown);
      const [goals, rows] = ['.council-goals__goal', 'tbody tr'].map(
        (selector) => shown.querySelectorAll(selector).length,
      );
      shown.remove();
      /** @type {Record<'tracker' | 'innerHTML', number[]>} */
      const times = { tracker: [], innerHTML: [] };
      const ways = { tracker: () => timed(show), innerHTML: () => byInnerHTML(html) };
      for (let round = -warmUp; round < rounds; round++) {
        for (const name of /** @type {const} */ (['tracker', 'innerHTML'])) {
          const { element, time } = await ways[name]();
          if (round >= 0) times[name].push(time);
          element.remove();
        }
      }
      return { times, goals, rows };
    },
  },
});
