import type { Party } from './model/events.js';

/** Whose view it is: somebody's who writes in a plan, or of whoever leads a service and reads them all. */
export type Reader = Party | { readonly role: 'lead'; readonly name: string };
