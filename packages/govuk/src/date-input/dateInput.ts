import { nothing } from 'lit/html.js';
import { checkOptions } from '#checks';
import type { FieldsetOptions } from '../fieldset/fieldset.js';
import {
  around,
  descriptions,
  fieldsetGroup,
  type Described,
  type InputsGroupOptions,
} from '../form-group/formGroup.js';
import { input } from '../input/input.js';
import { attributes, html } from '../html.js';
import { messagesOfScript } from '../messages/language.js';
import { classNames, hasClass } from '../classNames.js';
import { itemsOf, type Items, type Styled } from '../options.js';

export interface DateInputItemOptions extends Styled {
  /** Defaults to the group's id, a hyphen and the name. */
  id?: string | undefined;
  /** Name of the part, after the prefix. */
  name?: string | undefined;
  /** Defaults to the name with a capital letter. */
  label?: string | undefined;
  /** The default value; wins over `values`. */
  value?: string | number | undefined;
  /** Says whether this part is wrong; where no part says so, an error message marks all. */
  error?: boolean | undefined;
  /** An HTML autofill field name, such as `bday-day`. */
  autocomplete?: string | undefined;
  /** Defaults to `numeric`. */
  inputmode?: string | undefined;
  /** Regular expression that the value has to match. */
  pattern?: string | undefined;
}

export interface DateInputOptions extends Described, Styled {
  /** Also the first part of its inputs' ids. */
  id: string;
  /** First part of the names, followed by a hyphen. */
  namePrefix?: string | undefined;
  /** Values by name. */
  values?: Readonly<Record<string, string | number | undefined>> | undefined;
  /** Options of the day, where they differ from the usual. */
  day?: DateInputItemOptions | undefined;
  /** Options of the month, where they differ from the usual. */
  month?: DateInputItemOptions | undefined;
  /** Options of the year, where they differ from the usual. */
  year?: DateInputItemOptions | undefined;
  /** Other parts than day, month and year, or in another order. */
  items?: Items<DateInputItemOptions> | undefined;
  /** The element around label, hint, error message and control. */
  formGroup?: InputsGroupOptions | undefined;
  /** Groups the controls under a legend, which asks the question. */
  fieldset?: Omit<FieldsetOptions, 'html' | 'role'> | undefined;
}

const hasErrorClass = (item: DateInputItemOptions) => hasClass(item.classes, 'govuk-input--error');

/** A date, as day, month and year. */
export function dateInput(options: DateInputOptions) {
  checkOptions('dateInput', options);
  const { id = '', errorMessage } = options;
  const values = options.values ?? {};
  const parts = {
    day: options.day ?? { name: 'day', value: values['day'], classes: 'govuk-input--width-2' },
    month: options.month ?? {
      name: 'month',
      value: values['month'],
      classes: 'govuk-input--width-2',
    },
    year: options.year ?? { name: 'year', value: values['year'], classes: 'govuk-input--width-4' },
  };
  const given = itemsOf(options.items);
  const items = given.length ? given : Object.values(parts);
  const anyError = items.some((item) => item && (item.error || hasErrorClass(item)));

  const translated = messagesOfScript('dateInput');
  const part = (item: DateInputItemOptions) => {
    const kind = (Object.keys(parts) as (keyof typeof parts)[]).find(
      (name) => item === parts[name] || (item.name && [name, parts[name].name].includes(item.name)),
    );
    const name = item.name ?? kind ?? '';
    const inError =
      item.error || (item.error !== false && !!errorMessage && !anyError) || hasErrorClass(item);
    const fullName = options.namePrefix ? `${options.namePrefix}-${name}` : name;
    return html`<div class="govuk-date-input__item">
      ${input({
        label: {
          text: item.label || (name === kind && translated?.[kind]) || capitalise(`${name}`),
          classes: 'govuk-date-input__label',
        },
        id: item.id || `${id}-${name}`,
        classes: classNames(
          'govuk-date-input__input',
          inError && !hasErrorClass(item) && 'govuk-input--error',
          !hasClass(item.classes, 'govuk-input--width-') &&
            `govuk-input--width-${kind === 'year' ? 4 : 2}`,
          item.classes,
        ),
        name: fullName,
        value: item.value ?? (kind && parts[kind].value) ?? values[fullName],
        type: 'text',
        inputmode: item.inputmode || 'numeric',
        autocomplete: item.autocomplete,
        pattern: item.pattern,
        attributes: item.attributes,
      })}
    </div>`;
  };

  const messages = descriptions(id, options, options.fieldset?.describedBy);
  const controls = html`<div
    class=${classNames('govuk-date-input', options.classes)}
    ${attributes(options.attributes, { id })}
  >
    ${around(options.formGroup?.beforeInputs)} ${items.map((item) => (item ? part(item) : nothing))}
    ${around(options.formGroup?.afterInputs)}
  </div>`;

  // Without the role, JAWS does not announce what describes a fieldset of text inputs.
  return fieldsetGroup(options, messages, controls, 'group');
}

const capitalise = (text: string) =>
  `${text.slice(0, 1).toUpperCase()}${text.slice(1).toLowerCase()}`;
