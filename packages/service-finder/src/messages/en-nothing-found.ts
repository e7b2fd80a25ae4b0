/** English texts of what to do where nothing is found. */
export const enNothingFound = {
  noResultsLead: 'To find a service, you can:',
  checkSpelling: 'check the spelling',
  fewerWords: 'use fewer words, or say it in another way',
  removeOne: 'remove the filter “%{filter}”',
  removeFilters: 'search without filters',
} as const;
