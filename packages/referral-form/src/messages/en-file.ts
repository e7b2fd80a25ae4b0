import type { Catalogue } from '@council-elements/core/messages';

/** English texts of choosing files. */
export const enFile = {
  fileChoose: 'Choose file',
  filesChoose: 'Choose files',
  fileDrop: 'or drop file',
  filesDrop: 'or drop files',
  fileNone: 'No file chosen',
  filesChosenCount: {
    one: '%{count} file chosen',
    other: '%{count} files chosen',
  },
  fileDropEntered: 'Entered drop zone',
  fileDropLeft: 'Left drop zone',
  filesChosen: 'Files you have chosen',
  filesKept: 'These are saved with your answers. You do not need to choose them again.',
  fileUpload: 'Upload files',
  fileRemove: 'Remove',
  fileAdded: '%{name} added',
  fileRemoved: '%{name} removed',
} satisfies Catalogue;
