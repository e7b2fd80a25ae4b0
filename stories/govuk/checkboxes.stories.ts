import type { Meta } from '@storybook/web-components-vite';
import { checkboxes } from '@council-elements/govuk';
import fixtures from 'govuk-frontend/dist/govuk/components/checkboxes/fixtures.json';
import { examples, guidance, stories } from './template.js';
import type { Say } from '../say.js';

export default {
  title: 'GOV.UK/Checkboxes',
  parameters: guidance({
    component: 'checkboxes',
    when: `
      Use them for questions with several answers (“Select all that apply”), or a single
      one to agree to something. For one answer of several, use radios. An answer that
      excludes the others, such as “None of these”, has \`behaviour: 'exclusive'\` and
      stands last, after “or”.
    `,
    accessibility: [
      'Space ticks the focused box; Tab goes to the next. Each box is at least 44 pixels square for touch, also in the small size, where only the drawing is smaller.',
      'The legend is read with the first box, the hint and the error with the fieldset: keep the legend short.',
      'Ticking an exclusive box clears the others, and is not announced: its place after “or” has to say so.',
      'A conditional question is revealed without being announced by every screen reader ([issue 1972](https://github.com/alphagov/govuk-frontend/issues/1972)): reveal one short question, or ask it on the next page.',
      'The revealed question belongs to the same fieldset, so that its label is read with the legend of the first ([issue 1989](https://github.com/alphagov/govuk-frontend/issues/1989)).',
    ],
  }),
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
    text: say('Select which days suit you', 'Dewiswch pa ddyddiau sy’n addas i chi'),
  },
}));

export const ExampleDefault = example('default');
export const ExampleWithHint = example('with hint');
export const ExampleWithPreCheckedValues = example('with pre-checked values');
export const ExampleWithDividerAndNone = example('with divider and None');
export const ExampleWithDividerNoneAndConditionalItems = example(
  'with divider, None and conditional items',
);
export const ExampleWithHintsOnItems = example('with hints on items');
export const ExampleWithLegendAsAPageHeading = example('with legend as a page heading');
export const ExampleWithErrorMessage = example('with error message');
export const ExampleWithVeryLongOptionText = example('with very long option text');
export const ExampleWithConditionalItems = example('with conditional items');
export const ExampleWithOptionalFormGroupClassesShowingGroupError = example(
  'with optional form-group classes showing group error',
);
export const ExampleSmall = example('small');
export const ExampleSmallWithLongText = example('small with long text');
export const ExampleSmallWithError = example('small with error');
export const ExampleSmallWithHint = example('small with hint');
export const ExampleSmallWithConditionalReveal = example('small with conditional reveal');
export const ExampleSmallWithDividerAndNone = example('small with divider and None');
