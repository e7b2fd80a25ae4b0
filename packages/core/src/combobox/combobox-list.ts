import { html, type TemplateResult } from 'lit';

/** What a combobox says, to those who see it and those who hear it. */
export interface ComboboxTexts {
  /** Names the list: "Suggestions". */
  label: string;
  /** How it is used, for a screen reader when the field gets focus. */
  hint: string;
  /** There are no suggestions. */
  none: string;
  /** How many suggestions there are. */
  found(count: number): string;
  /** An option is active, and which of how many it is. */
  active(text: string, position: number, count: number): string;
  /** An option is now the text of the field. */
  chosen(text: string): string;
}

export interface ComboboxState {
  /** Id of the field. */
  id: string;
  options: readonly string[];
  /** Position of the active option; −1 for none. */
  active: number;
  open: boolean;
}

export function optionId({ id }: ComboboxState, index: number): string {
  return `${id}-option-${index}`;
}

/** The list under the field. It is in the page, empty, before it is needed: the field points to it. */
export function comboboxList(state: ComboboxState, texts: ComboboxTexts): TemplateResult {
  const { id, options, active, open } = state;
  return html`<span class="govuk-visually-hidden" id=${`${id}-listbox-hint`}>${texts.hint}</span>
    <ul
      class="council-combobox__list"
      id=${`${id}-listbox`}
      role="listbox"
      aria-label=${texts.label}
      ?hidden=${!open}
    >
      ${options.map(
        (text, index) =>
          html`<li
            class="council-combobox__option"
            id=${optionId(state, index)}
            role="option"
            aria-selected=${index === active}
          >
            ${text}
          </li>`,
      )}
    </ul>`;
}
