// @ts-check
/** Runs in the browser: a plan shown from its events, and the same HTML by `innerHTML`. */
import '@council-elements/goal-tracker/define.js';
import { nextTask } from '../next-task.mjs';
import { diary } from './diary.mjs';

/** @typedef {import('@council-elements/goal-tracker').CouncilGoalTracker} Tracker */

/** @param {readonly object[]} events */
async function open(events) {
  const element = /** @type {Tracker} */ (document.createElement('council-goal-tracker'));
  element.plan = 'plan';
  element.today = '2026-04-10';
  element.events = events;
  element.store = { all: async () => [], append: async () => [] };
  document.body.append(element);
  await element.updateComplete;
  // Charts and tables come after the rest.
  for (let turn = 0; !element.querySelector('tbody') && turn < 1000; turn++) await nextTask();
  element.getBoundingClientRect();
  return element;
}

Object.assign(globalThis, {
  bench: {
    /** @param {{ count: number, rounds: number, warmUp: number }} options */
    async takeTurns({ count, rounds, warmUp }) {
      const events = diary(count);
      const shown = await open(events);
      const html = shown.innerHTML;
      const rows = shown.querySelectorAll('tbody tr').length;
      shown.remove();
      /** @type {Record<'tracker' | 'innerHTML', number[]>} */
      const times = { tracker: [], innerHTML: [] };
      for (let round = -warmUp; round < rounds; round++) {
        let start = performance.now();
        const element = await open(events);
        let time = performance.now() - start;
        if (round >= 0) times.tracker.push(time);
        element.remove();

        const div = document.createElement('div');
        document.body.append(div);
        start = performance.now();
        div.innerHTML = html;
        div.getBoundingClientRect();
        time = performance.now() - start;
        if (round >= 0) times.innerHTML.push(time);
        div.remove();
      }
      return { times, rows };
    },
  },
});
