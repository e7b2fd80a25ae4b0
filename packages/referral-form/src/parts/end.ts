export { enEnd as texts } from '../messages/en-end.js';
export { checkAnswers } from '../views/check-answers.js';
export { outcome } from '../views/outcome.js';
export { afterRefused, showRefused } from '../show-refused.js';
