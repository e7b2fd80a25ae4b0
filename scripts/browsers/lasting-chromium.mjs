// @ts-check
import { recordSecondTry } from '../testing/outcomes.mjs';
import { launchChromium } from './chromium.mjs';

/** @typedef {import('playwright-core').Browser} Browser */

/** How long after a page has gone the news may come that its browser has, in milliseconds. */
const NEWS = 1000;

/**
 * A Chromium for a script that does much with it. On a machine that runs short of something, the whole
 * browser may die: what is done next is done in a new one, and what was being done is done once more,
 * with a line that says so. Twice is no accident: then it fails.
 */
export class LastingChromium {
  /** @type {import('playwright-core').LaunchOptions | undefined} */
  #options;
  /** @type {(line: string) => void} */
  #say;
  /** @type {Promise<Browser> | undefined} */
  #launching;

  /**
   * @param {import('playwright-core').LaunchOptions} [options]
   * @param {(line: string) => void} [say]
   */
  constructor(options, say = recordSecondTry) {
    this.#options = options;
    this.#say = say;
  }

  /**
   * Does something in the browser.
   *
   * @template Result
   * @param {string} name of what is done
   * @param {(browser: Browser) => Promise<Result>} work what it needs of the browser, it opens itself
   * @returns {Promise<Result>}
   */
  async run(name, work) {
    const browser = await this.#living();
    /** @type {string} */
    let outcome;
    try {
      const result = await work(browser);
      if (browser.isConnected()) return result;
      outcome = 'it ended';
    } catch (error) {
      if (!(await hasDied(browser))) throw error;
      outcome = String(error);
    }
    this.#say(`Chromium died during “${name}”, which is run once more: ${outcome}`);
    return work(await this.#living());
  }

  /** @returns {Promise<string>} */
  async version() {
    return (await this.#living()).version();
  }

  async close() {
    const browser = await this.#launching?.catch(() => undefined);
    this.#launching = undefined;
    await browser?.close();
  }

  /** @returns {Promise<Browser>} */
  async #living() {
    const launching = (this.#launching ??= launchChromium(this.#options));
    const browser = await launching.catch(() => undefined);
    if (browser?.isConnected()) return browser;
    // Whoever else waited for the same may have launched the next already.
    if (this.#launching === launching) this.#launching = undefined;
    return browser ? this.#living() : launching;
  }
}

/** @param {Browser} browser */
async function hasDied(browser) {
  if (!browser.isConnected()) return true;
  return new Promise((resolve) => {
    const died = () => resolve(true);
    browser.once('disconnected', died);
    setTimeout(() => {
      browser.off('disconnected', died);
      resolve(!browser.isConnected());
    }, NEWS);
  });
}
