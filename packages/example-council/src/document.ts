import { html as shell } from '@lit-labs/ssr';
import { createTranslate } from '@council-elements/core/messages';
import { renderToString, type PageContent } from '@council-elements/core/server';
import {
  genericHeader,
  html,
  languageNavigation,
  phaseBanner,
  serviceNavigation,
  skipLink,
} from '@council-elements/govuk';
import type { Council } from './council.js';
import { cy } from './messages/cy.js';
import { en } from './messages/en.js';
import { languages, pathIn, readPath, sections, type Language } from './sections.js';

/** The site's words in a language. */
export const words = (language: string) => createTranslate<typeof en>({ en, cy }, language);

type Words = ReturnType<typeof words>;

/** A whole HTML document: the council's header, the navigation, the content, the footer. */
export async function renderDocument(
  council: Council,
  { title, main }: PageContent,
  url: URL,
): Promise<string> {
  const { language, path } = readPath(url.pathname);
  const t = words(language);
  const here = sections.find((section) => section.path === path);
  const { logo, name } = council.theme;

  const document = shell`<!doctype html>
    <html lang=${language} class="govuk-template">
      <head>
        <meta charset="utf-8" />
        <title>${title} – ${name[language]}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <link rel="icon" href=${logo.src} type="image/svg+xml" />
        <link rel="stylesheet" href="/assets/council.css" />
        ${here ? shell`<link rel="stylesheet" href="/assets/${here.stylesheet}.css" />` : ''}
        <link rel="stylesheet" href="/theme.css" />
        <script type="module" src="/assets/client.js"></script>
      </head>
      <body class="govuk-template__body">
        ${skipLink({ text: t('skipLink'), href: '#main-content' })}
        <header class="govuk-template__header">
          ${genericHeader({
            url: pathIn(language, '/'),
            logoHtml: html`<img
              src=${logo.src}
              alt=${logo.alt[language]}
              width=${logo.width ?? 280}
              height=${logo.height ?? 48}
            />`,
          })}
          ${serviceNavigation({
            serviceName: t('homeTitle'),
            serviceUrl: pathIn(language, '/'),
            menuButtonText: t('menu'),
            navigationLabel: t('services'),
            ariaLabel: t('homeTitle'),
            navigation: sections.map((section) => ({
              href: pathIn(language, section.path),
              text: t(section.title),
              current: section === here,
            })),
          })}
          ${phaseBanner({ tag: { text: t('prototype') }, text: t('prototypeText') })}
        </header>
        <div class="govuk-width-container">
          ${languageLinks(t, language, path, url.search)}
          <main class="govuk-main-wrapper" id="main-content">${main}</main>
        </div>
        <footer class="govuk-template__footer">${footer(t)}</footer>
      </body>
    </html>`;
  return renderToString(document, { language });
}

/** The same page, with the same query, in the other languages. */
function languageLinks(t: Words, language: Language, path: string, search: string) {
  return languageNavigation({
    ariaLabel: t('language'),
    classes: 'govuk-!-margin-top-3',
    items: languages.map(({ code, label }) => ({
      text: label,
      lang: code,
      href: pathIn(code, path) + search,
      current: code === language,
    })),
  });
}

/** A council's footer: GOV.UK's layout without the crown, which is not a council's to use. */
function footer(t: Words) {
  return html`<div class="govuk-footer">
    <div class="govuk-width-container">
      <div class="govuk-footer__meta">
        <div class="govuk-footer__meta-item govuk-footer__meta-item--grow">
          <h2 class="govuk-visually-hidden">${t('supportLinks')}</h2>
          <ul class="govuk-footer__inline-list">
            <li class="govuk-footer__inline-list-item">
              <a class="govuk-footer__link" href="/storybook/">${t('storybook')}</a>
            </li>
            <li class="govuk-footer__inline-list-item">
              <a class="govuk-footer__link" href="/reports/axe/">${t('accessibilityReports')}</a>
            </li>
          </ul>
          <div class="govuk-footer__meta-custom">${t('telephone')}</div>
        </div>
      </div>
    </div>
  </div>`;
}
