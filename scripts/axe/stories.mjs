// @ts-check
import { settled } from '../storybook/settle.mjs';
import { encode, goToStory, openStory, showTheme } from '../storybook/stories.mjs';
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

/** @typedef {{ name: string, stories: readonly Story[], themes: readonly string[], language: string }} Group */

/**
 * Parts stories into those of one title, which are shown one after another in the same page.
 *
 * @param {readonly Story[]} stories
 * @returns {Group[]}
 */
export function groupsOf(stories) {
  return [...new Set(stories.map(({ title }) => title))].flatMap((title) => {
    const ofOne = stories.filter((story) => story.title === title);
    const examples = ofOne.filter(isExample);
    const own = ofOne.filter((story) => !isExample(story));
    // Of these a theme has more than its stylesheet.
    const readTheme = own.filter(({ tags }) => tags.includes('reads-theme'));
    const others = own.filter((story) => !readTheme.includes(story));
    return [
      ...languages.flatMap((language) => [
        { stories: others, themes, language },
        ...themes.map((theme) => ({ stories: readTheme, themes: [theme], language })),
      ]),
      // They are there to see that all of the component works, and their content is English.
      { stories: examples, themes: themes.slice(0, 1), language: 'en' },
    ]
      .filter(({ stories }) => stories.length > 0)
      .map((group) => ({ ...group, name: `${title}, ${group.language}` }));
  });
}

/**
 * Runs axe on stories of one title, in one language and each of the themes and widths.
 *
 * @param {Page} page
 * @param {string} origin of the Storybook
 * @param {Group} group
 * @returns {Promise<State[]>}
 */
export async function checkStories(page, origin, { stories, themes, language }) {
  const [first = ''] = themes;
  /** @type {State[]} */
  const states = [];
  let loaded = false;
  for (const story of stories) {
    // What a story plays is not undone by leaving it.
    const plays = story.tags.includes('play-fn');
    /** @type {string | undefined} */
    const error =
      loaded && !plays
        ? await goToStory(page, story)
        : await openStory(page, origin, story, { theme: first, lang: language });
    loaded = !error && !plays;
    if (!error) await enhanced(page);
    let shown = first;
    for (const width of widths) {
      if (!error) await page.setViewportSize({ width, height: 900 });
      // The theme shown first, so that none is put on only to be taken off.
      for (const theme of [shown, ...themes.filter((theme) => theme !== shown)]) {
        if (!error && theme !== shown) await showTheme(page, theme);
        shown = theme;
        if (!error) await settled(page);
        states.push({
          subject: story.id,
          title: `${story.title}: ${story.name}`,
          path: `/storybook/?path=/story/${story.id}&globals=${encode({ theme, lang: language })}`,
          theme,
          language,
          width,
          ...(error ? { ...nothing, error } : await check(page, storyOptions)),
        });
      }
    }
  }
  return states;
}

/** Whether a story is one of GOV.UK Frontend's examples. */
export const isExample = (/** @type {Story} */ { tags }) => tags.includes('govuk-example');

/**
 * Waits until GOV.UK Frontend's scripts have started on what is shown, or will not. An element starts
 * those that it needs.
 *
 * @param {Page} page
 */
async function enhanced(page) {
  const started = () => {
    const elements = [...document.querySelectorAll('*')].filter((node) =>
      node.localName.includes('-'),
    );
    return [...document.querySelectorAll('[data-module^="govuk-"]')].every(
      (node) =>
        node.hasAttribute(`data-${node.getAttribute('data-module')}-init`) ||
        elements.some((element) => element.contains(node)),
    );
  };
  await page.waitForFunction(started, undefined, { timeout: 2000 }).catch(() => {});
}
