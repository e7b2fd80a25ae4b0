// @ts-check
import { settled } from '../storybook/settle.mjs';
import { encode, goToStory, openStory, switchTo } from '../storybook/stories.mjs';
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

/** Whether a story is one of GOV.UK Frontend's examples. */
export const isExample = (/** @type {Story} */ { tags }) => tags.includes('govuk-example');

/**
 * Runs axe on examples of one component. They are there to see that all of the component works, and
 * their content is English: one theme and language will do.
 *
 * @param {Page} page
 * @param {string} origin of the Storybook
 * @param {readonly Story[]} stories
 * @returns {Promise<State[]>}
 */
export async function checkExamples(page, origin, stories) {
  const [theme = '', language = ''] = [themes[0], languages[0]];
  const globals = { theme, lang: language };
  /** @type {State[]} */
  const states = [];
  let loaded = false;
  for (const story of stories) {
    /** @type {string | undefined} */
    const error = loaded
      ? await goToStory(page, story)
      : await openStory(page, origin, story, globals);
    loaded = !error;
    if (!error) await enhanced(page);
    for (const width of widths) {
      if (!error) await page.setViewportSize({ width, height: 900 });
      if (!error) await settled(page);
      states.push({
        subject: story.id,
        title: `${story.title}: ${story.name}`,
        path: `/storybook/?path=/story/${story.id}&globals=${encode(globals)}`,
        theme,
        language,
        width,
        ...(error ? { ...nothing, error } : await check(page, storyOptions)),
      });
    }
  }
  return states;
}

/**
 * Waits until GOV.UK Frontend's scripts have started on what is shown, or will not.
 *
 * @param {Page} page
 */
async function enhanced(page) {
  const started = () =>
    [...document.querySelectorAll('[data-module^="govuk-"]')].every((element) =>
      element.hasAttribute(`data-${element.getAttribute('data-module')}-init`),
    );
  await page.waitForFunction(started, undefined, { timeout: 2000 }).catch(() => {});
}
