import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { content, type Html } from './content.js';
import { attributes, element, heading, html, type Attributes, type Tag } from './html.js';
import { textarea } from './textarea/textarea.js';
import { trustedHtml } from './trustedHtml.js';

/** What a server sends, without the comments that only hydration needs. */
const served = (template: unknown) =>
  collectResultSync(render(template))
    .replace(/<!--.*?-->/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ (?=>)/g, '');

test('attributes follow the rules of the govukAttributes macro', () => {
  const bag: Attributes = {
    'data-text': 'a',
    'data-number': 0,
    'data-true': true,
    'data-false': false,
    'data-null': null,
    'data-undefined': undefined,
    'data-value': { value: 'b' },
    'data-optional': { value: 'c', optional: true },
    'data-boolean': { value: true, optional: true },
    'data-zero': { value: 0, optional: true },
    'data-empty': { value: '', optional: true },
    'data-out-1': { value: false, optional: true },
    'data-out-2': { value: null, optional: true },
    'data-out-3': { optional: true },
  };
  assert.equal(
    served(html`<p ${attributes(bag)}></p>`),
    '<p data-text="a" data-number="0" data-true="true" data-false="false" data-null=""' +
      ' data-undefined="" data-value="b" data-optional="c" data-boolean="" data-zero="0"' +
      ' data-empty=""></p>',
  );
});

test('attribute values are escaped', () => {
  const template = html`<p ${attributes({ title: '"><script>alert(1)</script>' })}></p>`;
  assert.equal(served(template), '<p title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"></p>');
});

test("the template's attributes come first, as the first of two wins in HTML", () => {
  const given = { class: 'x', CLASS: 'y', 'data-module': 'z', id: 'given', title: 'given' };
  assert.equal(
    served(
      html`<p
        class="a ${'b'}"
        ${attributes(given, { id: 'own', title: undefined })}
        data-module="m"
      ></p>`,
    ),
    '<p class="a b" id="own" title="given" data-module="m"></p>',
  );
});

test('a name that is no attribute, or an event handler, is left out, and the console says so', (t) => {
  const error = t.mock.method(console, 'error', () => undefined);
  const said = () => String(error.mock.calls.at(-1)?.arguments[0]);
  for (const name of ['', 'a b', 'a"', 'a=b', '<p>', '@click', '.value', '?hidden', '1a', 'a/b']) {
    assert.equal(served(html`<p ${attributes({ [name]: 'x', id: 'y' })}></p>`), '<p id="y"></p>');
    assert.equal(said(), `attributes: ${JSON.stringify(name)} is not the name of an attribute`);
  }
  for (const name of ['onclick', 'ONCLICK', 'onfocus']) {
    assert.equal(served(html`<p ${attributes({ [name]: 'alert(1)' })}></p>`), '<p></p>');
    assert.match(said(), /is an event handler/, name);
  }
});

test('the same names give Lit the same template, others another', () => {
  const template = (bag: Attributes) => html`<p ${attributes(bag)}>${'text'}</p>`;
  assert.equal(template({ title: 'a' }).strings, template({ title: 'b' }).strings);
  assert.notEqual(template({ title: 'a' }).strings, template({ lang: 'b' }).strings);
});

test('only known tags and heading levels become elements', (t) => {
  const error = t.mock.method(console, 'error', () => undefined);
  const said = () => String(error.mock.calls.at(-1)?.arguments[0]);
  assert.equal(served(heading(3, attributes({ class: 'x' }), 'Title')), '<h3 class="x">Title</h3>');
  assert.equal(served(heading('6', attributes({}), '<')), '<h6>&lt;</h6>');
  for (const level of [0, 7, 1.5, '2 onclick', NaN]) {
    assert.equal(served(heading(level, attributes({}), 'Title')), '<h2>Title</h2>');
    assert.match(said(), /headingLevel: .* from 1 to 6/);
  }
  assert.equal(served(element('script' as Tag, attributes({}), 'x')), '<div>x</div>');
  assert.match(said(), /"script" is not one of h1/);
});

test('text is escaped, trusted HTML and templates are not', () => {
  const show = (options: Parameters<typeof content>[0]) => served(html`<p>${content(options)}</p>`);
  assert.equal(show({ text: '<b>x</b>' }), '<p>&lt;b&gt;x&lt;/b&gt;</p>');
  assert.equal(show({ text: 0 }), '<p>0</p>');
  assert.equal(show({ text: 'a', html: trustedHtml('<b>x</b>') }), '<p><b>x</b></p>');
  assert.equal(show({ html: html`<i>${'<'}</i>` }), '<p><i>&lt;</i></p>');
  assert.equal(
    show({ html: [html`<i>1</i>`, trustedHtml('<b>2</b>')] }),
    '<p><i>1</i><b>2</b></p>',
  );
  assert.equal(show(undefined), '<p></p>');
});

test('a bare string of HTML is shown as text, and the console says so', (t) => {
  const error = t.mock.method(console, 'error', () => undefined);
  const bare = '<img src=x onerror=alert(1)>' as unknown as Html;
  assert.equal(
    served(html`<p>${content({ html: bare })}</p>`),
    '<p>&lt;img src=x onerror=alert(1)&gt;</p>',
  );
  assert.match(String(error.mock.calls[0]?.arguments[0]), /html option takes .*trustedHtml/);
});

test('the text of a textarea is its own, whatever is in it', () => {
  const value = '\n</textarea><script>alert(1)</script> & <!-- ${x} "';
  assert.match(
    collectResultSync(render(textarea({ name: 'a', label: { text: 'A' }, value }))),
    /<textarea [^>]*>\n\n&lt;\/textarea>&lt;script>alert\(1\)&lt;\/script> &amp; &lt;!-- \$\{x\} "<\/textarea>/,
  );
});
