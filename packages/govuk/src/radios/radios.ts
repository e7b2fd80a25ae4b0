import { checkOptions } from '#checks';
import { choices, type ChoiceOptions, type ChoicesOptions } from '../choices/choices.js';

export type RadioOptions = ChoiceOptions;

export interface RadiosOptions extends ChoicesOptions<RadioOptions> {
  /** Value of the radio that is chosen at first. */
  value?: string | number | boolean | undefined;
}

/** A question with one answer out of a few. */
export function radios(options: RadiosOptions) {
  checkOptions('radios', options);
  return choices(
    {
      component: 'radios',
      type: 'radio',
      isChecked: (item) => item.checked ?? (!!options.value && item.value === options.value),
      nameOf: () => options.name,
      behaviourOf: () => undefined,
      describedBy: options.fieldset?.describedBy,
    },
    options,
  );
}
