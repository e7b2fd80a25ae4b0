import { nothing } from 'lit/html.js';
import { checkOptions } from '#checks';
import { content, type Content } from '../content.js';
import { attributes, html } from '../html.js';
import { classNames } from '../classNames.js';
import type { Styled } from '../options.js';
import { safeUrl } from '../safeUrl.js';

export interface ButtonOptions extends Content, Styled {
  /** Name under which the form sends the button that was pressed. */
  name?: string | undefined;
  /** Defaults to `submit`. */
  type?: 'submit' | 'button' | 'reset' | undefined;
  /** What the form sends if this button was pressed. */
  value?: string | undefined;
  /** Cannot be pressed; GOV.UK advises against it. */
  disabled?: boolean | undefined;
  /** Makes it a link that looks like a button. */
  href?: string | undefined;
  /** Lets GOV.UK Frontend's script ignore a second click within a second. */
  preventDoubleClick?: boolean | undefined;
  /** A call to action on a start page. */
  isStartButton?: boolean | undefined;
  /** Id of the element. */
  id?: string | undefined;
}

/** A button, or a link that looks like one. */
export function button(options: ButtonOptions) {
  checkOptions('button', options);
  const { isStartButton } = options;
  const text =
    options.html && isStartButton ? html`<span>${content(options)}</span>` : content(options);
  const icon = isStartButton
    ? html`<svg
        class="govuk-button__start-icon"
        xmlns="http://www.w3.org/2000/svg"
        width="17.5"
        height="19"
        viewBox="0 0 33 40"
        aria-hidden="true"
        focusable="false"
      >
        <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
      </svg>`
    : nothing;
  const classes = classNames(
    'govuk-button',
    options.classes,
    isStartButton && 'govuk-button--start',
  );

  return options.href
    ? html`<a
        href=${safeUrl(options.href)}
        role="button"
        draggable="false"
        class=${classes}
        data-module="govuk-button"
        ${attributes(options.attributes, { id: options.id })}
      >
        ${text} ${icon}</a
      >`
    : html`<button
        type=${options.type || 'submit'}
        class=${classes}
        data-module="govuk-button"
        ${attributes(options.attributes, {
          id: options.id,
          value: options.value,
          name: options.name,
          disabled: !!options.disabled,
          'aria-disabled': !!options.disabled && 'true',
          'data-prevent-double-click': options.preventDoubleClick?.toString(),
        })}
      >
        ${text} ${icon}
      </button>`;
}
