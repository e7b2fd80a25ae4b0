import type { Meta } from '@storybook/web-components-vite';
import { label } from '@council-elements/govuk';
import fixtures from 'govuk-frontend/dist/govuk/components/label/fixtures.json';
import { examples, guidance, stories } from './template.js';

export default {
  title: 'GOV.UK/Label',
  parameters: guidance({
    component: 'label',
    page: 'text-input',
    when: `
      Every control takes \`label\` and ties it to the field; this template alone is for a
      control of your own. If the field is all that a page asks, make its label the
      heading (\`isPageHeading\`).
    `,
    accessibility: [
      'Pressing the label focuses its field, which makes the target larger.',
      '`for` is the `id` of one control. A group of controls has a legend instead: see Fieldset.',
      'A heading around a label is read twice by some screen readers, as a heading and as the field’s name; that is harmless.',
    ],
  }),
} satisfies Meta;

const story = stories(label);
const example = examples(label, fixtures);

export const Default = story((say) => ({ text: say('Full name', 'Enw llawn'), for: 'name' }));
export const AsPageHeading = story((say) => ({
  text: say('What is your full name?', 'Beth yw eich enw llawn?'),
  for: 'name',
  classes: 'govuk-label--l',
  isPageHeading: true,
}));

export const ExampleDefault = example('default');
export const ExampleWithBoldText = example('with bold text');
export const ExampleStyledAsXlText = example('styled as xl text');
export const ExampleStyledAsLargeText = example('styled as large text');
export const ExampleStyledAsMediumText = example('styled as medium text');
export const ExampleStyledAsSmallText = example('styled as small text');
export const ExampleAsPageHeadingXl = example('as page heading xl');
export const ExampleAsPageHeadingL = example('as page heading l');
export const ExampleAsPageHeadingM = example('as page heading m');
export const ExampleAsPageHeadingS = example('as page heading s');
export const ExampleAsPageHeadingWithoutClass = example('as page heading without class');
