import type { Meta } from '@storybook/web-components-vite';
import { cookieBanner } from '@council-elements/govuk';
import { guidance, stories } from './template.js';

export default {
  title: 'GOV.UK/Cookie banner',
  parameters: guidance(
    'Asks whether cookies may be set that the service can do without.',
    'cookie-banner',
  ),
} satisfies Meta;

const story = stories(cookieBanner);

export const Question = story((say) => ({
  ariaLabel: say('Cookies on this site', 'Cwcis ar y wefan hon'),
  messages: [
    {
      headingText: say('Cookies on this site', 'Cwcis ar y wefan hon'),
      text: say('May we count visits with cookies?', 'A gawn ni gyfrif ymweliadau gyda chwcis?'),
      actions: [
        { text: say('Accept', 'Derbyn'), type: 'submit' as const, name: 'cookies', value: 'yes' },
        { text: say('Reject', 'Gwrthod'), type: 'submit' as const, name: 'cookies', value: 'no' },
        { text: say('See our cookies', 'Gweld ein cwcis'), href: '#cookies' },
      ],
    },
  ],
}));
export const Confirmation = story((say) => ({
  ariaLabel: say('Cookies on this site', 'Cwcis ar y wefan hon'),
  messages: [
    {
      role: 'alert',
      text: say('You accepted cookies.', 'Rydych wedi derbyn cwcis.'),
      actions: [{ text: say('Hide this message', 'Cuddio’r neges hon'), type: 'button' as const }],
    },
  ],
}));
