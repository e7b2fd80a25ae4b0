import type { Meta } from '@storybook/web-components-vite';
import { insetText } from '@council-elements/govuk';
import { guidance, stories } from './template.js';

export default {
  title: 'GOV.UK/Inset text',
  parameters: guidance('Sets a sentence apart from those around it.', 'inset-text'),
} satisfies Meta;

const story = stories(insetText);

export const Default = story((say) => ({
  text: say(
    'It can take up to 3 working days to hear from us.',
    'Gall gymryd hyd at 3 diwrnod gwaith i chi glywed gennym.',
  ),
}));
