import { waitUntil as openWcWaitUntil } from '@open-wc/testing';

/** Half of what a test may take: three engines on two busy cores are slow, and that is no failure. */
const timeout = 10_000;

/** `waitUntil` of @open-wc/testing, with the patience that the machines need. */
export const waitUntil: typeof openWcWaitUntil = (predicate, message, options) =>
  openWcWaitUntil(predicate, message, { timeout, ...options });
