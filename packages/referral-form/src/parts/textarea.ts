export { textareaQuestion } from '../views/question/textarea.js';

/** Its words are with the first page. */
export const texts = {};
