export { enNothingFound as texts } from '../messages/en-nothing-found.js';
export { nothingFound } from '../views/nothing-found.js';
