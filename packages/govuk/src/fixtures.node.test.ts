import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { withTrustedHtml } from './testing/fixtures.js';
import { ported, skipped } from './testing/registry.js';
import { linesOf } from './testing/tree.js';
import { treeOfHtml } from './testing/tree-of-html.js';
import { fixturesOf } from './testing/upstream.js';

for (const [component, template] of Object.entries(ported)) {
  describe(component, () => {
    for (const fixture of fixturesOf(component)) {
      const skip = skipped[`${component}: ${fixture.name}`] ?? false;
      it(`${component}: ${fixture.name}`, { skip }, () => {
        const options = withTrustedHtml(fixture.options) as never;
        const html = collectResultSync(render(template(options)));
        assert.deepEqual(linesOf(treeOfHtml(html)), linesOf(treeOfHtml(fixture.html)));
      });
    }
  });
}
