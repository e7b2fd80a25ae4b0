import { html } from '@lit-labs/ssr';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { nothing } from 'lit/html.js';
import { classNames } from '../classNames.js';
import { rendered, type Html } from '../content.js';
import { cy } from '../messages/cy.js';
import { inLanguage } from '../messages/language.js';
import { pageBody, type PageBodyOptions } from './pageBody.js';

/** A page: what is in its `<head>`, and the parts of its `<body>`. */
export interface PageOptions extends PageBodyOptions {
  /** Text of `<title>`; "Error: " first where the page has errors, the organisation's name last. */
  title: string;
  /**
   * Language of the page, BCP 47; defaults to `en`. In `cy` the page's own parts speak Welsh. For what
   * is made before, such as `main`, and for other languages, see `inLanguage`.
   */
  lang?: string | undefined;
  /** Direction of the text; left to right unless it says otherwise. */
  dir?: 'ltr' | 'rtl' | undefined;
  /** Addresses of stylesheets, in their order. */
  stylesheets?: readonly string[] | undefined;
  /** CSS text, such as a theme's custom properties, after the stylesheets. Needs `cspNonce`. */
  theme?: string | undefined;
  /** Addresses of JavaScript modules. */
  scripts?: readonly string[] | undefined;
  /** Address of the icon. */
  icon?: string | undefined;
  /** Colour of the browser's own surroundings of the page. */
  themeColor?: string | undefined;
  /** The nonce of the response's content security policy: base64, new for each response. */
  cspNonce?: string | undefined;
  /** More of the `<head>`: description, Open Graph, canonical address. */
  head?: Html | undefined;
  bodyClasses?: string | undefined;
}

/**
 * A whole HTML document as GOV.UK's page template makes it, for a server: a template, for
 * `renderToString`. It has no inline script; its only inline style is `theme`.
 *
 * @see https://design-system.service.gov.uk/styles/page-template/
 * @throws TypeError where `title` or `main` is missing, `lang` is no BCP 47 tag, or `cspNonce` is no
 *   base64 or is missing though there is a `theme`
 */
export function page(options: PageOptions) {
  const { title, lang = 'en', dir, cspNonce, stylesheets = [], scripts = [] } = options;
  if (!title) throw new TypeError('page: title is missing; it is the text of <title>');
  const nonce = cspNonce === undefined ? nothing : checkedNonce(cspNonce);
  const isWelsh = languageOf(lang) === 'cy';
  const body = isWelsh ? inLanguage(cy, () => pageBody(options)) : pageBody(options);

  return html`<!doctype html>
    <html lang=${lang} dir=${dir ?? nothing} class="govuk-template">
      <head>
        <meta charset="utf-8" />
        <title>${title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        ${options.themeColor ? html`<meta name="theme-color" content=${options.themeColor} />` : nothing}
        ${options.icon ? html`<link rel="icon" href=${options.icon} />` : nothing}
        ${stylesheets.map((href) => html`<link rel="stylesheet" href=${href} />`)}
        ${options.theme ? style(options.theme, cspNonce) : nothing}
        ${scripts.map((src) => html`<script type="module" src=${src} nonce=${nonce}></script>`)}
        ${options.head ? rendered(options.head) : nothing}
      </head>
      <body class=${classNames('govuk-template__body', options.bodyClasses)}>
        ${body}
      </body>
    </html>`;
}

function languageOf(lang: string): string {
  try {
    return new Intl.Locale(lang).language;
  } catch {
    throw new TypeError(`page: lang is ${JSON.stringify(lang)}, not a language tag such as "en"`);
  }
}

/** @see https://www.w3.org/TR/CSP3/#grammardef-base64-value */
function checkedNonce(nonce: string): string {
  if (/^[\w+/-]+={0,2}$/.test(nonce)) return nonce;
  throw new TypeError(`page: cspNonce is ${JSON.stringify(nonce)}, which is not base64`);
}

/** Lit binds nothing in a style, so that nobody does so unawares. */
function style(css: string, nonce: string | undefined) {
  if (!nonce) {
    throw new TypeError(
      'page: theme needs cspNonce, as a strict policy refuses inline style without a nonce',
    );
  }
  // In CSS, `<\/` is the same as `</`; in HTML, it does not end the element.
  return unsafeHTML(`<style nonce="${nonce}">${css.replaceAll('</', '<\\/')}</style>`);
}
