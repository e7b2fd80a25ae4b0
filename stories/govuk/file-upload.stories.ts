import type { Meta } from '@storybook/web-components-vite';
import { fileUpload } from '@council-elements/govuk';
import { guidance, stories } from './template.js';
import type { Say } from '../say.js';

export default {
  title: 'GOV.UK/File upload',
  parameters: guidance('Takes files that the person has.', 'file-upload'),
} satisfies Meta;

const story = stories(fileUpload);

const letter = (say: Say) => ({
  name: 'letter',
  label: { text: say('Upload a letter', 'Uwchlwytho llythyr') },
  javascript: true,
  chooseFilesButtonText: say('Choose file', 'Dewis ffeil'),
  dropInstructionText: say('or drop file', 'neu ollwng ffeil'),
  noFileChosenText: say('No file chosen', 'Dim ffeil wedi’i dewis'),
  enteredDropZoneText: say('Entered drop zone', 'Wedi cyrraedd y man gollwng'),
  leftDropZoneText: say('Left drop zone', 'Wedi gadael y man gollwng'),
});

export const Default = story(letter);
export const WithError = story((say) => ({
  ...letter(say),
  errorMessage: {
    visuallyHiddenText: say('Error', 'Gwall'),
    text: say('Select a letter', 'Dewiswch lythyr'),
  },
}));
export const WithoutScript = story((say) => ({ ...letter(say), javascript: false }));
