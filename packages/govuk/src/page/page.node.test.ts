import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { html as shell } from '@lit-labs/ssr';
import { html } from 'lit/html.js';
import nunjucks from 'nunjucks';
import { backLink, cy, footer, header, inLanguage, pageBody, trustedHtml } from '../index.js';
import { page, renderToString, type PageOptions } from '../server.js';
import { linesOf } from '../testing/tree.js';
import { treeOfHtml } from '../testing/tree-of-html.js';

const frontend = dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json'));
const environment = new nunjucks.Environment(
  new nunjucks.FileSystemLoader(join(frontend, 'dist')),
  { autoescape: true, trimBlocks: true, lstripBlocks: true },
);

const show = (options: PageOptions) => renderToString(page(options));
const shown = (options: Partial<PageOptions> = {}) =>
  show({ title: 'Apply', main: html`<h1>Apply</h1>`, ...options });

describe('page, against GOV.UK’s template', () => {
  /** GOV.UK's template, with the same parts in its blocks. */
  const upstream = (variables: object, blocks: Record<string, string>) =>
    environment.renderString(
      `{% extends "govuk/template.njk" %}
       {% from "govuk/components/back-link/macro.njk" import govukBackLink %}
       {% from "govuk/components/phase-banner/macro.njk" import govukPhaseBanner %}
       ${Object.entries(blocks)
         .map(([name, content]) => `{% block ${name} %}${content}{% endblock %}`)
         .join('\n')}`,
      variables,
    );

  /**
   * What ours leaves out, each for a reason:
   * - an inline script, which a strict policy refuses: `enhance` sets those classes
   * - GOV.UK's own icons, with the address of its manifest: a council has its own
   */
  const leftOut = [
    /<script>document\.body\.className.*?<\/script>/s,
    /<link rel="(?:icon|mask-icon|apple-touch-icon|manifest)"[^>]*>/g,
  ];

  function assertSame(ours: string, theirs: string) {
    let expected = theirs;
    for (const part of leftOut) {
      const without = expected.replace(part, '');
      assert.notEqual(without, expected, `GOV.UK's template still has ${part.source}`);
      expected = without;
    }
    assert.deepEqual(linesOf(treeOfHtml(ours)), linesOf(treeOfHtml(expected)));
  }

  it('is the same document, with the smallest page', async () => {
    assertSame(
      await show({
        title: 'Apply',
        themeColor: '#1d70b8',
        header: header(),
        footer: footer(),
        main: html`<h1>Apply</h1>`,
      }),
      upstream({}, { pageTitle: 'Apply', content: '<h1>Apply</h1>' }),
    );
  });

  it('is the same document, with every part', async () => {
    assertSame(
      await show({
        title: 'Apply – Thornbury',
        lang: 'en-GB',
        themeColor: '#00505f',
        bodyClasses: 'app-body',
        mainClasses: 'govuk-main-wrapper--l',
        stylesheets: ['/a.css', '/b.css?c=d&e'],
        head: html`<meta name="description" content="Help" />`,
        bodyStart: html`<p>Cookies</p>`,
        header: header({ productName: 'Care' }),
        serviceNavigation: { serviceName: 'Help at home', serviceUrl: '/help' },
        phaseBanner: { tag: { text: 'Beta' }, text: 'New' },
        beforeContent: backLink({ href: '/back' }),
        main: trustedHtml('<h1>Apply</h1>'),
        footer: footer({ meta: { text: 'Built by us' } }),
      }),
      upstream(
        {
          htmlLang: 'en-GB',
          themeColor: '#00505f',
          bodyClasses: 'app-body',
          mainClasses: 'govuk-main-wrapper--l',
          serviceName: 'Help at home',
          serviceUrl: '/help',
        },
        {
          pageTitle: 'Apply – Thornbury',
          head: `<link rel="stylesheet" href="/a.css"><link rel="stylesheet" href="/b.css?c=d&amp;e">
            <meta name="description" content="Help">`,
          bodyStart: '<p>Cookies</p>',
          govukHeader: '{{ govukHeader({ productName: "Care" }) }}',
          headerEnd: '{{ govukPhaseBanner({ tag: { text: "Beta" }, text: "New" }) }}',
          beforeContent: '{{ govukBackLink({ href: "/back" }) }}',
          content: '<h1>Apply</h1>',
          govukFooter: '{{ govukFooter({ meta: { text: "Built by us" } }) }}',
        },
      ),
    );
  });

  it('leaves out header and footer that have nothing in them', async () => {
    assertSame(
      await shown({ themeColor: '#1d70b8' }),
      upstream(
        {},
        { pageTitle: 'Apply', content: '<h1>Apply</h1>', govukHeader: '', govukFooter: '' },
      ),
    );
  });
});

