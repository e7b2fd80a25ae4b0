import type { Meta } from '@storybook/web-components-vite';
import { textarea } from '@council-elements/govuk';
import fixtures from 'govuk-frontend/dist/govuk/components/textarea/fixtures.json';
import { examples, guidance, stories } from './template.js';
import type { Say } from '../say.js';

export default {
  title: 'GOV.UK/Textarea',
  parameters: guidance({
    component: 'textarea',
    when: `
      Use it for an answer of more than a line, in the person’s own words. \`rows\` says
      how much is expected. For a line, use a text input; with a limit that people pass, a
      character count.
    `,
    accessibility: [
      'Enter makes a new line and does not send; Tab leaves the field.',
      'The label is always visible, and people can make the field larger by its corner.',
      'Say in the hint what not to write: bank details, passwords, the names of other people.',
      'Ask before people write for long, and warn before a session ends: WCAG 2.2.1.',
    ],
  }),
} satisfies Meta;

const story = stories(textarea);
const example = examples(textarea, fixtures);

const more = (say: Say) => ({
  name: 'more',
  label: { text: say('Is there anything else?', 'A oes unrhyw beth arall?') },
  hint: { text: say('You do not have to answer', 'Nid oes rhaid i chi ateb') },
});

export const Default = story(more);
export const WithError = story((say) => ({
  ...more(say),
  errorMessage: {
    text: say(
      'Your answer must be 1,000 characters or less',
      'Rhaid i’ch ateb fod yn 1,000 o nodau neu lai',
    ),
  },
}));

export const ExampleDefault = example('default');
export const ExampleWithHint = example('with hint');
export const ExampleWithErrorMessage = example('with error message');
export const ExampleWithDefaultValue = example('with default value');
export const ExampleWithCustomRows = example('with custom rows');
export const ExampleWithLabelAsPageHeading = example('with label as page heading');
