import { cy } from './cy.js';
import { en } from './en.js';

export type { Messages } from './en.js';

export { cy, en };

/** The finder's texts by language, English first. */
export const catalogues = { en, cy };
