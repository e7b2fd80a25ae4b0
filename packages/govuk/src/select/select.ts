import { nothing } from 'lit/html.js';
import { checkOptions } from '#checks';
import {
  descriptions,
  formGroup,
  type Described,
  surrounded,
  type InputGroupOptions,
} from '../form-group/formGroup.js';
import { keepAnswer } from '../choices/keepAnswer.js';
import { label, type LabelOptions } from '../label/label.js';
import { attributes, html, type Attributes } from '../html.js';
import { classNames } from '../classNames.js';
import { itemsOf, type Items, type Styled } from '../options.js';

export interface SelectItemOptions {
  /** Defaults to the text. */
  value?: string | number | boolean | undefined;
  /** What the option says. */
  text?: string | number | undefined;
  /** The default state; overrides the select's value. */
  selected?: boolean | undefined;
  /** Cannot be chosen. */
  disabled?: boolean | undefined;
  /** More attributes, such as `data-` ones. */
  attributes?: Attributes | undefined;
}

export interface SelectOptions extends Described, Styled {
  /** Defaults to `name`. */
  id?: string | undefined;
  /** Name under which the form sends the answer. */
  name: string;
  /** Empty items are left out. */
  items?: Items<SelectItemOptions> | undefined;
  /** Value of the option that is chosen at first. */
  value?: string | number | boolean | undefined;
  /** Cannot be chosen. */
  disabled?: boolean | undefined;
  /** Ids of more elements that describe the select, separated by spaces. */
  describedBy?: string | undefined;
  /** What is asked for. */
  label: LabelOptions;
  /** The element around label, hint, error message and control. */
  formGroup?: InputGroupOptions | undefined;
}

/** One answer out of a list; radios are better where there is room. */
export function select(options: SelectOptions) {
  checkOptions('select', options);
  const id = options.id || options.name;
  const messages = descriptions(id, options, options.describedBy);
  const control = html`<select
    class=${classNames(
      'govuk-select',
      options.classes,
      !!options.errorMessage && 'govuk-select--error',
    )}
    id=${id}
    name=${options.name}
    ${attributes(options.attributes, { disabled: !!options.disabled, 'aria-describedby': messages.ids })}
  >
    ${keepAnswer(
      itemsOf(options.items).map((item) =>
        item
          ? html`<option
              value=${item.value ?? nothing}
              ${attributes(item.attributes, {
                selected:
                  item.selected ?? (!!options.value && (item.value ?? item.text) === options.value),
                disabled: !!item.disabled,
              })}
            >
              ${item.text}
            </option>`
          : nothing,
      ),
      'option',
    )}
  </select>`;
  return formGroup(
    options,
    label({ ...options.label, for: id }),
    messages,
    surrounded(options.formGroup, control),
  );
}
