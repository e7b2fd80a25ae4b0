import type { Meta } from '@storybook/web-components-vite';
import { characterCount } from '@council-elements/govuk';
import fixtures from 'govuk-frontend/dist/govuk/components/character-count/fixtures.json';
import { examples, guidance, stories } from './template.js';
import type { Say } from '../say.js';

export default {
  title: 'GOV.UK/Character count',
  parameters: guidance({
    component: 'character-count',
    when: `
      Use it where a limit is real and people tend to pass it, such as a statement of up
      to 2,000 characters that a case system stores. Where few pass it, use a textarea and
      an error message. The limit does not stop people from typing: let them write, then
      edit.
    `,
    accessibility: [
      'The count is shown at once, and announced politely after a pause in typing, at most once a second.',
      'On entering the field the limit is read as part of its description, not how much is left.',
      'It does not enforce the limit: the server must, with an error message.',
      'With `threshold` the count is neither shown nor announced before that share of the limit.',
      'Without script the hint that names the limit stays.',
    ],
  }),
} satisfies Meta;

const story = stories(characterCount);
const example = examples(characterCount, fixtures);

const needs = (say: Say) => ({
  name: 'needs',
  maxlength: 200,
  label: { text: say('What do you need help with?', 'Gyda beth y mae angen help arnoch?') },
  hint: {
    text: say(
      'Do not include bank details or passwords',
      'Peidiwch â chynnwys manylion banc na chyfrineiriau',
    ),
  },
});

export const Default = story(needs);
export const OverTheLimit = story((say) => ({
  ...needs(say),
  maxlength: 20,
  value: say('Getting in and out of the bath', 'Mynd i mewn ac allan o’r bath'),
}));
export const WithError = story((say) => ({
  ...needs(say),
  errorMessage: {
    text: say('Enter what you need help with', 'Nodwch gyda beth y mae angen help arnoch'),
  },
}));

export const ExampleDefault = example('default');
export const ExampleWithHint = example('with hint');
export const ExampleWithHintAndError = example('with hint and error');
export const ExampleWithDefaultValue = example('with default value');
export const ExampleWithDefaultValueExceedingLimit = example('with default value exceeding limit');
export const ExampleWithCustomRows = example('with custom rows');
export const ExampleWithLabelAsPageHeading = example('with label as page heading');
export const ExampleWithMaxwords = example('with maxwords');
export const ExampleWithCountTypeLength = example("with count type 'length'");
export const ExampleWithCountTypeCharacters = example("with count type 'characters'");
export const ExampleWithCountTypeCharactersAndValue = example(
  "with count type 'characters' and value",
);
export const ExampleWithCountTypeCharactersAndErrorMessage = example(
  "with count type 'characters' and error message",
);
export const ExampleWithCountTypeCharactersAndThreshold = example(
  "with count type 'characters' and threshold",
);
export const ExampleWithCountTypeWords = example("with count type 'words'");
export const ExampleWithCountTypeWordsAndValue = example("with count type 'words' and value");
export const ExampleWithCountTypeWordsAndErrorMessage = example(
  "with count type 'words' and error message",
);
export const ExampleWithCountTypeWordsAndThreshold = example(
  "with count type 'words' and threshold",
);
export const ExampleWithThreshold = example('with threshold');
