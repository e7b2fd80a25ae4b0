import type { Meta } from '@storybook/web-components-vite';
import { warningText } from '@council-elements/govuk';
import { guidance, stories } from './template.js';

export default {
  title: 'GOV.UK/Warning text',
  parameters: guidance('Warns of what could happen: a fine, a loss, harm.', 'warning-text'),
} satisfies Meta;

const story = stories(warningText);

export const Default = story((say) => ({
  iconFallbackText: say('Warning', 'Rhybudd'),
  text: say(
    'In an emergency, call 999. Do not use this form.',
    'Mewn argyfwng, ffoniwch 999. Peidiwch â defnyddio’r ffurflen hon.',
  ),
}));
