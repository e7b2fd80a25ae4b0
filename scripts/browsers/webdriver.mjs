// @ts-check
import { keyValue } from './webdriver-keys.mjs';

/**
 * @typedef {(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object, signal?: AbortSignal) => Promise<any>} Call
 * @typedef {{ button?: 'left' | 'middle' | 'right' }} MouseOptions
 */

const buttons = { left: 0, middle: 1, right: 2 };

/**
 * Speaks W3C WebDriver with a driver.
 *
 * @param {string} address
 * @returns {Call}
 */
export function webDriver(address) {
  return async (method, path, body, signal) => {
    const response = await fetch(address + path, {
      method,
      signal: signal ?? null,
      ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }),
    });
    const { value } = /** @type {{ value: any }} */ (await response.json());
    if (!response.ok) throw new Error(`WebDriver ${path}: ${value.error}: ${value.message}`);
    return value;
  };
}

/**
 * A WebDriver session with one window, in the shape of a Puppeteer page, so that the test runner's
 * commands work on it.
 */
export class WebDriverPage {
  /** @type {Call} */
  #call;

  /**
   * @param {Call} call
   * @param {string} session its path
   */
  constructor(call, session) {
    this.#call = (method, path, body) => call(method, session + path, body);
  }

  /**
   * Starts a session, and with it a browser that keeps nothing of earlier ones.
   *
   * @param {Call} call
   * @param {object} capabilities
   * @param {AbortSignal} [signal] gives up waiting
   */
  static async open(call, capabilities, signal) {
    const body = { capabilities: { alwaysMatch: capabilities } };
    const { sessionId } = await call('POST', '/session', body, signal);
    return new WebDriverPage(call, `/session/${sessionId}`);
  }

  /** Ends the session, and with it the browser. */
  async close() {
    await this.#call('DELETE', '');
  }

  /** @param {string} url */
  async goto(url) {
    await this.#call('POST', '/url', { url });
  }

  /** @returns {Promise<string>} */
  url() {
    return this.#call('GET', '/url');
  }

  /**
   * WebDriver sizes windows; a test means the page in it.
   *
   * @param {{ width: number, height: number }} viewport in CSS pixels
   */
  async setViewport({ width, height }) {
    let inner = await this.#innerSize();
    for (let attempt = 0; attempt < 10; attempt++) {
      if (inner.width === width && inner.height === height) return;
      const outer = await this.#call('GET', '/window/rect');
      await this.#call('POST', '/window/rect', {
        width: outer.width + width - inner.width,
        height: outer.height + height - inner.height,
      });
      await new Promise((resolve) => setTimeout(resolve, attempt * 10));
      inner = await this.#innerSize();
    }
    throw new Error(
      `The window gives a viewport of ${inner.width}×${inner.height}, not ${width}×${height}`,
    );
  }

  /** @returns {Promise<{ width: number, height: number }>} */
  #innerSize() {
    return this.#call('POST', '/execute/sync', {
      script: 'return { width: innerWidth, height: innerHeight }',
      args: [],
    });
  }

  emulateMediaFeatures() {
    throw new Error('WebDriver cannot emulate media features: test them in Chromium.');
  }

  keyboard = {
    /** @param {string} text */
    type: (text) => this.#keys([...text].flatMap((key) => [down(key), up(key)])),
    /** @param {string} key */
    press: (key) => this.#keys([down(key), up(key)]),
    /** @param {string} key */
    down: (key) => this.#keys([down(key)]),
    /** @param {string} key */
    up: (key) => this.#keys([up(key)]),
  };

  mouse = {
    /** @param {number} x @param {number} y */
    move: (x, y) => this.#pointer([{ type: 'pointerMove', x, y, duration: 0 }]),
    /** @param {number} x @param {number} y @param {MouseOptions} options */
    click: (x, y, { button = 'left' } = {}) =>
      this.#pointer([
        { type: 'pointerMove', x, y, duration: 0 },
        { type: 'pointerDown', button: buttons[button] },
        { type: 'pointerUp', button: buttons[button] },
      ]),
    /** @param {MouseOptions} options */
    down: ({ button = 'left' } = {}) =>
      this.#pointer([{ type: 'pointerDown', button: buttons[button] }]),
    /** @param {MouseOptions} options */
    up: ({ button = 'left' } = {}) =>
      this.#pointer([{ type: 'pointerUp', button: buttons[button] }]),
    /** Lets go of all keys and buttons. */
    reset: () => this.#call('DELETE', '/actions'),
  };

  /** @param {object[]} actions */
  async #keys(actions) {
    await this.#call('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  /** @param {object[]} actions */
  async #pointer(actions) {
    await this.#call('POST', '/actions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
  }
}

/** @param {string} key */
const down = (key) => ({ type: 'keyDown', value: keyValue(key) });
/** @param {string} key */
const up = (key) => ({ type: 'keyUp', value: keyValue(key) });
