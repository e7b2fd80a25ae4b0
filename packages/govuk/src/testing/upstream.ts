import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Fixture, FixtureFile } from './fixtures.js';

const root = new URL('./components/', import.meta.resolve('govuk-frontend/dist/govuk/index.scss'));

const fileOf = (component: string) => fileURLToPath(new URL(`${component}/fixtures.json`, root));

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
