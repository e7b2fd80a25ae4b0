import type { Catalogue, Translate, Translation } from '../messages/index.js';
import type { ComboboxTexts } from './combobox-list.js';

/** English texts of a combobox, for the catalogue of a component that has one. */
export const enSuggestions = {
  suggestionsLabel: 'Suggestions',
  suggestionsHint:
    'When there are suggestions, use the up and down arrow keys to go through them and Enter to choose one. On a touch screen, explore by touch or swipe.',
  suggestionsNone: 'No suggestions',
  suggestionsFound: {
    one: '%{count} suggestion available',
    other: '%{count} suggestions available',
  },
  suggestionActive: '%{text}, %{position} of %{count}',
  suggestionChosen: '%{text} is selected',
} satisfies Catalogue;

/** Welsh texts of a combobox. */
export const cySuggestions = {
  suggestionsLabel: 'Awgrymiadau',
  suggestionsHint:
    'Pan fydd awgrymiadau, defnyddiwch y bysellau saeth i fyny ac i lawr i fynd drwyddynt ac Enter i ddewis un. Ar sgrin gyffwrdd, chwiliwch drwy gyffwrdd neu sweipio.',
  suggestionsNone: 'Dim awgrymiadau',
  suggestionsFound: {
    zero: 'Dim awgrymiadau',
    one: '%{count} awgrym ar gael',
    two: '%{count} awgrym ar gael',
    few: '%{count} awgrym ar gael',
    many: '%{count} awgrym ar gael',
    other: '%{count} awgrym ar gael',
  },
  suggestionActive: '%{text}, %{position} o %{count}',
  suggestionChosen: 'Mae %{text} wedi’i ddewis',
} satisfies Translation<typeof enSuggestions>;

/** What a combobox says, in the words of the component's catalogue. */
export function suggestionTexts(t: Translate<typeof enSuggestions>): ComboboxTexts {
  return {
    label: t('suggestionsLabel'),
    hint: t('suggestionsHint'),
    none: t('suggestionsNone'),
    found: (count) => t('suggestionsFound', { count }),
    active: (text, position, count) => t('suggestionActive', { text, position, count }),
    chosen: (text) => t('suggestionChosen', { text }),
  };
}
