// @ts-check
import { settled } from '../storybook/settle.mjs';
import { encode, openStory, switchTo } from '../storybook/stories.mjs';
import { check } from './check.mjs';
import { storyOptions } from './rules.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('../storybook/stories.mjs').Story} Story */
/** @typedef {import('./check.mjs').State} State */

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
        loaded && !plays
          ? await switchTo(page, globals)
          : await openStory(page, origin, story, globals);
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
