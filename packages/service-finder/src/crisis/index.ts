export { enParts as texts } from '../messages/en-parts.js';
export { crisis } from '../views/crisis.js';
export { Exit } from '@council-elements/core/exit-this-page';
export { exitTexts } from './exit-texts.js';
