import { nothing, type TemplateResult } from 'lit';
import { errorMessage, type ErrorMessageOptions } from '../error-message/errorMessage.js';
import { hint, type HintOptions } from '../hint/hint.js';
import { content, type Content } from '../content.js';
import { attributes, html, type Attributes } from '../html.js';
import { classNames } from '../classNames.js';

export interface FormGroupOptions {
  classes?: string | undefined;
  attributes?: Attributes | undefined;
}

/** The group of a single control. */
export interface InputGroupOptions extends FormGroupOptions {
  beforeInput?: Content | undefined;
  afterInput?: Content | undefined;
}

/** The group of several controls. */
export interface InputsGroupOptions extends FormGroupOptions {
  beforeInputs?: Content | undefined;
  afterInputs?: Content | undefined;
}

/** What every form control takes. */
export interface Described {
  hint?: HintOptions | undefined;
  errorMessage?: ErrorMessageOptions | undefined;
}

/** Hint and error message of a control, and the ids that `aria-describedby` needs. */
export function descriptions(
  id: string,
  options: Described,
  describedBy?: string,
): { ids: string | undefined; messages: TemplateResult } {
  const ids = [
    describedBy,
    options.hint && `${id}-hint`,
    options.errorMessage && `${id}-error`,
  ].filter(Boolean);
  return {
    ids: ids.length ? ids.join(' ') : undefined,
    messages: html`${options.hint ? hint({ ...options.hint, id: `${id}-hint` }) : nothing}
    ${options.errorMessage ? errorMessage({ ...options.errorMessage, id: `${id}-error` }) : nothing}`,
  };
}

/** Content before or after a control. */
export function around(option: Content | undefined): unknown {
  return option ? content(option) : nothing;
}

/** A question: its label or legend, hint, error message and controls. */
export function formGroup(
  options: { errorMessage?: unknown; formGroup?: FormGroupOptions | undefined },
  inner: TemplateResult,
): TemplateResult {
  return html`<div
    class=${classNames(
      'govuk-form-group',
      !!options.errorMessage && 'govuk-form-group--error',
      options.formGroup?.classes,
    )}
    ${attributes(options.formGroup?.attributes)}
  >
    ${inner}
  </div>`;
}
