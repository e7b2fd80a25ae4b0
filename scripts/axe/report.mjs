// @ts-check
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import axe from 'axe-core';
import { readTheme, themeToCss } from '@council-elements/core/themes';
import { renderToString } from '@council-elements/core/server';
import { check } from './check.mjs';
import { toEarl } from './earl.mjs';
import { bySubject } from './findings.mjs';
import { fileOf } from './report-layout.mjs';
import { indexPage } from './report-index.mjs';
import { subjectPage } from './report-subject.mjs';
import { pageOptions, tags } from './rules.mjs';
import { widths } from './stories.mjs';

/** @typedef {import('./check.mjs').State} State */

const packages = new URL('../../packages/', import.meta.url);

/**
 * Writes the report: pages for people, `results.json` and `earl.json`.
 *
 * @param {URL} folder which is emptied first
 * @param {readonly State[]} states
 * @param {{ browser: string, seconds: number }} run
 */
export async function writeReport(folder, states, run) {
  const rules = axe.getRules(tags);
  const about = { ...run, rules, version: axe.version, date: new Date().toISOString() };
  await rm(folder, { recursive: true, force: true });
  await mkdir(new URL('subjects/', folder), { recursive: true });
  await writeStyles(folder);

  const write = (/** @type {string} */ name, /** @type {string} */ text) =>
    writeFile(new URL(name, folder), text);
  await write('index.html', await renderToString(indexPage(states, about)));
  for (const [subject, shown] of bySubject(states)) {
    await write(`subjects/${fileOf(subject)}`, await renderToString(subjectPage(shown, about)));
  }
  await write('results.json', `${JSON.stringify(toResults(states, about))}\n`);
  await write('earl.json', `${JSON.stringify(toEarl(states, about))}\n`);
}

/**
 * Runs axe on the report itself.
 *
 * @param {URL} folder
 * @param {import('playwright-core').Page} page
 * @returns {Promise<string[]>} what is wrong with it
 */
export async function checkReport(folder, page) {
  const problems = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(new URL('index.html', folder).href);
    const { violations } = await check(page, pageOptions);
    problems.push(...violations.map(({ rule }) => `The report itself, ${width} px: ${rule}`));
  }
  return problems;
}

/**
 * The results as they are, with rules by their place in `rules`.
 *
 * @param {readonly State[]} states
 * @param {import('./report-layout.mjs').About} about
 */
function toResults(states, { rules, version, browser, date, seconds }) {
  const ids = rules.map(({ ruleId }) => ruleId);
  const places = (/** @type {string[]} */ names) => names.map((name) => ids.indexOf(name));
  return {
    date,
    axe: version,
    browser,
    seconds,
    rules: ids,
    states: states.map((state) => ({
      ...state,
      passes: places(state.passes),
      inapplicable: places(state.inapplicable),
    })),
  };
}

/** @param {URL} folder */
async function writeStyles(folder) {
  await copyFile(new URL('govuk/dist/council.css', packages), new URL('council.css', folder));
  await copyFile(new URL('report.css', import.meta.url), new URL('report.css', folder));
  const file = new URL('example-council/themes/thornbury-vale.json', packages);
  const { theme } = readTheme(JSON.parse(await readFile(file, 'utf8')));
  if (theme) await writeFile(new URL('theme.css', folder), themeToCss(theme));
}
