// @ts-check
/**
 * Runs in the browser: shows n GOV.UK text inputs, by our template and by the same HTML set by
 * `innerHTML`, turn and turn about, each time into a new container.
 */
import { html, render } from 'lit';
import { input } from '@council-elements/govuk';
import { fields } from './fields.mjs';
import { takeTurns } from './numbers.mjs';

/** @param {number} count */
function ways(count) {
  const options = fields(count);
  const view = () => html`${options.map((field) => input(field))}`;
  const first = document.createElement('div');
  render(view(), first);
  const markup = first.innerHTML.replace(/<!--.*?-->/g, '');

  /** @param {(container: HTMLElement) => void} show */
  const shown = (show) => () => {
    const container = document.createElement('div');
    document.body.append(container);
    show(container);
    // Laid out as well: what a person waits for.
    container.getBoundingClientRect();
    return () => container.remove();
  };
  return {
    templates: shown((container) => render(view(), container)),
    innerHTML: shown((container) => {
      container.innerHTML = markup;
    }),
  };
}

/** @type {ReturnType<typeof ways> | undefined} */
let prepared;

Object.assign(globalThis, {
  bench: {
    /** @param {number} count */
    prepare(count) {
      prepared = ways(count);
    },
    /** @param {{ rounds: number, warmUp: number }} options */
    takeTurns: (options) => prepared && takeTurns(prepared, options),
    /**
     * One way only, for the profiler.
     * @param {'templates' | 'innerHTML'} way
     * @param {number} rounds
     */
    repeat(way, rounds) {
      for (let round = 0; round < rounds; round++) prepared?.[way]()();
    },
  },
});
