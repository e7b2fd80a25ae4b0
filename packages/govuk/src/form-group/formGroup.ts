import { nothing, type TemplateResult } from 'lit/html.js';
import { errorMessage, type ErrorMessageOptions } from '../error-message/errorMessage.js';
import { fieldset, type FieldsetOptions } from '../fieldset/fieldset.js';
import { hint, type HintOptions } from '../hint/hint.js';
import { content, type Content } from '../content.js';
import { attributes, html } from '../html.js';
import { classNames } from '../classNames.js';
import type { Styled } from '../options.js';

export type FormGroupOptions = Styled;

/** The group of a single control. */
export interface InputGroupOptions extends FormGroupOptions {
  /** Content before the control. */
  beforeInput?: Content | undefined;
  /** Content after the control. */
  afterInput?: Content | undefined;
}

/** The group of several controls. */
export interface InputsGroupOptions extends FormGroupOptions {
  /** Content before the controls. */
  beforeInputs?: Content | undefined;
  /** Content after the controls. */
  afterInputs?: Content | undefined;
}

/** What every form control takes. */
export interface Described {
  /** Help with the answer, under the question. */
  hint?: HintOptions | undefined;
  /** What is wrong with the answer; marks the control too. */
  errorMessage?: ErrorMessageOptions | undefined;
}

/** Hint and error message of a question, and what its control says of them. */
export interface Descriptions {
  /** The ids for `aria-describedby`; may be empty. */
  ids: string;
  hint: unknown;
  error: unknown;
}

/** Hint and error message of a question, and the ids that `aria-describedby` needs. */
export function descriptions(id: string, options: Described, describedBy?: string): Descriptions {
  const hintId = options.hint && `${id}-hint`;
  const errorId = options.errorMessage && `${id}-error`;
  return {
    ids: classNames(describedBy, hintId, errorId),
    hint: options.hint ? hint({ ...options.hint, id: hintId }) : nothing,
    error: options.errorMessage ? errorMessage({ ...options.errorMessage, id: errorId }) : nothing,
  };
}

/** Content before or after a control. */
export function around(option: Content | undefined): unknown {
  return option ? content(option) : nothing;
}

/** A control between what the form group puts before and after it. */
export function surrounded(group: InputGroupOptions | undefined, control: unknown): unknown {
  if (!group?.beforeInput && !group?.afterInput) return control;
  return html`${around(group.beforeInput)} ${control} ${around(group.afterInput)}`;
}

/** A question: its label, hint, error message and control. */
export function formGroup(
  options: { errorMessage?: unknown; formGroup?: FormGroupOptions | undefined },
  label: unknown,
  { hint, error }: Pick<Descriptions, 'hint' | 'error'>,
  control: unknown,
): TemplateResult {
  return html`<div
    class=${classNames(
      'govuk-form-group',
      !!options.errorMessage && 'govuk-form-group--error',
      options.formGroup?.classes,
    )}
    ${attributes(options.formGroup?.attributes)}
  >
    ${label} ${hint} ${error} ${control}
  </div>`;
}

/** A question of several controls, in a fieldset if it is asked for. */
export function fieldsetGroup(
  options: {
    errorMessage?: unknown;
    formGroup?: FormGroupOptions | undefined;
    fieldset?: FieldsetOptions | undefined;
  },
  { ids, hint, error }: Descriptions,
  controls: unknown,
  role?: string,
): TemplateResult {
  if (!options.fieldset) return formGroup(options, nothing, { hint, error }, controls);
  const inner = html`${hint} ${error} ${controls}`;
  const group = fieldset({ ...options.fieldset, describedBy: ids, role, html: inner });
  return formGroup(options, nothing, { hint: nothing, error: nothing }, group);
}
