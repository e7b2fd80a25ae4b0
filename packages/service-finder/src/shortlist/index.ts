export { enParts as texts } from '../messages/en-parts.js';
export { shortlistPage } from '../views/shortlist.js';
