import type { Meta } from '@storybook/web-components-vite';
import { errorMessage } from '@council-elements/govuk';
import { guidance, stories } from './template.js';

export default {
  title: 'GOV.UK/Error message',
  parameters: guidance('Says beside a question what is wrong with the answer.', 'error-message'),
} satisfies Meta;

const story = stories(errorMessage);

export const Default = story((say) => ({
  visuallyHiddenText: say('Error', 'Gwall'),
  text: say('Enter your full name', 'Nodwch eich enw llawn'),
}));
