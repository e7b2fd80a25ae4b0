import type { Meta } from '@storybook/web-components-vite';
import { checkboxes } from '@council-elements/govuk';
import fixtures from 'govuk-frontend/dist/govuk/components/checkboxes/fixtures.json';
import { examples, guidance, stories } from './template.js';
import type { Say } from '../say.js';

export default {
  title: 'GOV.UK/Checkboxes',
  parameters: guidance(
    'Several answers to one question, or one that is ticked to agree.',
    'checkboxes',
  ),
} satisfies Meta;

const story = stories(checkboxes);
const example = examples(checkboxes, fixtures);

const days = (say: Say) => ({
  name: 'days',
  fieldset: { legend: { text: say('Which days suit you?', 'Pa ddyddiau sy’n addas i chi?') } },
  hint: { text: say('Select all that apply', 'Dewiswch bob un sy’n berthnasol') },
  items: [
    { value: 'mon', text: say('Monday', 'Dydd Llun') },
    { value: 'tue', text: say('Tuesday', 'Dydd Mawrth') },
    { value: 'wed', text: say('Wednesday', 'Dydd Mercher') },
    { divider: say('or', 'neu') },
    {
      value: 'none',
      text: say('None of these', 'Dim un o’r rhain'),
      behaviour: 'exclusive' as const,
    },
  ],
});

export const Default = story(days);
export const Ticked = story((say) => ({ ...days(say), values: ['mon', 'wed'] }));
export const WithError = story((say) => ({
  ...days(say),
  errorMessage: {
    visuallyHiddenText: say('Error', 'Gwall'),
    text: say('Select which days suit you', 'Dewiswch pa ddyddiau sy’n addas i chi'),
  },
}));
export const Conditional = example('with conditional items');
export const Small = example('small with conditional reveal');
export const LongText = example('with very long option text');
