import { cy } from './cy.js';
import { en as enSearch, type Messages } from './en.js';
import { enNothingFound } from './en-nothing-found.js';
import { enParts } from './en-parts.js';
import { enPlace } from './en-place.js';
import { enSuggestions } from './en-suggestions.js';

export type { Messages } from './en.js';

const en: Messages = {
  ...enSearch,
  ...enNothingFound,
  ...enParts,
  ...enPlace,
  ...enSuggestions,
};

export { cy, en };

/** The finder's texts by language, English first. */
export const catalogues = { en, cy };
