// @ts-check
/** Runs in the browser: pages of a form turned by Continue, in a short form and in a long one. */
import '@council-elements/referral-form/define.js';
import { nextTask } from '../next-task.mjs';
import { longForm } from './definition.mjs';

/** @typedef {import('@council-elements/referral-form').CouncilReferralForm} Form */

/**
 * A form somewhere in its middle, and the function that turns a page and, untimed, goes back.
 *
 * @param {number} pages
 */
async function form(pages) {
  const element = /** @type {Form} */ (document.createElement('council-referral-form'));
  // Each has its own page in the address.
  element.id = `form-${pages}`;
  element.definition = longForm(pages, 1);
  document.body.append(element);
  await element.updateComplete;
  const heading = () => element.querySelector('h1')?.textContent?.trim();
  const go = async () => {
    const field = element.querySelector('input[type="text"]');
    if (field instanceof HTMLInputElement) field.value = 'An answer';
    const before = heading();
    element.querySelector('form')?.requestSubmit();
    await element.updateComplete;
    // The first time, what turns the page is on its way.
    for (let turn = 0; heading() === before && turn < 1000; turn++) await nextTask();
    // Laid out as well: what a person waits for.
    element.getBoundingClientRect();
  };
  for (let page = 0; page < Math.floor(pages / 2); page++) await go();
  return {
    go,
    async back() {
      const link = element.querySelector('.govuk-back-link');
      if (link instanceof HTMLElement) link.click();
      await element.updateComplete;
    },
    heading,
  };
}

Object.assign(globalThis, {
  bench: {
    /** @param {{ rounds: number, warmUp: number }} options */
    async turns({ rounds, warmUp }) {
      const forms = { short: await form(3), long: await form(300) };
      /** @type {Record<keyof typeof forms, number[]>} */
      const times = { short: [], long: [] };
      for (let round = -warmUp; round < rounds; round++) {
        for (const name of /** @type {const} */ (['short', 'long'])) {
          const before = forms[name].heading();
          const start = performance.now();
          await forms[name].go();
          const time = performance.now() - start;
          if (forms[name].heading() === before) throw new Error(`${name}: no page was turned.`);
          if (round >= 0) times[name].push(time);
          await forms[name].back();
        }
      }
      return times;
    },
  },
});
