import type { Meta } from '@storybook/web-components-vite';
import { hint } from '@council-elements/govuk';
import { guidance, stories } from './template.js';

export default {
  title: 'GOV.UK/Hint',
  parameters: guidance(
    'Helps with a question that most people can answer, in a line.',
    'text-input',
  ),
} satisfies Meta;

const story = stories(hint);

export const Default = story((say) => ({
  text: say(
    'It is on letters from your GP or hospital',
    'Mae ar lythyrau gan eich meddyg teulu neu’r ysbyty',
  ),
}));
