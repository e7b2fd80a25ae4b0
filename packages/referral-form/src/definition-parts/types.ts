import type { FormDefinition, Translation } from '../model/definition.js';

/** Conditions that a part brings along. */
export type Conditions = NonNullable<FormDefinition['conditions']>;

/** Texts of a part's components, in another language. */
export type Words = NonNullable<Translation['components']>;

/** Headings of a part's pages, in another language. */
export type Titles = NonNullable<Translation['pages']>;
