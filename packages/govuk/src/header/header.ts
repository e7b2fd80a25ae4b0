import { nothing } from 'lit/html.js';
import { checkOptions } from '#checks';
import { classNames } from '../classNames.js';
import { attributes, html } from '../html.js';
import { crown, logotype } from '../logo/logo.js';
import type { Styled } from '../options.js';
import { safeUrl } from '../safeUrl.js';

export interface HeaderOptions extends Styled {
  /** Defaults to GOV.UK. */
  homepageUrl?: string | undefined;
  /** Shown after the logo. */
  productName?: string | undefined;
  /** Classes of the container, instead of `govuk-width-container`. */
  containerClasses?: string | undefined;
}

/** The header of GOV.UK, which is GOV.UK's alone: a council's is `genericHeader`. */
export function header(options: HeaderOptions = {}) {
  checkOptions('header', options);
  return html`<div
    class=${classNames('govuk-header', options.classes)}
    ${attributes(options.attributes)}
  >
    <div class="govuk-header__container ${options.containerClasses || 'govuk-width-container'}">
      <div class="govuk-header__logo">
        <a href=${safeUrl(options.homepageUrl || '//gov.uk')} class="govuk-header__homepage-link">
          <svg
            focusable="false"
            role="img"
            xmlns="http://www.w3.org/2000/svg"
            viewBox="0 0 324 60"
            height="30"
            width="162"
            fill="currentcolor"
            class="govuk-header__logotype"
            aria-label="GOV.UK"
          >
            <title>GOV.UK</title>
            ${crown} ${logotype}
          </svg>
          ${
            options.productName
              ? html`<span class="govuk-header__product-name">${options.productName}</span>`
              : nothing
          }
        </a>
      </div>
    </div>
  </div>`;
}
