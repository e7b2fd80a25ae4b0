import { enErrors } from '../messages/en-errors.js';
import { enFile } from '../messages/en-file.js';

export { FileChooser } from '../element/file-chooser.js';
export { fileQuestion } from '../views/question/file.js';

export const texts = { ...enFile, ...enErrors };
