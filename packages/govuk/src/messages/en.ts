import type { Messages } from './messages.js';

/** English, which the components speak by themselves: each has its own beside its template. */
export const en: Partial<Messages> = {};
