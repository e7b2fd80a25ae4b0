import { checkOptions } from '#checks';
import { content, type Content } from '../content.js';
import { attributes, html } from '../html.js';
import { tag, type TagOptions } from '../tag/tag.js';
import { classNames } from '../classNames.js';
import type { Styled } from '../options.js';

export interface PhaseBannerOptions extends Content, Styled {
  /** The phase, such as "Beta". */
  tag?: TagOptions | undefined;
}

/** Says that a service is still being worked on. */
export function phaseBanner(options: PhaseBannerOptions) {
  checkOptions('phaseBanner', options);
  return html`<div
    class=${classNames('govuk-phase-banner govuk-width-container', options.classes)}
    ${attributes(options.attributes)}
  >
    <p class="govuk-phase-banner__content">
      ${tag({
        text: options.tag?.text,
        html: options.tag?.html,
        classes: classNames('govuk-phase-banner__content__tag', options.tag?.classes),
      })}
      <span class="govuk-phase-banner__text">${content(options)}</span>
    </p>
  </div>`;
}
