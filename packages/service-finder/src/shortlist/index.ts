export { enParts as texts } from '../messages/en-parts.js';
export { handOver } from './hand-over.js';
export { shortlistPage } from '../views/shortlist.js';
