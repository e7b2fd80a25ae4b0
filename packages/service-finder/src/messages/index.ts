import { cy } from './cy.js';
import { en as enSearch, type Messages } from './en.js';
import { enParts } from './en-parts.js';

export type { Messages } from './en.js';

const en: Messages = { ...enSearch, ...enParts };

export { cy, en };

/** The finder's texts by language, English first. */
export const catalogues = { en, cy };
