export { enFile as texts } from '../messages/en-file.js';
export { FileChooser } from '../element/file-chooser.js';
export { fileQuestion } from '../views/question/file.js';
