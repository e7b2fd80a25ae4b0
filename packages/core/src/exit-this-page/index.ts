export { Exit, type ExitElement } from './exit.js';
export type { ExitTexts } from './exit-this-page.js';
