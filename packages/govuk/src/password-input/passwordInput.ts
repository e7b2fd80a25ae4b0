import { checkOptions } from '#checks';
import { button } from '../button/button.js';
import type { Styled } from '../options.js';
import { classNames } from '../classNames.js';
import { html } from '../html.js';
import { i18n } from '../i18n.js';
import { around } from '../form-group/formGroup.js';
import { input, type InputOptions } from '../input/input.js';
import { messagesOfScript } from '../messages/language.js';

export interface PasswordInputOptions extends Pick<
  InputOptions,
  | 'id'
  | 'value'
  | 'disabled'
  | 'describedBy'
  | 'label'
  | 'hint'
  | 'errorMessage'
  | 'formGroup'
  | 'classes'
  | 'autocomplete'
  | 'attributes'
> {
  /** Name under which the form sends it. */
  name: string;
  /** The button that shows the password. */
  button?: Pick<Styled, 'classes'> | undefined;
  /** Defaults to "Show". */
  showPasswordText?: string | undefined;
  /** On the button when the password is shown. Defaults to "Hide". */
  hidePasswordText?: string | undefined;
  /** Defaults to "Show password". */
  showPasswordAriaLabelText?: string | undefined;
  /** Said of the button when the password is shown. Defaults to "Hide password". */
  hidePasswordAriaLabelText?: string | undefined;
  /** Said when the password is shown. Defaults to "Your password is visible". */
  passwordShownAnnouncementText?: string | undefined;
  /** Said when the password is hidden. Defaults to "Your password is hidden". */
  passwordHiddenAnnouncementText?: string | undefined;
}

const english = { showPasswordText: 'Show', showPasswordAriaLabelText: 'Show password' };

/** Asks for a password, which can be shown; `autocomplete` defaults to `current-password`. */
export function passwordInput(options: PasswordInputOptions) {
  checkOptions('passwordInput', options);
  const defaults = messagesOfScript('passwordInput') ?? english;
  const id = options.id || options.name;
  const { formGroup } = options;
  const toggle = button({
    type: 'button',
    classes: classNames(
      'govuk-button--secondary govuk-password-input__toggle govuk-js-password-input-toggle',
      options.button?.classes,
    ),
    text: options.showPasswordText ?? defaults.showPasswordText,
    attributes: {
      'aria-controls': id,
      'aria-label': options.showPasswordAriaLabelText ?? defaults.showPasswordAriaLabelText,
      hidden: { value: true, optional: true },
    },
  });
  return input({
    id,
    name: options.name,
    type: 'password',
    value: options.value,
    disabled: options.disabled,
    describedBy: options.describedBy,
    label: options.label,
    hint: options.hint,
    errorMessage: options.errorMessage,
    attributes: options.attributes,
    spellcheck: false,
    autocapitalize: 'none',
    autocomplete: options.autocomplete || 'current-password',
    classes: classNames(
      'govuk-password-input__input govuk-js-password-input-input',
      options.classes,
    ),
    inputWrapper: { classes: 'govuk-password-input__wrapper' },
    formGroup: {
      classes: classNames('govuk-password-input', formGroup?.classes),
      attributes: {
        'data-module': 'govuk-password-input',
        ...i18n('passwordInput', options, [
          'showPasswordText',
          'hidePasswordText',
          'showPasswordAriaLabelText',
          'hidePasswordAriaLabelText',
          'passwordShownAnnouncementText',
          'passwordHiddenAnnouncementText',
        ]),
        ...formGroup?.attributes,
      },
      beforeInput: formGroup?.beforeInput,
      afterInput: { html: html`${toggle}${around(formGroup?.afterInput)}` },
    },
  });
}
