import type { Meta } from '@storybook/web-components-vite';
import { notificationBanner } from '@council-elements/govuk';
import fixtures from 'govuk-frontend/dist/govuk/components/notification-banner/fixtures.json';
import { examples, guidance, stories } from './template.js';

export default {
  title: 'GOV.UK/Notification banner',
  parameters: guidance({
    component: 'notification-banner',
    when: `
      Use it for what matters to the person but not to this page: the day centre is closed
      on Monday, your answers are saved (\`type: 'success'\`). One to a page, above the
      heading. Not for errors (error summary) and not for what the page is about.
    `,
    accessibility: [
      'A success banner takes focus when the page loads and is read out (`role="alert"`); on this page that is turned off. A neutral one does neither, and is a region that people find.',
      'It cannot be dismissed, and does not vanish: people need their own time to read it (WCAG 2.2.1).',
      "`role: 'alert'` on a neutral banner makes it take focus too: only after something that the person has done.",
    ],
  }),
} satisfies Meta;

const story = stories(notificationBanner);
const example = examples(notificationBanner, fixtures);

export const Important = story((say) => ({
  text: say(
    'The day centre is closed on Monday 25 May.',
    'Mae’r ganolfan ddydd ar gau ddydd Llun 25 Mai.',
  ),
}));
export const Success = story((say) => ({
  type: 'success' as const,
  text: say('Your answers are saved.', 'Mae eich atebion wedi’u cadw.'),
}));

export const ExampleDefault = example('default');
export const ExampleWithTextAsHtml = example('with text as html');
export const ExampleWithTypeAsSuccess = example('with type as success');
export const ExampleWithLongHeading = example('with long heading');
export const ExampleWithLotsOfContent = example('with lots of content');
