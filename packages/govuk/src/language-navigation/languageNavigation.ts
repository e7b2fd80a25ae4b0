import { nothing } from 'lit/html.js';
import { checkOptions } from '#checks';
import { content, type Content } from '../content.js';
import { attributes, html } from '../html.js';
import { classNames } from '../classNames.js';
import { messages } from '../messages/language.js';
import { itemsOf, type Styled } from '../options.js';
import { safeUrl } from '../safeUrl.js';

export interface LanguageItemOptions extends Content, Styled {
  /** The same page in this language. */
  href?: string | undefined;
  /** Marks the language of the page that is shown. */
  current?: boolean | undefined;
  /** Language of the item's text, BCP 47. */
  lang: string;
  /** Language of the page it leads to; defaults to `lang`. */
  hrefLang?: string | undefined;
  /** Direction of the item's text: `ltr` or `rtl`. */
  dir?: string | undefined;
  /** Said after the text, in the language of the page that is shown. */
  languageDescriptionText?: string | undefined;
}

export interface LanguageNavigationOptions extends Styled {
  /** The languages, in the same order on every page. */
  items: readonly LanguageItemOptions[];
  /** Defaults to "Language". */
  ariaLabel?: string | undefined;
}

/** The same page in other languages. */
export function languageNavigation(options: LanguageNavigationOptions) {
  checkOptions('languageNavigation', options);
  return html`<nav
    class=${classNames('govuk-language-navigation', options.classes)}
    ${attributes(options.attributes)}
    aria-label=${options.ariaLabel ?? messages('languageNavigation', { ariaLabel: 'Language' }).ariaLabel}
  >
    <ul class="govuk-language-navigation__list">
      ${itemsOf(options.items).map((item) =>
        item
          ? html`<li class="govuk-language-navigation__list-item">
              ${item.current || !item.href ? current(item) : link(item)}
            </li>`
          : nothing,
      )}
    </ul>
  </nav>`;
}

function current(item: LanguageItemOptions) {
  return html`<span
    class=${classNames('govuk-language-navigation__text', item.classes)}
    aria-current="true"
    ${attributes(item.attributes, { lang: item.lang, dir: item.dir })}
    >${content(item)}</span
  >`;
}

function link(item: LanguageItemOptions) {
  return html`<a
    class=${classNames('govuk-language-navigation__link', item.classes)}
    href=${safeUrl(item.href)}
    rel="alternate"
    ${attributes(item.attributes, {
      lang: item.lang,
      hreflang: item.hrefLang || item.lang,
      dir: item.dir,
    })}
    >${content(item)}${
      item.languageDescriptionText
        ? html`<span class="govuk-visually-hidden"> ${item.languageDescriptionText}</span>`
        : nothing
    }</a
  >`;
}
