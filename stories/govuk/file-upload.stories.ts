import type { Meta } from '@storybook/web-components-vite';
import { fileUpload } from '@council-elements/govuk';
import fixtures from 'govuk-frontend/dist/govuk/components/file-upload/fixtures.json';
import { examples, guidance, stories } from './template.js';
import type { Say } from '../say.js';

export default {
  title: 'GOV.UK/File upload',
  parameters: guidance({
    component: 'file-upload',
    when: `
      Ask for a file only if the service cannot do without: a letter of proof, a photo of
      a pothole. Say which kinds and sizes are taken. Many people have the document on
      paper and a phone: a photo of it must do.
    `,
    accessibility: [
      'With `javascript: true` the field becomes one large button, to press or to drop a file on: Enter and Space open the chooser. Its name is the label, what was chosen and its own words.',
      'What was chosen is announced politely; that a file is over the place to drop it, at once. Dropping is never the only way.',
      'Without script, or without `javascript`, it is the browser’s own field, whose words are in the language of the browser, not of the page.',
      'Dragon may need another action on the page, such as “press Tab”, before it opens the chooser again ([GOV.UK’s discussion](https://github.com/alphagov/govuk-design-system-backlog/issues/49)).',
      'Chosen files are gone when the page comes back with an error: say so in the message.',
    ],
  }),
} satisfies Meta;

const story = stories(fileUpload);
const example = examples(fileUpload, fixtures);

const letter = (say: Say) => ({
  name: 'letter',
  label: { text: say('Upload a letter', 'Uwchlwytho llythyr') },
  javascript: true,
});

export const Default = story(letter);
export const WithError = story((say) => ({
  ...letter(say),
  errorMessage: {
    text: say('Select a letter', 'Dewiswch lythyr'),
  },
}));
export const WithoutScript = story((say) => ({ ...letter(say), javascript: false }));

export const ExampleDefault = example('default');
export const ExampleWithHintText = example('with hint text');
export const ExampleWithErrorMessageAndHint = example('with error message and hint');
export const ExampleWithLabelAsPageHeading = example('with label as page heading');
export const ExampleEnhanced = example('enhanced');
export const ExampleEnhancedWithErrorMessageAndHint = example(
  'enhanced, with error message and hint',
);
export const ExampleEnhancedMultipleFiles = example('enhanced, multiple files');
export const ExampleEnhancedCustomWrapperClassesAndAttributes = example(
  'enhanced, custom wrapper classes and attributes',
);
export const ExampleTranslated = example('translated');
