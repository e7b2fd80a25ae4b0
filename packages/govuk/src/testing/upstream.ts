import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Fixture, FixtureFile } from './fixtures.js';
import type { MacroOption, MacroOptions } from './macro-options.js';

const root = new URL('./components/', import.meta.resolve('govuk-frontend/dist/govuk/index.scss'));

const fileOf = (component: string, name = 'fixtures.json') =>
  fileURLToPath(new URL(`${component}/${name}`, root));

/** The components of the installed GOV.UK Frontend, in Node. */
export function components(): string[] {
  return readdirSync(fileURLToPath(root))
    .filter((name) => existsSync(fileOf(name)))
    .sort();
}

/** A component's fixtures, in Node. */
export function fixturesOf(component: string): readonly Fixture[] {
  const file = JSON.parse(readFileSync(fileOf(component), 'utf8')) as FixtureFile;
  return file.fixtures;
}

/** What GOV.UK Frontend says of each component's options, in Node. */
export function macroOptions(): MacroOptions {
  return Object.fromEntries(
    components().map((component) => [
      component,
      JSON.parse(readFileSync(fileOf(component, 'macro-options.json'), 'utf8')) as MacroOption[],
    ]),
  );
}
