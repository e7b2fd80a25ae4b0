import type { Meta } from '@storybook/web-components-vite';
import { cookieBanner } from '@council-elements/govuk';
import fixtures from 'govuk-frontend/dist/govuk/components/cookie-banner/fixtures.json';
import { examples, guidance, stories } from './template.js';

export default {
  title: 'GOV.UK/Cookie banner',
  parameters: guidance({
    component: 'cookie-banner',
    when: `
      Use it only if the site sets cookies that the service can do without, such as those
      of analytics. It asks on every page until it is answered. A council that sets none
      but what a service needs has no banner, and says so on its page about cookies.
    `,
    accessibility: [
      'It stands first in `body`, before the skip link, and is a region named by `ariaLabel`.',
      'GOV.UK Frontend has no script for it; `enhance()` brings one for a banner with `data-module="council-cookie-banner"`: after an answer, focus goes to the confirmation, which is read out.',
      'It does not trap focus and covers nothing: people can leave it unanswered.',
      '“Accept” and “Reject” look the same, so that neither is pressed by habit.',
      'Without script its buttons send the form that it stands in.',
    ],
  }),
} satisfies Meta;

const story = stories(cookieBanner);
const example = examples(cookieBanner, fixtures);

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

export const ExampleDefault = example('default');
export const ExampleAcceptedConfirmationBanner = example('accepted confirmation banner');
export const ExampleRejectedConfirmationBanner = example('rejected confirmation banner');
export const ExampleWithHtml = example('with html');
