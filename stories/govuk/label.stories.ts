import type { Meta } from '@storybook/web-components-vite';
import { label } from '@council-elements/govuk';
import { guidance, stories } from './template.js';

export default {
  title: 'GOV.UK/Label',
  parameters: guidance('Names a control.', 'text-input'),
} satisfies Meta;

const story = stories(label);

export const Default = story((say) => ({ text: say('Full name', 'Enw llawn'), for: 'name' }));
export const AsPageHeading = story((say) => ({
  text: say('What is your full name?', 'Beth yw eich enw llawn?'),
  for: 'name',
  classes: 'govuk-label--l',
  isPageHeading: true,
}));
