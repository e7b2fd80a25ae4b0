// @ts-check
import { toOruk } from '@council-elements/service-finder/model';
import { createRandom } from '../../../packages/example-council/data/generator/random.mjs';
import { stopWords } from '../../../packages/service-finder/dist/model/search/words.js';
import { launchChromium } from '../../browsers/chromium.mjs';
import { ms, percentile } from '../numbers.mjs';
import { watch } from './element.page.mjs';
import { createServices } from './services.mjs';
import { serveFinder } from './site.mjs';
import { wordsOf } from './text.mjs';

/** @typedef {import('playwright-core').Page} Page */

const count = 15_000;
const slowdown = 6;
const searches = 20;

/**
 * The finder in Chromium over 15,000 services: what holds the main thread up, and how long after a
 * key a person sees the answer on a slow device.
 */
export async function element() {
  const services = createServices(count);
  const random = createRandom(6);
  const texts = Array.from({ length: 2 * searches }, () => {
    const { name, summary = '' } = random.pick(services);
    const words = wordsOf(`${name} ${summary}`).filter(({ length }) => length > 3);
    return random.sample(words, random.integer(1, 2)).join(' ');
  });
  const site = await serveFinder(JSON.stringify(toOruk(services)));
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.addInitScript(watch);
    await page.goto(site.url);
    await page.locator('.council-finder__list').waitFor({ timeout: 120_000 });
    const opened = await longest(page);
    // Those of opening are no searches.
    await page.evaluate('bench.takeTrips()');

    const quick = await search(page, texts.slice(0, searches));
    const [searched, worker] = [await longest(page), await page.evaluate('bench.takeTrips()')];
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const painted = await search(page, texts.slice(searches));
    const suggested = await suggestions(page, services.slice(0, searches).map(firstWord));

    // Chromium slows the main thread down and not its workers.
    const trip = percentile(/** @type {number[]} */ (worker), 95) * (slowdown - 1);
    const slow = `${slowdown}× CPU slowdown`;
    const of = `${count.toLocaleString('en-GB')} services`;
    return [
      {
        what: `Longest task of the main thread: finder with ${of} opened · 20 searches`,
        ours: `${task(opened)} · ${task(searched)}`,
        rival: '',
        ratio: '',
        goal: '≤ 50 ms',
      },
      {
        what: `Enter to painted results, ${of}, ${slow}, p50 · p95`,
        ours: `${halves(painted)}, with the worker slowed down too ${ms(percentile(painted, 95) + trip)}`,
        rival: `without slowdown ${halves(quick)}`,
        ratio: '',
        goal: '≤ 100 ms',
      },
      {
        what: `Letter to painted suggestions, ${of}, ${slow}, p50 · p95`,
        ours: halves(suggested),
        rival: '',
        ratio: '',
        goal: '≤ 100 ms',
      },
    ];
  } finally {
    await browser.close();
    site.close();
  }
}

/**
 * The first word of a name whose first two letters are no stop word: those are never completed.
 * @param {{ name: string }} service
 */
const firstWord = ({ name }) =>
  wordsOf(name).find((word) => word.length > 3 && !stopWords.has(word.slice(0, 2))) ?? name;

/** @param {readonly number[]} times */
const halves = (times) => `${ms(percentile(times, 50))} · ${ms(percentile(times, 95))}`;

/** @param {number} time */
const task = (time) => (time === 0 ? 'none over 50 ms' : ms(time));

/**
 * The longest task since last asked; 0 where none was over 50 ms, which Chromium does not tell of.
 * @param {Page} page
 * @returns {Promise<number>}
 */
const longest = (page) => page.evaluate('bench.takeLongest()');

/**
 * Types texts and presses Enter.
 * @param {Page} page
 * @param {readonly string[]} texts
 */
async function search(page, texts) {
  const times = [];
  const field = page.locator('council-service-finder [name=q]');
  for (const text of texts) {
    await field.fill(text);
    const painted = page.evaluate('bench.searched()');
    await field.press('Enter');
    times.push(/** @type {number} */ (await painted));
  }
  return times;
}

/**
 * Types the beginnings of words of names, letter by letter.
 * @param {Page} page
 * @param {readonly string[]} words
 */
async function suggestions(page, words) {
  const times = [];
  const field = page.locator('council-service-finder [name=q][role=combobox]');
  for (const word of words) {
    await field.fill('');
    await page.locator('[name=q][aria-expanded=false]').waitFor();
    await field.press(word.slice(0, 1));
    const painted = page.evaluate('bench.suggested()');
    await field.press(word.slice(1, 2));
    times.push(/** @type {number} */ (await painted));
  }
  return times;
}
