import type { Catalogue } from '@council-elements/core/messages';

/**
 * English texts of choosing files. Errors are GOV.UK's:
 * https://design-system.service.gov.uk/components/file-upload/
 */
export const enFile = {
  fileType: 'The selected file must be a %{types}',
  fileTypeAn: 'The selected file must be an %{types}',
  fileOr: 'or',
  fileTooLarge: 'The selected file must be smaller than %{size}MB',
  fileEmpty: 'The selected file is empty',
  fileTooMany: {
    one: 'You can only select %{count} file',
    other: 'You can only select up to %{count} files at the same time',
  },
  fileTooFew: {
    one: 'You must select at least %{count} file',
    other: 'You must select at least %{count} files',
  },
  fileVirus: 'The selected file contains a virus',
  filePassword: 'The selected file is password protected',
  fileFailed: 'The selected file could not be uploaded – try again',
  filesTooLarge: 'The selected files must be smaller than %{size}MB in total',

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
