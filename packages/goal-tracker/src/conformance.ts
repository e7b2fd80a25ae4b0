/** Checks that any server of plans' events can run against itself. No DOM, and nothing of Node. */
export { checkEventServer, type CheckResult } from './conformance/check-event-server.js';
export type { Access, EventServerOptions, KnownCaller } from './conformance/probe.js';
