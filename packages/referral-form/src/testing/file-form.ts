import type { FormDefinition } from '../model/definition.js';

/** A form that asks for one file beside a text, and for several that can be left out. */
export const fileForm: FormDefinition = {
  id: 'files',
  version: '1',
  title: 'Ask for a ramp',
  submitLabel: 'Send request',
  pages: [
    {
      id: 'door',
      path: 'door',
      title: 'Your front door',
      components: [
        {
          type: 'file',
          id: 'photo',
          label: 'Upload a photo of the door',
          shortLabel: 'Photo',
          subject: 'a photo of the door',
          hint: 'JPG or PNG, smaller than 1MB',
          accept: ['.jpg', '.png'],
          maxSize: 1,
        },
        {
          type: 'text',
          id: 'width',
          label: 'How wide is the door?',
          shortLabel: 'Width',
          subject: 'how wide the door is',
        },
      ],
    },
    {
      id: 'letters',
      path: 'letters',
      components: [
        {
          type: 'file',
          id: 'letters',
          label: 'Upload letters about your health',
          shortLabel: 'Letters',
          subject: 'a letter',
          accept: ['.pdf', '.docx', '.txt'],
          maxSize: 2,
          max: 3,
          optional: true,
        },
      ],
    },
  ],
  translations: {
    cy: {
      title: 'Gofyn am ramp',
      submitLabel: 'Anfon cais',
      pages: { door: { title: 'Eich drws ffrynt' } },
      components: {
        photo: {
          label: 'Uwchlwythwch lun o’r drws',
          shortLabel: 'Llun',
          subject: 'lun o’r drws',
          hint: 'JPG neu PNG, llai nag 1MB',
        },
        width: {
          label: 'Pa mor llydan yw’r drws?',
          shortLabel: 'Lled',
          subject: 'pa mor llydan yw’r drws',
        },
        letters: {
          label: 'Uwchlwythwch lythyrau am eich iechyd',
          shortLabel: 'Llythyrau',
          subject: 'lythyr',
        },
      },
    },
  },
};
