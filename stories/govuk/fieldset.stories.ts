import type { Meta } from '@storybook/web-components-vite';
import { fieldset, input } from '@council-elements/govuk';
import fixtures from 'govuk-frontend/dist/govuk/components/fieldset/fixtures.json';
import { examples, guidance, nested, stories } from './template.js';

export default {
  title: 'GOV.UK/Fieldset',
  parameters: guidance({
    component: 'fieldset',
    when: `
      Use it to name a group of fields as one question: the lines of an address, a date.
      Radios, checkboxes and the date input take \`fieldset\` themselves. If the group is
      all that a page asks, make its legend the heading (\`isPageHeading\`).
    `,
    accessibility: [
      'Screen readers say the legend on entering the group, some before each field: keep it short, and put help in a hint.',
      'A fieldset in a fieldset is read badly: avoid it.',
      '`disabled` is not an option of it; leave out what cannot be answered instead of showing it disabled.',
    ],
  }),
} satisfies Meta;

const story = stories(fieldset);
const example = examples(fieldset, fixtures);

export const Default = story((say) => ({
  legend: {
    text: say('What is your address?', 'Beth yw eich cyfeiriad?'),
    classes: 'govuk-fieldset__legend--l',
  },
  html: [
    nested(input, {
      name: 'line-1',
      label: { text: say('Address line 1', 'Llinell cyfeiriad 1') },
    }),
    nested(input, { name: 'town', label: { text: say('Town or city', 'Tref neu ddinas') } }),
    nested(input, {
      name: 'postcode',
      label: { text: say('Postcode', 'Cod post') },
      classes: 'govuk-input--width-10',
    }),
  ],
}));

export const ExampleDefault = example('default');
export const ExampleStyledAsXlText = example('styled as xl text');
export const ExampleStyledAsLargeText = example('styled as large text');
export const ExampleStyledAsMediumText = example('styled as medium text');
export const ExampleStyledAsSmallText = example('styled as small text');
export const ExampleAsPageHeadingXl = example('as page heading xl');
export const ExampleAsPageHeadingL = example('as page heading l');
export const ExampleAsPageHeadingM = example('as page heading m');
export const ExampleAsPageHeadingS = example('as page heading s');
export const ExampleAsPageHeadingWithoutClass = example('as page heading without class');
