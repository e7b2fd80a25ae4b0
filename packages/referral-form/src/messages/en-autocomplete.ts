import type { Catalogue } from '@council-elements/core/messages';

/** English texts of the suggestions under a field. */
export const enAutocomplete = {
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
