// @ts-check
import { check, quiet, settled } from './check.mjs';
import { storyOptions } from './rules.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('./check.mjs').State} State */

/**
 * @typedef {object} Story
 * @property {string} id
 * @property {string} title
 * @property {string} name
 * @property {readonly string[]} tags
 */

export const themes = ['thornbury-vale', 'dyffryn-arw', 'wenlow-ashmoor'];
export const languages = ['en', 'cy'];

/** In CSS pixels: the narrowest that WCAG 1.4.10 names, and a desktop. */
export const widths = [320, 1280];

/** @type {import('./check.mjs').Result} */
const nothing = { passes: [], inapplicable: [], violations: [], known: [], incomplete: [] };

/**
 * Runs axe on every state of a story.
 *
 * @param {Page} page
 * @param {string} origin of the Storybook
 * @param {Story} story
 * @returns {Promise<State[]>}
 */
export async function checkStory(page, origin, story) {
  // A story that plays is loaded anew for each theme: to render it again would undo what it played.
  const plays = story.tags.includes('play-fn');
  /** @type {State[]} */
  const states = [];
  for (const language of languages) {
    let loaded = false;
    for (const theme of themes) {
      const globals = { theme, lang: language };
      const parts = {
        subject: story.id,
        title: `${story.title}: ${story.name}`,
        path: `/storybook/?path=/story/${story.id}&globals=${encode(globals)}`,
        theme,
        language,
      };
      /** @type {string | undefined} */
      const error =
        loaded && !plays ? await switchTo(page, globals) : await open(page, origin, story, globals);
      loaded = !error;
      for (const width of widths) {
        const state = { ...parts, width };
        if (error) {
          states.push({ ...state, ...nothing, error });
          continue;
        }
        await page.setViewportSize({ width, height: 900 });
        await settled(page);
        states.push({ ...state, ...(await check(page, storyOptions)) });
      }
    }
  }
  return states;
}

/**
 * @param {Page} page
 * @param {string} origin
 * @param {Story} story
 * @param {Record<string, string>} globals
 */
async function open(page, origin, { id }, globals) {
  // The addon's own axe would run at the same time.
  const address = `${origin}/iframe.html?viewMode=story&id=${id}&globals=${encode(globals)};a11y.manual:!true`;
  const problem = await rendered(page, () => page.goto(address, { waitUntil: 'commit' }));
  if (!problem) await quiet(page, 400);
  return problem;
}

/**
 * @param {Page} page
 * @param {Record<string, string>} globals
 */
async function switchTo(page, globals) {
  const problem = await rendered(page, () =>
    page.evaluate(
      (globals) =>
        new Promise((resolve) => {
          // @ts-expect-error Storybook's own
          const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
          channel.once('storyRendered', resolve);
          channel.once('storyThrewException', resolve);
          channel.emit('updateGlobals', { globals });
        }),
      globals,
    ),
  );
  if (!problem) await quiet(page, 150);
  return problem;
}

/**
 * Waits until what an action begins has been rendered and has played.
 *
 * @param {Page} page
 * @param {() => Promise<unknown>} action
 * @returns {Promise<string | undefined>} why it was not
 */
async function rendered(page, action) {
  /** @type {(error: Error) => void} */
  let onError = () => {};
  /** @type {Promise<string>} */
  const thrown = new Promise((resolve) => {
    onError = ({ message }) => resolve(message);
    page.on('pageerror', onError);
  });
  const done = action().then(
    () => ended(page),
    (error) => `The story did not render: ${error}`,
  );
  try {
    return await Promise.race([thrown, done]);
  } finally {
    page.off('pageerror', onError);
  }
}

/** @param {Page} page */
async function ended(page) {
  const end = page.waitForFunction(() => {
    // @ts-expect-error Storybook's own
    const phase = globalThis.__STORYBOOK_PREVIEW__?.currentRender?.phase;
    const failed =
      phase === 'errored' ||
      /sb-show-(errordisplay|nopreview)/.test(document.body?.className ?? '');
    if (failed) {
      const message = document.querySelector('#error-message')?.textContent?.trim();
      return { problem: message || 'The story did not render.' };
    }
    return phase === 'finished' ? {} : undefined;
  });
  try {
    return (await (await end).jsonValue())?.problem;
  } catch (error) {
    return `The story did not render: ${error}`;
  }
}

/** @param {Record<string, string>} globals */
function encode(globals) {
  return Object.entries(globals)
    .map((pair) => pair.join(':'))
    .join(';');
}
