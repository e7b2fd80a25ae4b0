import type { Meta } from '@storybook/web-components-vite';
import { notificationBanner } from '@council-elements/govuk';
import fixtures from 'govuk-frontend/dist/govuk/components/notification-banner/fixtures.json';
import { examples, guidance, stories } from './template.js';

export default {
  title: 'GOV.UK/Notification banner',
  parameters: guidance(
    'Tells of something that matters to the person but not to the page.',
    'notification-banner',
  ),
} satisfies Meta;

const story = stories(notificationBanner);
const example = examples(notificationBanner, fixtures);

export const Important = story((say) => ({
  titleText: say('Important', 'Pwysig'),
  text: say(
    'The day centre is closed on Monday 25 May.',
    'Mae’r ganolfan ddydd ar gau ddydd Llun 25 Mai.',
  ),
}));
export const Success = story((say) => ({
  type: 'success' as const,
  titleText: say('Success', 'Llwyddiant'),
  text: say('Your answers are saved.', 'Mae eich atebion wedi’u cadw.'),
}));
export const LotsOfContent = example('with lots of content');
