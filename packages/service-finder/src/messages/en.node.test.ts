import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { en } from './en.js';
import { enParts } from './en-parts.js';

/** A module and what it imports at once, of the finder's own. */
function graphOf(url: URL, seen = new Map<string, string>()): Map<string, string> {
  if (seen.has(url.href) || !existsSync(url)) return seen;
  const code = readFileSync(url, 'utf8');
  seen.set(url.href, code);
  for (const [, path = ''] of code.matchAll(/^(?:import|export) [^;]*?'(\.[^']+)';/gm)) {
    graphOf(new URL(path, url), seen);
  }
  return seen;
}

/** Text that is said by `code`. Short words stand for other things too, so only `t('…')` counts. */
const says = (code: string, key: string) =>
  code.includes(`t('${key}'`) || (/[A-Z]/.test(key) && code.includes(`'${key}'`));

describe('English texts', () => {
  const code = [...graphOf(new URL('../service-finder.js', import.meta.url))];

  it('has with the search what the search says', () => {
    assert.ok(code.length > 40, `only ${code.length} modules were found`);
    assert.ok(code.some(([, text]) => says(text, 'placeUnknown')));
    const early = Object.keys(enParts).flatMap((key) =>
      code
        .filter(([url, text]) => !url.includes('/messages/') && says(text, key))
        .map(([url]) => `${key} in ${url}`),
    );
    assert.deepEqual(early, []);
  });

  it('has each text once', () => {
    assert.deepEqual(
      Object.keys(enParts).filter((key) => key in en),
      [],
    );
  });
});
