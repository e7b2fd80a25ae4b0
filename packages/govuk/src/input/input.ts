import { nothing } from 'lit/html.js';
import { checkOptions } from '#checks';
import {
  around,
  descriptions,
  formGroup,
  type Described,
  type InputGroupOptions,
} from '../form-group/formGroup.js';
import { label, type LabelOptions } from '../label/label.js';
import { content, type Content } from '../content.js';
import { attributes, html } from '../html.js';
import { classNames } from '../classNames.js';
import type { Styled } from '../options.js';

export interface AffixOptions extends Content, Styled {}

export interface InputOptions extends Described, Styled {
  /** Defaults to `name`. */
  id?: string | undefined;
  /** Name under which the form sends it. */
  name: string;
  /** Defaults to `text`. */
  type?: string | undefined;
  /** Which keyboard a phone shows, such as `numeric`. */
  inputmode?: string | undefined;
  /** The default value: what a person typed stays when it changes. */
  value?: string | number | undefined;
  /** Cannot be used and is not sent; better left out of the page. */
  disabled?: boolean | undefined;
  /** Ids of more elements that describe the input, separated by spaces. */
  describedBy?: string | undefined;
  /** What is asked for. */
  label: LabelOptions;
  /** Shown before the input; not announced, so say the same in the label. */
  prefix?: AffixOptions | undefined;
  /** Shown after the input; not announced, so say the same in the label. */
  suffix?: AffixOptions | undefined;
  /** The element around label, hint, error message and control. */
  formGroup?: InputGroupOptions | undefined;
  /** An HTML autofill field name. */
  autocomplete?: string | undefined;
  /** Regular expression that the value has to match. */
  pattern?: string | undefined;
  /** Whether the browser checks the spelling. */
  spellcheck?: boolean | undefined;
  /** Whether a phone starts words or sentences with a capital letter. */
  autocapitalize?: string | undefined;
  /** The element around prefix, input and suffix. */
  inputWrapper?: Styled | undefined;
}

const given = (option: Content | undefined): boolean => !!(option?.text || option?.html);

/** A single-line text field. */
export function input(options: InputOptions) {
  checkOptions('input', options);
  const id = options.id || options.name || '';
  const messages = descriptions(id, options, options.describedBy);
  const { prefix, suffix } = options;
  const { beforeInput, afterInput } = options.formGroup ?? {};

  const element = html`<input
    class=${classNames(
      'govuk-input',
      options.classes,
      !!options.errorMessage && 'govuk-input--error',
    )}
    id=${id}
    name=${options.name ?? ''}
    type=${options.type || 'text'}
    value=${options.value ?? nothing}
    ${attributes(options.attributes, {
      spellcheck: options.spellcheck?.toString(),
      disabled: !!options.disabled,
      'aria-describedby': messages.ids,
      autocomplete: options.autocomplete,
      autocapitalize: options.autocapitalize,
      pattern: options.pattern,
      inputmode: options.inputmode,
    })}
  />`;

  const control = [prefix, suffix, beforeInput, afterInput].some(given)
    ? html`<div
        class=${classNames('govuk-input__wrapper', options.inputWrapper?.classes)}
        ${attributes(options.inputWrapper?.attributes)}
      >
        ${around(beforeInput)} ${affix(prefix, 'prefix')} ${element} ${affix(suffix, 'suffix')}
        ${around(afterInput)}
      </div>`
    : element;
  return formGroup(options, label({ ...options.label, for: id }), messages, control);
}

function affix(options: AffixOptions | undefined, type: 'prefix' | 'suffix') {
  if (!options || !given(options)) return nothing;
  return html`<div
    class=${classNames(`govuk-input__${type}`, options.classes)}
    aria-hidden="true"
    ${attributes(options.attributes)}
  >
    ${content(options)}
  </div>`;
}
