// @ts-check
import { outcomeOf } from './browser-outcome.mjs';

/** @typedef {import('@web/test-runner').TestSession} TestSession */

/**
 * Reporter for @web/test-runner: a last line an engine. What failed and why is the default reporter's
 * to say.
 *
 * @returns {import('@web/test-runner').Reporter}
 */
export function summary() {
  return {
    onTestRunFinished({ sessions }) {
      /** @type {Map<string, TestSession[]>} */
      const engines = new Map();
      for (const session of sessions) {
        const { name } = session.browser;
        engines.set(name, [...(engines.get(name) ?? []), session]);
      }
      console.log('');
      for (const [name, ofEngine] of engines) {
        const { passed, failed, skipped } = outcomeOf(ofEngine);
        console.log(`${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`);
      }
    },
  };
}
