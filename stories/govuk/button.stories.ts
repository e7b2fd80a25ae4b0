import type { Meta } from '@storybook/web-components-vite';
import { button } from '@council-elements/govuk';
import fixtures from 'govuk-frontend/dist/govuk/components/button/fixtures.json';
import { examples, guidance, stories } from './template.js';

export default {
  title: 'GOV.UK/Button',
  parameters: guidance('Does something when it is pressed: starts, saves, sends.', 'button'),
} satisfies Meta;

const story = stories(button);
const example = examples(button, fixtures);

export const Default = story((say) => ({ text: say('Save and continue', 'Cadw a pharhau') }));
export const Secondary = story((say) => ({
  text: say('Find an address', 'Dod o hyd i gyfeiriad'),
  classes: 'govuk-button--secondary',
}));
export const Warning = story((say) => ({
  text: say('Delete this plan', 'Dileu’r cynllun hwn'),
  classes: 'govuk-button--warning',
}));
export const Start = story((say) => ({
  text: say('Start now', 'Dechrau nawr'),
  href: '#start',
  isStartButton: true,
}));
export const Disabled = example('disabled');
