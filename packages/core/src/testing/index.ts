export { paceAddress } from './address.js';
export { engine, type Engine } from './engine.js';
export { describeElement, serverRendered, type Fixture } from './fixture.js';
export { inMedium, withStyles } from './media.js';
export type { Markup, RenderRequest } from './render-plugin.js';
export { waitUntil } from './wait-until.js';
