import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { withTrustedHtml } from '../testing/fixtures.js';
import { ported } from '../testing/registry.js';
import { fixturesOf } from '../testing/upstream.js';

const wrong = {
  nothing: undefined,
  null: null,
  'a string': '<b>text</b>',
  'an empty string': '',
  'a number': 7,
  'a boolean': true,
  'an array': ['<b>text</b>', null, 7],
  'an object': { text: '<b>text</b>' },
};

describe('options in production', () => {
  for (const [component, template] of Object.entries(ported)) {
    const shown = (options: unknown) => collectResultSync(render(template(options as never)));

    it(`may all be missing: ${component}`, () => {
      assert.doesNotMatch(shown({}), /\[object|undefined/);
    });

    for (const [kind, value] of Object.entries(wrong)) {
      it(`may each be ${kind}: ${component}`, (t) => {
        t.mock.method(console, 'error', () => undefined);
        for (const fixture of fixturesOf(component)) {
          for (const options of replacing(withTrustedHtml(fixture.options), value)) {
            const html = shown(options);
            // What is HTML in GOV.UK Frontend's examples is trusted; ours is not.
            if (kind !== 'nothing') assert.doesNotMatch(html, /<b>text/, JSON.stringify(options));
          }
        }
      });
    }
  }
});

/** The options, each time with one of them, at any depth, replaced. */
function* replacing(options: unknown, value: unknown): Generator<unknown> {
  if (typeof options !== 'object' || options === null) return;
  // A trusted string is one value.
  if (![Object.prototype, Array.prototype].includes(Object.getPrototypeOf(options) as object))
    return;
  for (const [key, own] of Object.entries(options)) {
    const put = (replacement: unknown) =>
      Array.isArray(options)
        ? options.with(Number(key), replacement)
        : { ...options, [key]: replacement };
    yield put(value);
    for (const inner of replacing(own, value)) yield put(inner);
  }
}
