import type { FormName } from '../../place.js';
import type { Answers, FormContext, FormEvent } from '../answers.js';

/** Gives events, or has noted what is wrong. */
export type Reader = (answers: Answers, context: FormContext) => readonly FormEvent[] | undefined;

/** Readers of some forms. */
export type Readers<Name extends FormName> = Readonly<Record<Name, Reader>>;
