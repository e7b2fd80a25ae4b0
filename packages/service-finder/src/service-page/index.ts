export { enParts as texts } from '../messages/en-parts.js';
export { serviceMissing, servicePage } from '../views/service.js';
export { describeToMachines } from './json-ld.js';
