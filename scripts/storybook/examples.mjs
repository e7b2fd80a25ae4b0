// @ts-check
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const upstream = new URL(
  './components/',
  import.meta.resolve('govuk-frontend/dist/govuk/index.scss'),
);

/**
 * The examples of a component that GOV.UK Frontend shows.
 *
 * @param {string} component
 * @returns {{ name: string, options: object }[]}
 */
export function visibleFixtures(component) {
  const path = fileURLToPath(new URL(`${component}/fixtures.json`, upstream));
  /** @type {{ fixtures: { name: string, options: object, hidden: boolean }[] }} */
  const { fixtures } = JSON.parse(readFileSync(path, 'utf8'));
  return fixtures.filter(({ hidden }) => !hidden);
}

/**
 * The examples that a file has stories of, read from its text as Storybook does.
 *
 * @param {string} source
 */
export function exampleStories(source) {
  const stories = /^export const (Example\w+) = example\(\s*(?:'([^']*)'|"([^"]*)"),?\s*\);$/gm;
  return [...source.matchAll(stories)].map(([, story, single, double]) => ({
    story,
    example: single ?? double ?? '',
  }));
}
