import { checkOptions } from '#checks';
import { choices, type ChoiceOptions, type ChoicesOptions } from '../choices/choices.js';

export interface CheckboxOptions extends ChoiceOptions {
  /** Defaults to the group's name. */
  name?: string | undefined;
  /** `exclusive` clears the other boxes when this is ticked: "None of these". */
  behaviour?: 'exclusive' | undefined;
}

export interface CheckboxesOptions extends ChoicesOptions<CheckboxOptions> {
  /** Values of the boxes that are ticked at first. */
  values?: readonly (string | number | boolean)[] | undefined;
  /** Ids of elements that describe each box, for a group without a fieldset. */
  describedBy?: string | undefined;
}

/** A question with any number of answers out of a few. */
export function checkboxes(options: CheckboxesOptions) {
  checkOptions('checkboxes', options);
  return choices(
    {
      component: 'checkboxes',
      type: 'checkbox',
      isChecked: (item) =>
        item.checked ??
        (item.value !== undefined &&
          Array.isArray(options.values) &&
          options.values.includes(item.value)),
      nameOf: (item) => item.name || options.name,
      behaviourOf: (item) => item.behaviour,
      describedBy: options.fieldset?.describedBy || options.describedBy,
      describeItems: true,
    },
    options,
  );
}
