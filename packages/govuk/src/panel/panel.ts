import { nothing } from 'lit/html.js';
import { checkOptions } from '#checks';
import { button } from '../button/button.js';
import { content, type Content, type Html } from '../content.js';
import { attributes, heading, html } from '../html.js';
import { classNames, hasClass } from '../classNames.js';
import { itemsOf, type Styled } from '../options.js';
import { safeUrl } from '../safeUrl.js';

export interface PanelActionOptions extends Styled {
  /** What the button or link says. */
  text?: string | undefined;
  /** Where the link leads. */
  href?: string | undefined;
  /** Type of the button, where there is no `href`. */
  type?: 'button' | 'submit' | 'reset' | undefined;
}

export interface PanelOptions extends Content, Styled {
  /** What was done. */
  titleText?: string | undefined;
  /** The same as HTML; takes the place of the text. */
  titleHtml?: Html | undefined;
  /** 1 to 6; defaults to 1. */
  headingLevel?: number | undefined;
  /** `govuk-panel--interruption` makes it an interruption; else it is a confirmation. */
  /** What the person can do, in an interruption. */
  actions?:
    | (Styled & {
        /** The buttons and links. */
        items?: readonly PanelActionOptions[] | undefined;
      })
    | undefined;
}

/** The important thing on a page that confirms what was done. */
export function panel(options: PanelOptions) {
  checkOptions('panel', options);
  const isInterruption = hasClass(options.classes, 'govuk-panel--interruption');
  const { actions } = options;
  return html`<div
    class=${classNames(
      'govuk-panel',
      !isInterruption && 'govuk-panel--confirmation',
      options.classes,
    )}
    ${attributes(options.attributes)}
  >
    ${heading(
      options.headingLevel || 1,
      attributes({ class: 'govuk-panel__title' }),
      content({ text: options.titleText, html: options.titleHtml }),
    )}
    ${
      options.html || options.text
        ? html`<div class="govuk-panel__body">${content(options)}</div>`
        : nothing
    }
    ${
      isInterruption && actions
        ? html`<div
            class=${classNames('govuk-panel__actions', actions.classes)}
            ${attributes(actions.attributes)}
          >
            ${
              actions.items?.length
                ? html`<div class="govuk-button-group">
                    ${itemsOf(actions.items).map((item) => (item ? html`${action(item)} ` : nothing))}
                  </div>`
                : nothing
            }
          </div>`
        : nothing
    }
  </div>`;
}

function action(options: PanelActionOptions) {
  return !options.href || options.type === 'button'
    ? button({
        ...options,
        type: options.type || 'button',
        classes: classNames('govuk-button--inverse', options.classes),
      })
    : html`<a
        class=${classNames('govuk-link govuk-link--inverse', options.classes)}
        href=${safeUrl(options.href)}
        ${attributes(options.attributes)}
        >${options.text}</a
      >`;
}
