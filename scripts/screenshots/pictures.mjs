// @ts-check
import { readFileSync } from 'node:fs';
import { readTheme, themeToCss } from '@council-elements/core/themes';
import { settled } from '../storybook/settle.mjs';
import { openStory, switchTo } from '../storybook/stories.mjs';
import { loadFonts, style } from './fonts.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** @typedef {{ name: string, png: Buffer }} Picture name of its state, which is its file's too */

/** Dark text on the header and the buttons, and a focus colour of its own, which no example council has. */
const lightTheme = `:root${readCss(new URL('light-theme.json', import.meta.url))}`;

/** In CSS pixels: of a phone, of a desktop, and of A4 paper inside its margins. */
const phone = 320;
const desktop = 1280;
const paper = 718;

/** Light on dark, where an icon that stays black is gone. */
const forced = /** @type {const} */ ({ forcedColors: 'active', colorScheme: 'dark' });
const unforced = /** @type {const} */ ({ forcedColors: 'none', colorScheme: 'light' });

/**
 * Takes the pictures of a story.
 *
 * @param {Page} page
 * @param {string} origin of the Storybook
 * @param {import('../storybook/stories.mjs').Story} story
 * @returns {Promise<Picture[]>}
 * @throws where the story does not render
 */
export async function takePictures(page, origin, story) {
  /** @type {Picture[]} */
  const pictures = [];
  /** @param {string} name @param {number} width */
  const take = async (name, width) => {
    await page.setViewportSize({ width, height: 900 });
    await page.waitForFunction((width) => innerWidth === width, width);
    await settled(page);
    if (!name.endsWith('-focus')) await layOutAnew(page);
    pictures.push({ name, png: await still(page, width) });
  };

  await page.emulateMedia({ media: 'screen', ...unforced });
  throwIf(await openStory(page, origin, story, { theme: 'thornbury-vale', lang: 'en' }));
  await enhanced(page);
  await page.addStyleTag({ content: style });
  await loadFonts(page);
  await take('thornbury-vale', desktop);
  await page.emulateMedia({ media: 'print' });
  await take('print', paper);
  await page.emulateMedia({ media: 'screen' });
  throwIf(await switchTo(page, { theme: 'dyffryn-arw' }));
  await enhanced(page);
  await take('dyffryn-arw', phone);
  throwIf(await switchTo(page, { theme: 'wenlow-ashmoor' }));
  await enhanced(page);
  await take('wenlow-ashmoor', desktop);

  await page.addStyleTag({ content: lightTheme });
  await take('light', phone);
  const focused = await focusFirst(page);
  if (focused) await take('light-focus', phone);
  await page.emulateMedia(forced);
  if (focused) await take('forced-colours-focus', phone);
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  await take('forced-colours', desktop);
  return pictures;
}

/** @param {string | undefined} problem */
function throwIf(problem) {
  if (problem) throw new Error(problem);
}

/**
 * Waits until GOV.UK Frontend's script has begun on everything that it is for.
 *
 * @param {Page} page
 */
async function enhanced(page) {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('[data-module]')].every((element) =>
      element.hasAttribute(`data-${element.getAttribute('data-module')}-init`),
    ),
  );
}

/**
 * Makes the page's boxes again, as if it had been loaded so: from one width to another, Chromium now
 * and then keeps a space of the one before. What has focus loses it.
 *
 * @param {Page} page
 */
async function layOutAnew(page) {
  await page.evaluate(() => {
    const { body } = document;
    body.style.display = 'none';
    body.getBoundingClientRect();
    body.style.removeProperty('display');
  });
}

/**
 * Moves focus to the first control as a key does, and chooses it if it is one of several.
 *
 * @param {Page} page
 * @returns {Promise<boolean>} false if there is none
 */
async function focusFirst(page) {
  await page.keyboard.press('Tab');
  const found = await page.evaluate(() => {
    const { activeElement } = document;
    if (activeElement instanceof HTMLInputElement && /checkbox|radio/.test(activeElement.type)) {
      return 'choice';
    }
    // A caret blinks, and forced colours show one that was made transparent.
    if (activeElement && 'readOnly' in activeElement) activeElement.readOnly = true;
    return activeElement && activeElement !== document.body ? 'control' : undefined;
  });
  if (found === 'choice') await page.keyboard.press('Space');
  return found !== undefined;
}

/**
 * A picture of the page, once two in a row are the same: its script has done what it does.
 *
 * @param {Page} page
 * @param {number} width
 */
async function still(page, width) {
  /** @type {Buffer | undefined} */
  let last;
  for (let attempt = 0; attempt < 20; attempt++) {
    await settled(page);
    const height = await page.evaluate(() =>
      Math.floor(document.body.getBoundingClientRect().bottom),
    );
    const png = await page.screenshot({
      clip: { x: 0, y: 0, width, height: Math.max(height, 1) },
      animations: 'disabled',
      caret: 'hide',
    });
    if (last?.equals(png)) return png;
    last = png;
  }
  throw new Error('The story does not come to rest.');
}

/** @param {URL} file of a theme */
function readCss(file) {
  const { theme, problems } = readTheme(JSON.parse(readFileSync(file, 'utf8')));
  if (!theme) throw new Error(JSON.stringify(problems));
  return themeToCss(theme);
}
