import { createTranslate } from '@council-elements/core/messages';
import { renderToString, type PageContent } from '@council-elements/core/server';
import { html } from '@council-elements/govuk';
import { page } from '@council-elements/govuk/server.js';
import type { Council } from './council.js';
import { cy } from './messages/cy.js';
import { en } from './messages/en.js';
import { languages, pathIn, readPath, sectionAt, sections } from './sections.js';

/** The site's words in a language. */
export const words = (language: string) => createTranslate<typeof en>({ en, cy }, language);

/** A whole HTML document: the council's header, the navigation, the content, the footer. */
export async function renderDocument(
  council: Council,
  { title, main }: PageContent,
  url: URL,
): Promise<string> {
  const { language, path } = readPath(url.pathname);
  const t = words(language);
  const here = sectionAt(path);
  const { logo, name } = council.theme;

  const document = page({
    title: `${title} – ${name[language]}`,
    lang: language,
    icon: logo.src,
    stylesheets: [
      '/assets/council.css',
      ...(here ? [`/assets/${here.stylesheet}.css`] : []),
      '/theme.css',
    ],
    scripts: ['/assets/client.js'],
    header: {
      url: pathIn(language, '/'),
      logoHtml: html`<img
        src=${logo.src}
        alt=${logo.alt[language]}
        width=${logo.width ?? 280}
        height=${logo.height ?? 48}
      />`,
    },
    serviceNavigation: {
      serviceName: t('homeTitle'),
      serviceUrl: pathIn(language, '/'),
      navigationLabel: t('services'),
      ariaLabel: t('homeTitle'),
      navigation: sections.map((section) => ({
        href: pathIn(language, section.path),
        text: t(section.title),
        current: section === here,
      })),
    },
    phaseBanner: { tag: { text: t('prototype') }, text: t('prototypeText') },
    // The same page, with the same query.
    languageNavigation: {
      classes: 'govuk-!-margin-top-3',
      items: languages.map(({ code, label }) => ({
        text: label,
        lang: code,
        href: pathIn(code, path) + url.search,
        current: code === language,
      })),
    },
    main,
    footer: {
      meta: {
        items: [
          { text: t('storybook'), href: '/storybook/' },
          { text: t('accessibilityReports'), href: '/reports/axe/' },
        ],
        text: t('telephone'),
      },
    },
  });
  return renderToString(document, { language });
}
