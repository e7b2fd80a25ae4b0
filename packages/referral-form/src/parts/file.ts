export { enFile as texts } from '../messages/en-file.js';
export { fileQuestion } from '../views/question/file.js';
