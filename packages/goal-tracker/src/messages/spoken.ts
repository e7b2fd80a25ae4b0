import { en, type Messages } from './en.js';

/** The English of a tracker in a browser: that of the plan, and that of each part once it has come. */
export const spokenEnglish = { ...en } as Messages;
