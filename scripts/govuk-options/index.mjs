// @ts-check
// npm run build -- options: the options of every GOV.UK component, from the doc comments of our
// types, for Storybook's tables (options.json) and for the checks in development (options.js).
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { root } from '../packages.mjs';
import { withAlternatives } from './alternatives.mjs';
import { differences } from './differences.mjs';
import { readTypes } from './read-types.mjs';

/** @typedef {import('./read-types.mjs').Option} Option */

const dist = `${root}packages/govuk/dist/`;
const upstream = `${root}node_modules/govuk-frontend/dist/govuk/components/`;

/** @param {string} component */
const fileOf = (component) => `${upstream}${component}/macro-options.json`;

/** Fails where our types lack an option of the installed GOV.UK Frontend, have another, or say nothing of one. */
export async function buildOptions() {
  const components = readdirSync(upstream).filter((name) => existsSync(fileOf(name)));
  const declared = readTypes(components.map(camelCase));
  /** @type {Record<string, readonly Option[]>} */
  const options = {};
  /** @type {string[]} */
  const wrong = [];
  for (const component of components) {
    const macro = macroOptions(component);
    const own = declared[camelCase(component)] ?? [];
    wrong.push(...differences(component, own, macro, macroOptions));
    wrong.push(...undocumented(component, own));
    options[component] = withAlternatives(component, own, macro);
  }
  if (wrong.length > 0) {
    throw new Error(`The options are not right:\n  ${wrong.join('\n  ')}`);
  }
  await mkdir(`${dist}checks`, { recursive: true });
  await write('options.json', JSON.stringify(options));
  await write(
    'checks/options.js',
    `export const options = ${JSON.stringify(byFunction(options), withoutText)};\n`,
  );
}

/**
 * @param {string} path
 * @param {readonly Option[]} options
 * @returns {string[]}
 */
function undocumented(path, options) {
  return options.flatMap(({ name, description, options: inner = [] }) => [
    ...(description ? [] : [`${path}.${name} has no doc comment`]),
    ...undocumented(`${path}.${name}`, inner),
  ]);
}

/** @param {Record<string, readonly Option[]>} options */
const byFunction = (options) =>
  Object.fromEntries(Object.entries(options).map(([name, own]) => [camelCase(name), own]));

/**
 * @param {string} file
 * @param {string} text
 */
async function write(file, text) {
  await writeFile(dist + file, text);
  console.log(`  packages/govuk/dist/${file}`);
}

/**
 * Checks need no descriptions.
 *
 * @param {string} key
 * @param {unknown} value
 */
const withoutText = (key, value) => (key === 'description' ? undefined : value);

/** @param {string} component */
function macroOptions(component) {
  return /** @type {import('./differences.mjs').MacroOption[]} */ (
    JSON.parse(readFileSync(fileOf(component), 'utf8'))
  );
}

/** @param {string} name */
const camelCase = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
