export { enParts as texts } from '../messages/en-parts.js';
export { resultsMap } from '../views/map.js';
export { ResultsMap } from './results-map.js';
