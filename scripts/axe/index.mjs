// @ts-check
// npm run axe: axe-core on every story and the example site's pages, in every theme, language and
// width; GOV.UK Frontend's examples in one theme. `-- --only <start of a story's id>` for some stories
// alone, `-- --examples` for the examples alone.
import { availableParallelism } from 'node:os';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import axe from 'axe-core';
import { LastingChromium } from '../browsers/lasting-chromium.mjs';
import { serveFolder } from '../storybook/static-server.mjs';
import { listStories } from '../storybook/stories.mjs';
import { recordOutcome } from '../testing/outcomes.mjs';
import { checkPage, pages } from './pages.mjs';
import { checkReport, writeReport } from './report.mjs';
import { startSite } from './site.mjs';
import { checkStories, groupsOf, isExample } from './stories.mjs';

/** @typedef {import('./check.mjs').State} State */
/** @typedef {import('playwright-core').Browser} Browser */
/** @typedef {import('playwright-core').Page} Page */
/**
 * @typedef {object} Task
 * @property {string} name
 * @property {number} size how much it is, beside the others
 * @property {(page: Page) => Promise<State[]>} run
 */

const start = performance.now();
const { values } = parseArgs({
  options: { only: { type: 'string' }, examples: { type: 'boolean' } },
});
const isPart = values.only !== undefined || values.examples;
// A run of some stories leaves the whole report alone.
const folder = new URL(`../../reports/axe${isPart ? '-only' : ''}/`, import.meta.url);
const storybook = await serveFolder(new URL('../../storybook-static/', import.meta.url));
const site = isPart ? undefined : await startSite();
if (!isPart && !site) console.log('The example site is not built: stories only.');
const chromium = new LastingChromium();

try {
  const states = await runAll([...pageTasks(), ...(await storyTasks())]);
  const seconds = (performance.now() - start) / 1000;
  await writeReport(folder, states, { browser: `Chromium ${await chromium.version()}`, seconds });
  const ofReport = await chromium.run('the report', async (browser) =>
    checkReport(folder, await newPage(browser)),
  );
  const problems = [...states.flatMap(problemsOf), ...ofReport];
  for (const problem of problems) console.log(problem);
  if (problems.length > 0) process.exitCode = 1;

  const failed = states.filter((state) => problemsOf(state).length > 0).length;
  if (!isPart) recordOutcome('axe', { passed: states.length - failed, failed, failures: problems });
  /** @param {'violations' | 'known' | 'incomplete'} kind */
  const sum = (kind) => states.reduce((total, state) => total + state[kind].length, 0);
  console.log(
    `${states.length} states, ${failed} failed, ${sum('violations')} violations (${sum('known')} known not counted), ${sum('incomplete')} incomplete, in ${seconds.toFixed(0)} s: ${relative(process.cwd(), fileURLToPath(folder))}/index.html`,
  );
} finally {
  await chromium.close();
  storybook.stop();
  site?.stop();
}

/** @returns {Promise<Task[]>} */
async function storyTasks() {
  const start = values.only ?? '';
  const stories = (await listStories(storybook.origin)).filter(
    (story) => story.id.startsWith(start) && (!values.examples || isExample(story)),
  );
  if (stories.length === 0) throw new Error(`No story's id starts with "${start}".`);
  return groupsOf(stories).map((group) => ({
    name: group.name,
    size: group.stories.length * group.themes.length,
    run: (page) => checkStories(page, storybook.origin, group),
  }));
}

/** @returns {Task[]} */
function pageTasks() {
  if (!site) return [];
  return pages.map((sitePage) => ({
    name: sitePage.title,
    size: 1,
    run: (page) => checkPage(page, site.origin, sitePage),
  }));
}

/**
 * Runs tasks in several pages at a time: more than there are processors, because a page mostly waits.
 * The largest come first, so that all pages end at about the same time.
 *
 * @param {Task[]} tasks
 */
async function runAll(tasks) {
  /** @type {State[][]} */
  const results = [];
  const queue = [...tasks.entries()].sort(([, a], [, b]) => b.size - a.size).values();
  const work = async () => {
    /** @type {Page | undefined} */
    let page;
    for (const [index, { name, run }] of queue) {
      results[index] = await chromium.run(name, async (browser) => {
        if (page?.context().browser() !== browser) page = await newPage(browser);
        return run(page);
      });
    }
    await page?.close();
  };
  await Promise.all(Array.from({ length: Math.min(2 * availableParallelism(), 8) }, work));
  return results.flat();
}

/**
 * A page that shares nothing with others and has axe in it.
 *
 * @param {Browser} browser
 */
async function newPage(browser) {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  await context.addInitScript({ content: axe.source });
  return context.newPage();
}

/**
 * What makes a state fail, a line each.
 *
 * @param {State} state
 */
function problemsOf({ title, theme, language, width, violations, error }) {
  const where = `${title} (${theme}, ${language}, ${width} px)`;
  return [
    ...(error ? [`${where}: ${error}`] : []),
    ...violations.map(
      ({ rule, nodes }) => `${where}: ${rule} at ${nodes.map(({ target }) => target).join(', ')}`,
    ),
  ];
}
