// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import * as govuk from '@council-elements/govuk';
import { format } from 'prettier';
import { withTrustedHtml } from '../../packages/govuk/dist/testing/fixtures.js';
import { ported } from '../../packages/govuk/dist/testing/registry.js';
import { linesOf } from '../../packages/govuk/dist/testing/tree.js';
import { treeOfHtml } from '../../packages/govuk/dist/testing/tree-of-html.js';
import { visibleFixtures } from './examples.mjs';
import { printCall } from './print-call.mjs';

const { accordion, cy, details, fieldset, html, inLanguage, input } = govuk;

/**
 * The HTML of a template, with white space folded.
 *
 * @param {unknown} template
 */
const treeOf = async (template) => linesOf(treeOfHtml(await collectResult(render(template))));

/**
 * Runs printed code, which can reach what it imports and nothing else.
 *
 * @param {string} code
 * @returns {unknown}
 */
function run(code) {
  const [, names = '', expression = ''] =
    /^import \{([^}]*)\} from '@council-elements\/govuk';\s*(.*);\s*$/s.exec(code) ?? [];
  return new Function('govuk', `const {${names}} = govuk; return ${expression}`)(govuk);
}

/** @param {string} code */
const formatted = (code) => format(code, { parser: 'babel', singleQuote: true });

for (const [component, template] of Object.entries(ported)) {
  test(`the calls of ${component} give the same HTML as its examples`, async () => {
    const name = Object.entries(govuk).find(([, value]) => value === template)?.[0];
    assert.ok(name);
    for (const fixture of visibleFixtures(component)) {
      const options = withTrustedHtml(fixture.options);
      const code = await formatted(printCall({ name, options }));
      const expected = await treeOf(template(/** @type {never} */ (options)));
      assert.deepEqual(await treeOf(run(code)), expected, `${fixture.name}\n${code}`);
    }
  });
}

test('a call is printed as one writes it', async () => {
  const options = { summaryText: 'It’s "quoted"', html: html`<p id=${'a'}>${'1 < 2'}</p>` };
  assert.equal(
    await formatted(printCall({ name: 'details', options })),
    `import { details, html } from '@council-elements/govuk';

details({ summaryText: 'It’s "quoted"', html: html\`<p id="a">1 &lt; 2</p>\` });
`,
  );
});

test('texts stay what they are, whatever they look like', async () => {
  const text = '`${1}` \\ \' " <b>&amp;</b> ${\n';
  for (const options of [
    { summaryText: text, text },
    { summaryText: text, html: govuk.trustedHtml(text) },
    { summaryText: text, html: html`\`\${1}\` \\ <b title="a ${text} b">${text}</b>` },
  ]) {
    const code = await formatted(printCall({ name: 'details', options }));
    assert.deepEqual(await treeOf(run(code)), await treeOf(details(options)), code);
  }
});

test('what is not given is not printed', () => {
  const code = printCall({
    name: 'errorSummary',
    options: { titleText: undefined, errorList: [] },
  });
  assert.ok(code.includes('errorSummary({"errorList": []})'), code);
});

test('a component in an option is printed as its call', async () => {
  const inner = { name: 'town', label: { text: 'Town' } };
  const nested = input(inner);
  const options = { legend: { text: 'Address' }, html: nested };
  const code = await formatted(
    printCall(
      { name: 'fieldset', options },
      { callOf: (value) => (value === nested ? { name: 'input', options: inner } : undefined) },
    ),
  );
  assert.match(code, /^import \{ fieldset, input \} from/);
  assert.match(code, /html: input\(\{ name: 'town', label: \{ text: 'Town' \} \}\)/);
  assert.deepEqual(await treeOf(run(code)), await treeOf(fieldset(options)));
});

test('a call in another language has its defaults', async () => {
  const options = { id: 'a', items: [{ heading: { text: 'A' }, content: { text: 'B' } }] };
  const code = await formatted(printCall({ name: 'accordion', options }, { language: 'cy' }));
  assert.match(code, /^import \{ accordion, cy, inLanguage \} from/);
  const welsh = await treeOf(inLanguage(cy, () => accordion(options)));
  assert.deepEqual(await treeOf(run(code)), welsh);
  assert.notDeepEqual(await treeOf(accordion(options)), welsh);
});

test('a value that has no code is an error', () => {
  const options = { text: () => 'Save' };
  assert.throws(() => printCall({ name: 'button', options }), /no code for a function/);
});
