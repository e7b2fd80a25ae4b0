import { en, type Messages } from './en.js';

/** The English of a form in a browser: that of the questions, and that of each part once it has come. */
export const spokenEnglish = { ...en } as Messages;
