export { enParts } from '../messages/en-parts.js';
export { crisis } from '../views/crisis.js';
export { Exit } from './exit.js';
