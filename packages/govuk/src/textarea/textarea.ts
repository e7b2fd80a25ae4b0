import { checkOptions } from '#checks';
import {
  descriptions,
  formGroup,
  type Described,
  surrounded,
  type InputGroupOptions,
} from '../form-group/formGroup.js';
import { label, type LabelOptions } from '../label/label.js';
import { attributes } from '../html.js';
import { classNames } from '../classNames.js';
import { textareaControl } from './textareaControl.js';
import type { Styled } from '../options.js';

export interface TextareaOptions extends Described, Styled {
  /** Defaults to `name`. */
  id?: string | undefined;
  /** Name under which the form sends it. */
  name: string;
  /** Whether the browser checks the spelling. */
  spellcheck?: boolean | undefined;
  /** Defaults to 5. */
  rows?: number | string | undefined;
  /** The default value: what a person typed stays when it changes. */
  value?: string | undefined;
  /** Cannot be used and is not sent; better left out of the page. */
  disabled?: boolean | undefined;
  /** Ids of more elements that describe the textarea, separated by spaces. */
  describedBy?: string | undefined;
  /** What is asked for. */
  label: LabelOptions;
  /** The element around label, hint, error message and control. */
  formGroup?: InputGroupOptions | undefined;
  /** An HTML autofill field name. */
  autocomplete?: string | undefined;
}

/** A field for more than one line of text. */
export function textarea(options: TextareaOptions) {
  checkOptions('textarea', options);
  const id = options.id || options.name;
  const messages = descriptions(id, options, options.describedBy);
  const control = textareaControl(
    attributes(options.attributes, {
      class: classNames(
        'govuk-textarea',
        !!options.errorMessage && 'govuk-textarea--error',
        options.classes,
      ),
      id,
      name: options.name,
      rows: options.rows || 5,
      spellcheck: options.spellcheck?.toString(),
      disabled: !!options.disabled,
      'aria-describedby': messages.ids,
      autocomplete: options.autocomplete,
    }),
    `${options.value ?? ''}`,
  );
  return formGroup(
    options,
    label({ ...options.label, for: id }),
    messages,
    surrounded(options.formGroup, control),
  );
}
