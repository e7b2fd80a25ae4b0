import { nothing } from 'lit/html.js';
import { classNames } from '../classNames.js';
import { content, type Content } from '../content.js';
import { attributes, html } from '../html.js';
import type { Styled } from '../options.js';
import { licence, metaSection, navigationSections, type FooterOptions } from './footer.js';

export interface GenericFooterOptions
  extends Styled, Pick<FooterOptions, 'meta' | 'navigation' | 'containerClasses'> {
  /**
   * The licence that the content is under; `{}` for the Open Government Licence. Left out, nothing is
   * said: a council's content is under it only if the council says so.
   */
  contentLicence?: Content | undefined;
  /** Whose the content is, such as "© Thornbury Vale Council". */
  copyright?: Content | undefined;
}

/**
 * The footer of an organisation that is not GOV.UK: GOV.UK's layout without the crown, the Royal
 * Arms and Crown copyright, none of which is a council's to use.
 */
export function genericFooter(options: GenericFooterOptions) {
  const { navigation, meta, contentLicence, copyright } = options;
  return html`<div
    class=${classNames('govuk-footer', options.classes)}
    ${attributes(options.attributes)}
  >
    <div class=${classNames('govuk-width-container', options.containerClasses)}>
      ${navigation?.length ? navigationSections(navigation) : nothing}
      <div class="govuk-footer__meta">
        <div class="govuk-footer__meta-item govuk-footer__meta-item--grow">
          ${meta ? metaSection(meta) : nothing}
          ${contentLicence ? licence(contentLicence) : nothing}
        </div>
        ${
          copyright
            ? html`<div class="govuk-footer__meta-item">${content(copyright)}</div>`
            : nothing
        }
      </div>
    </div>
  </div>`;
}
