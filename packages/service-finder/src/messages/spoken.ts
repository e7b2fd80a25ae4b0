import { en, type Messages } from './en.js';

/** The English of a finder in a browser: that of the search, and that of each part from when it has come. */
export const spokenEnglish = { ...en } as Messages;
