import { engine } from './engine.js';

/** Milliseconds in which WebKit takes a hundred changes of the address, and no more. */
const WINDOW = 10_000;
const MANY = 50;

/** When the address was changed, by whomever. */
const changes: number[] = [];
for (const name of ['pushState', 'replaceState'] as const) {
  const change = history[name].bind(history);
  history[name] = (...given) => {
    changes.push(Date.now());
    change(...given);
  };
}

/**
 * Leaves room for the next test's changes of the address: WebKit throws where a page makes too many,
 * and tests are faster than people.
 */
export async function paceAddress(): Promise<void> {
  if ((await engine()) !== 'webkit') return;
  while (changes.filter((time) => time > Date.now() - WINDOW).length > MANY) {
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}
