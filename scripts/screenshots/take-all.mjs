// @ts-check
import { listStories } from '../storybook/stories.mjs';
import { withFont } from './fonts.mjs';
import { takePictures } from './pictures.mjs';

/** @typedef {import('../storybook/stories.mjs').Story} Story */

/**
 * Takes the pictures of the first story of each component.
 *
 * @param {import('../browsers/lasting-chromium.mjs').LastingChromium} chromium
 * @param {string} origin of the Storybook
 * @param {string} only of components whose name has this
 * @returns {Promise<Map<string, Buffer>>} PNGs by path
 */
export async function takeAll(chromium, origin, only) {
  /** @type {Map<string, Buffer>} */
  const taken = new Map();
  const stories = firstOfEach(await listStories(origin));
  const queue = stories.filter((story) => folderOf(story).includes(only)).values();
  const work = async () => {
    /** @type {import('playwright-core').Page | undefined} */
    let page;
    for (const story of queue) {
      const pictures = await chromium.run(story.id, async (browser) => {
        if (page?.context().browser() !== browser) page = await newPage(browser, origin);
        return takePictures(page, origin, story);
      });
      for (const { name, png } of pictures) taken.set(`${folderOf(story)}/${name}`, png);
    }
  };
  await Promise.all([work(), work()]);
  if (taken.size === 0) throw new Error(`There is nothing to picture of "${only}".`);
  return new Map([...taken].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/**
 * A page where nothing moves, time stands still and no other server answers.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} origin
 */
async function newPage(browser, origin) {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  await context.route(
    (address) => address.origin !== origin,
    (route) => route.abort(),
  );
  await context.route('**/logos/*.svg', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: withFont(await response.text()) });
  });
  const page = await context.newPage();
  await page.clock.setFixedTime('2026-05-25T12:00:00Z');
  return page;
}

/**
 * The first story of each component that is ours, not an example of GOV.UK Frontend.
 *
 * @param {readonly Story[]} stories
 */
function firstOfEach(stories) {
  /** @type {Map<string, Story>} */
  const first = new Map();
  for (const story of stories) {
    const { title, tags } = story;
    const own = title.startsWith('GOV.UK/') && !tags.includes('govuk-example');
    if (own && !first.has(title)) first.set(title, story);
  }
  return [...first.values()];
}

/** @param {Story} story */
function folderOf({ id }) {
  return id.replace(/^gov-uk-/, '').replace(/--.*$/, '');
}
