import type { PageContent } from '@council-elements/core/server';
import { html } from '@council-elements/govuk';
import { words } from './document.js';
import { pathIn, sections, type Language } from './sections.js';

/** The site's first page: what it offers. */
export function homePage(language: Language): PageContent {
  const t = words(language);
  return {
    title: t('homeTitle'),
    main: html`
      <h1 class="govuk-heading-xl">${t('homeTitle')}</h1>
      <p class="govuk-body-l">${t('homeText')}</p>
      ${sections.map(
        ({ path, title, text }) => html`
          <h2 class="govuk-heading-m">
            <a class="govuk-link" href=${pathIn(language, path)}>${t(title)}</a>
          </h2>
          <p class="govuk-body">${t(text)}</p>
        `,
      )}
    `,
  };
}

/** What an address that leads nowhere answers. */
export const notFoundPage = (language: Language): PageContent =>
  messagePage(language, 'notFoundTitle', 'notFoundText');

/** What a failure answers. Its cause is for the log, not for the page. */
export const problemPage = (language: Language): PageContent =>
  messagePage(language, 'problemTitle', 'problemText');

function messagePage(
  language: Language,
  title: 'notFoundTitle' | 'problemTitle',
  text: 'notFoundText' | 'problemText',
): PageContent {
  const t = words(language);
  return {
    title: t(title),
    main: html`
      <h1 class="govuk-heading-l">${t(title)}</h1>
      <p class="govuk-body">${t(text)}</p>
      <p class="govuk-body">${t('telephone')}</p>
    `,
  };
}
