import { checkOptions } from '#checks';
import { content, type Html } from '../content.js';
import { attributes, html } from '../html.js';
import { classNames } from '../classNames.js';
import type { Styled } from '../options.js';
import { safeUrl } from '../safeUrl.js';

export interface GenericHeaderOptions extends Styled {
  /** The organisation's name. */
  logoText?: string | undefined;
  /** The organisation's logo; takes the place of the text. */
  logoHtml?: Html | undefined;
  /** Address of the organisation's home page; defaults to `/`. */
  url?: string | undefined;
  /** Classes of the container, instead of `govuk-width-container`. */
  containerClasses?: string | undefined;
}

/** The header of an organisation that is not GOV.UK. */
export function genericHeader(options: GenericHeaderOptions = {}) {
  checkOptions('genericHeader', options);
  return html`<div
    class=${classNames('govuk-generic-header', options.classes)}
    ${attributes(options.attributes)}
  >
    <div
      class="govuk-generic-header__container ${options.containerClasses || 'govuk-width-container'}"
    >
      <div class="govuk-generic-header__logo">
        <a href=${safeUrl(options.url || '/')} class="govuk-generic-header__homepage-link"
          >${content({ text: options.logoText, html: options.logoHtml })}</a
        >
      </div>
    </div>
  </div>`;
}
