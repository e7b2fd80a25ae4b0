import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { html } from 'lit';
import { renderLight, renderToString } from './server.js';

describe('renderToString', () => {
  before(() => import('./element/example.define.js'));

  const example = (names: string[], lang?: string) =>
    lang
      ? html`<council-example lang=${lang} .names=${names}>${renderLight()}</council-example>`
      : html`<council-example .names=${names}>${renderLight()}</council-example>`;

  it('renders a template, escaped', async () => {
    const result = await renderToString(html`<p class=${'"a"'}>${'<b>'}</p>`);
    assert.match(result, /<p class="&quot;a&quot;">/);
    assert.match(result, /&lt;b&gt;/);
  });

  it('renders an element into the page, without a shadow root', async () => {
    const result = await renderToString(example(['Ann']));
    assert.doesNotMatch(result, /shadowroot/);
    assert.equal(result.match(/<input/g)?.length, 1);
    assert.match(result, /<li>.*Ann.*<\/li>/s);
  });

  it('renders an isolated element into a declarative shadow root', async () => {
    const result = await renderToString(
      html`<council-example isolated>${renderLight()}</council-example>`,
    );
    assert.match(
      result,
      /<template shadowroot="open" shadowrootmode="open".*<input.*<\/template>/s,
    );
  });

  it('takes the language of the page, or of the element', async () => {
    assert.match(await renderToString(example([]), { language: 'cy' }), /Eich enw/);
    assert.match(await renderToString(example([], 'cy'), { language: 'en' }), /Eich enw/);
    assert.match(await renderToString(example([])), /Your name/);
  });

  it('gives elements on one page different ids, the same in every run', async () => {
    const page = html`${example([])}${example([])}`;
    const first = await renderToString(page);
    assert.match(first, /id="council-example-name"/);
    assert.match(first, /id="council-example-2-name"/);
    assert.equal(await renderToString(page), first);
  });

  it('hands data over in a script that data cannot end', async () => {
    const result = await renderToString(example(['</script><script>alert(1)</script>']));
    assert.equal(result.match(/<script/g)?.length, 1);
    assert.equal(result.match(/<\/script/g)?.length, 1);
    const [, json = ''] =
      /<script type="application\/json"[^>]*>(.*?)<\/script>/s.exec(result) ?? [];
    assert.deepEqual(JSON.parse(json).properties.names, ['</script><script>alert(1)</script>']);
  });
});
