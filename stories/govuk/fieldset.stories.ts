import type { Meta } from '@storybook/web-components-vite';
import { fieldset, input } from '@council-elements/govuk';
import fixtures from 'govuk-frontend/dist/govuk/components/fieldset/fixtures.json';
import { examples, guidance, stories } from './template.js';

export default {
  title: 'GOV.UK/Fieldset',
  parameters: guidance('Groups the questions that belong together, under one legend.', 'fieldset'),
} satisfies Meta;

const story = stories(fieldset);
const example = examples(fieldset, fixtures);

export const Default = story((say) => ({
  legend: {
    text: say('What is your address?', 'Beth yw eich cyfeiriad?'),
    classes: 'govuk-fieldset__legend--l',
  },
  html: [
    input({ name: 'line-1', label: { text: say('Address line 1', 'Llinell cyfeiriad 1') } }),
    input({ name: 'town', label: { text: say('Town or city', 'Tref neu ddinas') } }),
    input({
      name: 'postcode',
      label: { text: say('Postcode', 'Cod post') },
      classes: 'govuk-input--width-10',
    }),
  ],
}));
export const AsPageHeading = example('as page heading l');
