import { nothing } from 'lit/html.js';
import { checkOptions } from '#checks';
import { content, rendered, type Content, type Html } from '../content.js';
import { attributes, element, html, type Attributes } from '../html.js';
import { classNames } from '../classNames.js';
import { messages } from '../messages/language.js';
import { itemsOf, type Items, type Styled } from '../options.js';
import { safeUrl } from '../safeUrl.js';

export interface NavigationItemOptions extends Content {
  /** Marks the page that is shown. */
  current?: boolean | undefined;
  /** Marks the part of the service that the page is in. */
  active?: boolean | undefined;
  /** Where the link leads. */
  href?: string | undefined;
  /** More attributes, such as `data-` ones. */
  attributes?: Attributes | undefined;
}

export interface EndSlotOptions extends Pick<Content, 'html'> {
  /** `inline` puts it beside the navigation, where there is room. */
  align?: string | undefined;
}

export interface ServiceNavigationOptions extends Styled {
  /** Name of the service. */
  serviceName?: string | undefined;
  /** Address of the service's first page. */
  serviceUrl?: string | undefined;
  /** The service's pages. */
  navigation?: Items<NavigationItemOptions> | undefined;
  /** Folds the navigation behind a button on a phone; true where there is more than one item. */
  collapseNavigationOnMobile?: boolean | undefined;
  /** Classes of the navigation. */
  navigationClasses?: string | undefined;
  /** Defaults to `navigation`. */
  navigationId?: string | undefined;
  /** Defaults to the text of the menu button. */
  navigationLabel?: string | undefined;
  /** Defaults to "Menu". */
  menuButtonText?: string | undefined;
  /** Said of the menu button, if its text does not say enough. */
  menuButtonLabel?: string | undefined;
  /** Name of the landmark, where there is a service name; defaults to "Service information". */
  ariaLabel?: string | undefined;
  /** HTML for places between the parts. */
  slots?:
    | {
        /** Before the name of the service. */
        start?: Html | undefined;
        /** After the navigation. */
        end?: Html | EndSlotOptions | undefined;
        /** Before the first page. */
        navigationStart?: Html | undefined;
        /** After the last page. */
        navigationEnd?: Html | undefined;
      }
    | undefined;
}

const english = { menuButtonText: 'Menu', ariaLabel: 'Service information' };

const isEndSlot = (end: unknown): end is EndSlotOptions =>
  typeof end === 'object' && end !== null && ('html' in end || 'align' in end);

const slot = (html: Html | undefined) => (html ? rendered(html) : nothing);

/** The name of a service and the way around it. */
export function serviceNavigation(options: ServiceNavigationOptions = {}) {
  checkOptions('serviceNavigation', options);
  const slots = options.slots ?? {};
  const defaults = messages('serviceNavigation', english);
  const end = isEndSlot(slots.end) ? slots.end : { html: slots.end, align: undefined };
  const menuButtonText = options.menuButtonText || defaults.menuButtonText;
  const navigationId = options.navigationId || 'navigation';
  const items = itemsOf(options.navigation).filter((item) => !!item);
  const collapse = options.collapseNavigationOnMobile ?? items.length > 1;
  const hasNavigation = items.length || slots.navigationStart || slots.navigationEnd;

  const inner = html`<div
    class=${classNames(
      'govuk-width-container',
      end.align === 'inline' && 'govuk-service-navigation__inlining-container',
    )}
  >
    ${slot(slots.start)}
    <div class="govuk-service-navigation__container">
      ${
        options.serviceName
          ? html`<span class="govuk-service-navigation__service-name">
              ${
                options.serviceUrl
                  ? html`<a
                      href=${safeUrl(options.serviceUrl)}
                      class="govuk-service-navigation__link"
                      >${options.serviceName}</a
                    >`
                  : html`<span class="govuk-service-navigation__text">${options.serviceName}</span>`
              }
            </span>`
          : nothing
      }
      ${
        hasNavigation
          ? html`<nav
              aria-label=${options.navigationLabel || menuButtonText}
              class=${classNames('govuk-service-navigation__wrapper', options.navigationClasses)}
            >
              ${
                collapse
                  ? html`<button
                      type="button"
                      class="govuk-service-navigation__toggle govuk-js-service-navigation-toggle"
                      aria-controls=${navigationId}
                      aria-label=${
                        options.menuButtonLabel && options.menuButtonLabel !== menuButtonText
                          ? options.menuButtonLabel
                          : nothing
                      }
                      hidden
                      aria-hidden="true"
                    >
                      ${menuButtonText}
                    </button>`
                  : nothing
              }
              <ul class="govuk-service-navigation__list" id=${navigationId}>
                ${slot(slots.navigationStart)} ${items.map(navigationItem)}
                ${slot(slots.navigationEnd)}
              </ul>
            </nav>`
          : nothing
      }
    </div>
    ${slot(end.html)}
  </div>`;

  const isSection = options.serviceName || slots.start || end.html;
  return element(
    isSection ? 'section' : 'div',
    attributes(options.attributes, {
      'aria-label': isSection ? (options.ariaLabel ?? defaults.ariaLabel) : undefined,
      class: classNames('govuk-service-navigation', options.classes),
      'data-module': 'govuk-service-navigation',
    }),
    inner,
  );
}

function navigationItem(item: NavigationItemOptions) {
  const active = item.active || item.current;
  const text = active
    ? html`<strong class="govuk-service-navigation__active-fallback">${content(item)}</strong>`
    : content(item);
  const current = active ? (item.current ? 'page' : 'true') : false;
  return html`<li
    class=${classNames(
      'govuk-service-navigation__item',
      active && 'govuk-service-navigation__item--active',
    )}
  >
    ${
      item.href
        ? html`<a
            class="govuk-service-navigation__link"
            href=${safeUrl(item.href)}
            ${attributes(item.attributes, { 'aria-current': current })}
            >${text}</a
          >`
        : item.html || item.text
          ? html`<span class="govuk-service-navigation__text" aria-current=${current || nothing}
              >${text}</span
            >`
          : nothing
    }
  </li>`;
}
