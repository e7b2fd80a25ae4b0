import type { Meta } from '@storybook/web-components-vite';
import { textarea } from '@council-elements/govuk';
import { guidance, stories } from './template.js';
import type { Say } from '../say.js';

export default {
  title: 'GOV.UK/Textarea',
  parameters: guidance('A longer answer.', 'textarea'),
} satisfies Meta;

const story = stories(textarea);

const more = (say: Say) => ({
  name: 'more',
  label: { text: say('Is there anything else?', 'A oes unrhyw beth arall?') },
  hint: { text: say('You do not have to answer', 'Nid oes rhaid i chi ateb') },
});

export const Default = story(more);
export const WithError = story((say) => ({
  ...more(say),
  errorMessage: {
    visuallyHiddenText: say('Error', 'Gwall'),
    text: say(
      'Your answer must be 1,000 characters or less',
      'Rhaid i’ch ateb fod yn 1,000 o nodau neu lai',
    ),
  },
}));
