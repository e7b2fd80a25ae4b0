export { dateQuestion } from '../views/question/date.js';

/** Its words are with the first page. */
export const texts = {};
