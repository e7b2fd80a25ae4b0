export { enErrors as texts } from '../messages/en-errors.js';
export * from '../way.js';