describe('page', () => {
  it('is a council’s: the generic header, and no crown, arms or licence unless asked for', async () => {
    const result = await shown({
      header: { logoText: 'Thornbury Vale Council' },
      footer: {
        meta: { items: [{ text: 'Privacy', href: '/privacy' }] },
        copyright: { text: '© Thornbury Vale Council' },
      },
    });
    assert.match(result, /govuk-generic-header.*Thornbury Vale Council/s);
    assert.match(result, /href="\/privacy"/);
    assert.match(result, /© Thornbury Vale Council/);
    assert.doesNotMatch(result, /crown|<svg|gov\.uk\/|nationalarchives/i);
    const licensed = await shown({ footer: { contentLicence: {} } });
    assert.match(licensed, /Open Government Licence v3\.0/);
    assert.doesNotMatch(licensed, /crown/i);
  });

  it('has the languages before the back link, and both outside of the main content', async () => {
    const result = await shown({
      languageNavigation: {
        items: [
          { text: 'English', lang: 'en', current: true },
          { text: 'Cymraeg', lang: 'cy', href: '/cy' },
        ],
      },
      beforeContent: backLink({ href: '/back' }),
    });
    const order = ['"#main-content"', 'language-navigation', 'govuk-back-link', '<main'];
    const places = order.map((part) => result.indexOf(part));
    assert.ok(places.every((place) => place > 0));
    assert.deepEqual(
      places,
      [...places].sort((a, b) => a - b),
    );
  });

  it('is in the language and direction that it is given', async () => {
    assert.match(await shown(), /<html lang="en"\s+class="govuk-template">/);
    assert.match(await shown({ lang: 'ar', dir: 'rtl' }), /<html lang="ar" dir="rtl" class=/);
  });

  it('speaks Welsh on a Welsh page', async () => {
    const options: Partial<PageOptions> = {
      serviceNavigation: {
        serviceName: 'Help',
        navigation: [
          { text: 'A', href: '/a' },
          { text: 'B', href: '/b' },
        ],
      },
      languageNavigation: { items: [{ text: 'English', lang: 'en', href: '/' }] },
      footer: { meta: {}, contentLicence: {} },
    };
    const english = ['Skip to main content', 'Menu', 'Service information', 'Support links'];
    const welsh = [cy.skipLink.text, 'Dewislen', 'Iaith', 'Dolenni cymorth'];
    for (const lang of ['cy', 'cy-GB']) {
      const result = await shown({ ...options, lang });
      for (const text of english) assert.ok(!result.includes(text), text);
      for (const text of welsh) assert.ok(result.includes(text), text);
    }
    const result = await shown(options);
    for (const text of english) assert.ok(result.includes(text), text);
  });

  it('speaks another language where it is made in that', async () => {
    const result = await renderToString(
      inLanguage({ skipLink: { text: 'Przejdź do treści' } }, () =>
        page({ title: 'Pomoc', lang: 'pl', main: html`<h1>Pomoc</h1>` }),
      ),
    );
    assert.match(result, /Przejdź do treści/);
  });

  it('has no script or style that a strict policy refuses', async () => {
    const theme =
      ':root { --govuk-brand-colour: #00505f; }\n.a > .b::before { content: "</style>"; }';
    const result = await shown({
      theme,
      cspNonce: 'r4nd0m+/_-==',
      stylesheets: ['/council.css'],
      scripts: ['/enhance.js'],
      header: header(),
      footer: footer(),
      serviceNavigation: { serviceName: 'Help' },
    });
    assert.doesNotMatch(result, /\s(?:style|on[a-z]+)=/);
    const tags = result.match(/<(?:script|style)\b[^>]*>/g);
    assert.deepEqual(tags, [
      '<style nonce="r4nd0m+/_-==">',
      '<script type="module" src="/enhance.js" nonce="r4nd0m+/_-==">',
    ]);
    const [, css] = /<style[^>]*>(.*?)<\/style>/s.exec(result) ?? [];
    assert.equal(css, theme.replace('</', '<\\/'), 'CSS reads the escape as the same text');
    assert.ok(result.indexOf('<style') > result.indexOf('council.css'), 'the theme wins');
  });

  it('needs no nonce for files', async () => {
    const result = await shown({ scripts: ['/a.js'], stylesheets: ['/a.css'] });
    assert.doesNotMatch(result, /nonce|<style/);
  });

  it('escapes texts and addresses', async () => {
    const evil = '"></title><script>alert(1)</script>';
    const result = await shown({
      title: evil,
      dir: evil as 'ltr',
      themeColor: evil,
      icon: evil,
      stylesheets: [evil],
      scripts: [evil],
      bodyClasses: evil,
      mainClasses: evil,
      header: { logoText: evil, url: evil },
      main: html`<p>${evil}</p>`,
    });
    const tree = linesOf(treeOfHtml(result));
    const scripts = tree.filter((line) => line.includes('<script'));
    assert.equal(scripts.filter((line) => line.trimStart().startsWith('<script')).length, 1);
    assert.ok(scripts.some((line) => line.includes('type="module"')));
    assert.ok(tree.includes(`    <title>`) && tree.includes(`      ${JSON.stringify(evil)}`));
  });

  it('shows a main content that nobody vouched for as text', async (t) => {
    t.mock.method(console, 'error', () => {});
    const result = shown({ main: '<script>alert(1)</script>' as never });
    // In development it is an error, in production it is text.
    await result.then(
      (text) => assert.match(text, /<main[^>]*>.*&lt;script&gt;/s),
      (error: unknown) => assert.match(String(error), /html|trustedHtml/i),
    );
  });

  it('says what is missing or wrong', () => {
    const base: PageOptions = { title: 'Apply', main: html`<h1>Apply</h1>` };
    const refused: [Partial<PageOptions>, RegExp][] = [
      [{ title: '' }, /^page: title is missing/],
      [{ main: undefined as never }, /^page: main is missing/],
      [{ lang: '' }, /^page: lang is ""/],
      [{ lang: 'en"' }, /^page: lang is "en\\""/],
      [{ theme: ':root {}' }, /^page: theme needs cspNonce/],
      [{ cspNonce: '' }, /^page: cspNonce is ""/],
      [{ cspNonce: 'a" onload="b' }, /^page: cspNonce is /],
    ];
    for (const [options, message] of refused) {
      assert.throws(
        () => page({ ...base, ...options }),
        (error: Error) => error instanceof TypeError && message.test(error.message),
        JSON.stringify(options),
      );
    }
    assert.throws(() => pageBody({} as never), /^TypeError: page: main is missing/);
  });
});

describe('renderToString', () => {
  it('renders a part of a page', async () => {
    assert.match(await renderToString(backLink({ href: '/a"b' })), /href="\/a&quot;b"/);
    assert.equal(await renderToString(shell`<p>${'<'}</p>`), '<p>&lt;</p>');
  });
});

describe('the entry for browsers', () => {
  it('imports nothing of the server’s', () => {
    const seen = new Set<string>();
    const packages = new Set<string>();
    const visit = (file: string) => {
      if (seen.has(file)) return;
      seen.add(file);
      assert.ok(existsSync(file), file);
      for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(
        /^\s*(?:import|export)\b[^;]*?from\s+'([^']+)'/gm,
      )) {
        if (name.startsWith('.')) visit(join(dirname(file), name));
        else packages.add(name);
      }
    };
    visit(new URL('../index.js', import.meta.url).pathname);
    assert.ok(seen.size > 40);
    assert.ok(packages.has('lit/html.js'));
    assert.deepEqual(
      [...packages].filter((name) => !/^lit(?:\/|$)|^#/.test(name)),
      [],
    );
  });
});
