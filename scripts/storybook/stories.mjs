// @ts-check
import { quiet } from './settle.mjs';

/** @typedef {import('playwright-core').Page} Page */

/**
 * @typedef {object} Story
 * @property {string} id
 * @property {string} title
 * @property {string} name
 * @property {readonly string[]} tags
 */

/**
 * The stories of a built Storybook, in the order of its sidebar.
 *
 * @param {string} origin
 * @returns {Promise<Story[]>}
 */
export async function listStories(origin) {
  const index = await fetch(`${origin}/index.json`);
  if (!index.ok) throw new Error('There is no Storybook: npm run storybook:build');
  /** @type {{ entries: Record<string, Story & { type: string }> }} */
  const { entries } = await index.json();
  return Object.values(entries).filter(({ type }) => type === 'story');
}

/**
 * Shows a story, and waits until it has rendered and played.
 *
 * @param {Page} page
 * @param {string} origin of the Storybook
 * @param {Pick<Story, 'id'>} story
 * @param {Record<string, string>} globals of the toolbar: theme and language
 * @returns {Promise<string | undefined>} what went wrong
 */
export async function openStory(page, origin, { id }, globals) {
  // The addon's own axe would run at the same time.
  const address = `${origin}/iframe.html?viewMode=story&id=${id}&globals=${encode(globals)};a11y.manual:!true`;
  const problem = await rendered(page, () => page.goto(address, { waitUntil: 'commit' }));
  if (!problem) await quiet(page, 400);
  return problem;
}

/**
 * Shows another story in the place of the one that is shown, which is much faster than to open it.
 *
 * @param {Page} page
 * @param {Pick<Story, 'id'>} story
 * @returns {Promise<string | undefined>} what went wrong
 */
export async function goToStory(page, { id }) {
  const problem = await rendered(page, () =>
    page.evaluate(
      (storyId) =>
        new Promise((resolve) => {
          // @ts-expect-error Storybook's own
          const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
          channel.once('storyRendered', resolve);
          channel.once('storyThrewException', resolve);
          channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
        }),
      id,
    ),
  );
  if (!problem) await quiet(page, 400);
  return problem;
}

/**
 * Shows the story that is shown in another theme, by its stylesheet alone: nothing is rendered anew.
 *
 * @param {Page} page
 * @param {string} theme
 */
export async function showTheme(page, theme) {
  await page.evaluate((theme) => {
    // @ts-expect-error Storybook's own
    globalThis.__STORYBOOK_ADDONS_CHANNEL__.emit('applyTheme', { theme });
  }, theme);
}

/**
 * Renders the story that is shown with other globals.
 *
 * @param {Page} page
 * @param {Record<string, string>} globals
 * @returns {Promise<string | undefined>} what went wrong
 */
export async function switchTo(page, globals) {
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

/**
 * Globals as Storybook's address has them.
 *
 * @param {Record<string, string>} globals
 */
export function encode(globals) {
  return Object.entries(globals)
    .map((pair) => pair.join(':'))
    .join(';');
}
