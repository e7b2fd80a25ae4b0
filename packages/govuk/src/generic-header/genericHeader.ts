import { content, type Html } from '../content.js';
import { attributes, html, type Attributes } from '../html.js';
import { classNames } from '../classNames.js';

export interface GenericHeaderOptions {
  /** The organisation's name. */
  logoText?: string | undefined;
  /** The organisation's logo; takes the place of the text. */
  logoHtml?: Html | undefined;
  /** Address of the organisation's home page; defaults to `/`. */
  url?: string | undefined;
  classes?: string | undefined;
  containerClasses?: string | undefined;
  attributes?: Attributes | undefined;
}

/** The header of an organisation that is not GOV.UK. */
export function genericHeader(options: GenericHeaderOptions = {}) {
  return html`<div
    class=${classNames('govuk-generic-header', options.classes)}
    ${attributes(options.attributes)}
  >
    <div
      class="govuk-generic-header__container ${options.containerClasses || 'govuk-width-container'}"
    >
      <div class="govuk-generic-header__logo">
        <a href=${options.url || '/'} class="govuk-generic-header__homepage-link"
          >${content({ text: options.logoText, html: options.logoHtml })}</a
        >
      </div>
    </div>
  </div>`;
}
