import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { TestContext } from 'node:test';

/** Real forms, kept beside the project and never in it. */
const DATA = join(import.meta.dirname, '../../../../../shared/data/forms');

/** The text of a file of the shared data; where it is absent the test is skipped, saying so. */
export function readShared(t: TestContext, path: string): string | undefined {
  const file = join(DATA, path);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  t.skip(`no shared data: ${path}`);
  return undefined;
}

/** A form of the shared data, in JSON or YAML. */
export function readSharedForm(t: TestContext, path: string): unknown {
  const text = readShared(t, path);
  if (text === undefined) return undefined;
  if (!path.endsWith('.yaml')) return JSON.parse(text);
  const yaml = createRequire(import.meta.url)('js-yaml') as { load(text: string): unknown };
  return yaml.load(text);
}
