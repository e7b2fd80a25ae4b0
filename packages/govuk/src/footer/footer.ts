import { nothing } from 'lit/html.js';
import { checkOptions } from '#checks';
import { classNames } from '../classNames.js';
import { content, type Content } from '../content.js';
import { attributes, html, type Attributes } from '../html.js';
import { crown } from '../logo/logo.js';
import { messages } from '../messages/language.js';
import { itemsOf, type Styled } from '../options.js';
import { safeUrl } from '../safeUrl.js';

export interface FooterLinkOptions {
  /** What the link says. */
  text?: string | undefined;
  /** Where the link leads. */
  href?: string | undefined;
  /** More attributes, such as `data-` ones. */
  attributes?: Attributes | undefined;
}

export interface FooterNavigationOptions {
  /** Heading over the links. */
  title: string;
  /** Columns of the list of links. */
  columns?: number | undefined;
  /** Width in the page's grid, such as `one-third`; defaults to `full`. */
  width?: string | undefined;
  /** Items without a text or an address are left out. */
  items?: readonly FooterLinkOptions[] | undefined;
}

export interface FooterMetaOptions extends Content {
  /** Heading of the links, for screen readers; defaults to "Support links". */
  visuallyHiddenTitle?: string | undefined;
  /** The links. */
  items?: readonly FooterLinkOptions[] | undefined;
}

export interface FooterOptions extends Styled {
  /** Links and text at the end. */
  meta?: FooterMetaOptions | undefined;
  /** Sections of links at the top. */
  navigation?: readonly FooterNavigationOptions[] | undefined;
  /** Defaults to the Open Government Licence; `null` for none. */
  contentLicence?: Content | null | undefined;
  /** Defaults to "© Crown copyright". */
  copyright?: Content | undefined;
  /** Classes of the container, instead of `govuk-width-container`. */
  containerClasses?: string | undefined;
}

const english = {
  visuallyHiddenTitle: 'Support links',
  copyright: '© Crown copyright',
  licence: {
    before: 'All content is available under the ',
    link: 'Open Government Licence v3.0',
    after: ', except where otherwise stated',
  },
};

const given = (option: Content | null | undefined) => !!(option?.text || option?.html);

/** The end of every page: links, licence and copyright. */
export function footer(options: FooterOptions = {}) {
  checkOptions('footer', options);
  const { navigation, meta, contentLicence, copyright } = options;
  return html`<div
    class=${classNames('govuk-footer', options.classes)}
    ${attributes(options.attributes)}
  >
    <div class=${classNames('govuk-width-container', options.containerClasses)}>
      <svg
        focusable="false"
        role="presentation"
        xmlns="http://www.w3.org/2000/svg"
        viewBox="0 0 64 60"
        height="30"
        width="32"
        fill="currentcolor"
        class="govuk-footer__crown"
      >
        ${crown}
      </svg>
      ${navigation?.length ? navigationSections(navigation) : nothing}
      <div class="govuk-footer__meta">
        <div class="govuk-footer__meta-item govuk-footer__meta-item--grow">
          ${meta ? metaSection(meta) : nothing}
          ${contentLicence === null ? nothing : licence(contentLicence)}
        </div>
        <div class="govuk-footer__meta-item">
          <a
            class="govuk-footer__link govuk-footer__copyright-logo"
            href="https://www.nationalarchives.gov.uk/information-management/re-using-public-sector-information/uk-government-licensing-framework/crown-copyright/"
          >
            ${given(copyright) ? content(copyright) : messages('footer', english).copyright}
          </a>
        </div>
      </div>
    </div>
  </div>`;
}

export function navigationSections(navigation: readonly FooterNavigationOptions[]) {
  return html`<div class="govuk-footer__navigation">
      ${itemsOf(navigation).map((item) => (item ? section(item) : nothing))}
    </div>
    <hr class="govuk-footer__section-break" />`;
}

function section(options: FooterNavigationOptions) {
  return html`<div class="govuk-footer__section govuk-grid-column-${options.width || 'full'}">
    <h2 class="govuk-footer__heading govuk-heading-m">${options.title}</h2>
    ${
      options.items?.length
        ? html`<ul
            class=${classNames(
              'govuk-footer__list',
              !!options.columns && `govuk-footer__list--columns-${options.columns}`,
            )}
          >
            ${itemsOf(options.items).map((item) =>
              item?.href && item.text
                ? html`<li class="govuk-footer__list-item">${link(item)}</li>`
                : nothing,
            )}
          </ul>`
        : nothing
    }
  </div>`;
}

function link(item: FooterLinkOptions) {
  return html`<a
    class="govuk-footer__link"
    href=${safeUrl(item.href ?? '')}
    ${attributes(item.attributes)}
    >${item.text}</a
  >`;
}

export function metaSection(options: FooterMetaOptions) {
  return html`<h2 class="govuk-visually-hidden">
      ${options.visuallyHiddenTitle || messages('footer', english).visuallyHiddenTitle}
    </h2>
    ${
      options.items?.length
        ? html`<ul class="govuk-footer__inline-list">
            ${itemsOf(options.items).map((item) =>
              item ? html`<li class="govuk-footer__inline-list-item">${link(item)}</li>` : nothing,
            )}
          </ul>`
        : nothing
    }
    ${
      given(options)
        ? html`<div class="govuk-footer__meta-custom">${content(options)}</div>`
        : nothing
    }`;
}

export function licence(options: Content | undefined) {
  const { before, link, after } = messages('footer', english).licence;
  return html`<svg
      aria-hidden="true"
      focusable="false"
      class="govuk-footer__licence-logo"
      xmlns="http://www.w3.org/2000/svg"
      viewBox="0 0 483.2 195.7"
      height="17"
      width="41"
    >
      <path
        fill="currentColor"
        d="M421.5 142.8V.1l-50.7 32.3v161.1h112.4v-50.7zm-122.3-9.6A47.12 47.12 0 0 1 221 97.8c0-26 21.1-47.1 47.1-47.1 16.7 0 31.4 8.7 39.7 21.8l42.7-27.2A97.63 97.63 0 0 0 268.1 0c-36.5 0-68.3 20.1-85.1 49.7A98 98 0 0 0 97.8 0C43.9 0 0 43.9 0 97.8s43.9 97.8 97.8 97.8c36.5 0 68.3-20.1 85.1-49.7a97.76 97.76 0 0 0 149.6 25.4l19.4 22.2h3v-87.8h-80l24.3 27.5zM97.8 145c-26 0-47.1-21.1-47.1-47.1s21.1-47.1 47.1-47.1 47.2 21 47.2 47S123.8 145 97.8 145"
      />
    </svg>
    <span class="govuk-footer__licence-description">
      ${
        given(options)
          ? content(options)
          : html`${before}<a
                class="govuk-footer__link"
                href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"
                rel="license"
                >${link}</a
              >${after}`
      }
    </span>`;
}
