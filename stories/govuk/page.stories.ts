import type { Meta } from '@storybook/web-components-vite';
import { backLink, html, pageBody, type PageBodyOptions } from '@council-elements/govuk';
import { themeOf } from '../../.storybook/globals.js';
import type { Say } from '../say.js';
import { stories } from './template.js';

const description = `
A whole page: skip link, header, service navigation, phase banner, languages, main content and footer,
in the order of GOV.UK’s page template. A part that is not given is left out.

\`pageBody()\` is what is in the \`<body>\`. On a server, \`page()\` of
\`@council-elements/govuk/server.js\` makes the whole document around it, with title, language,
stylesheets and theme, for a strict content security policy.

Header and footer are a council’s: without the crown and the Royal Arms, which are GOV.UK’s alone.

[Page template in the GOV.UK Design System](https://design-system.service.gov.uk/styles/page-template/)
`;

export default {
  title: 'GOV.UK/Page template',
  parameters: { layout: 'fullscreen', docs: { description: { component: description.trim() } } },
} satisfies Meta;

const story = stories(pageBody);

function parts(say: Say, globals: Record<string, unknown>) {
  const { name, logo } = themeOf(globals);
  const council = say(name.en, name.cy);
  return {
    header: {
      url: '#home',
      logoHtml: html`<img
        src=${`.${logo.src}`}
        alt=${council}
        width=${logo.width ?? 280}
        height=${logo.height ?? 48}
      />`,
    },
    languageNavigation: {
      classes: 'govuk-!-margin-top-3',
      items: [
        { text: 'English', lang: 'en', href: '#en', current: say('en', 'cy') === 'en' },
        { text: 'Cymraeg', lang: 'cy', href: '#cy', current: say('en', 'cy') === 'cy' },
      ],
    },
    main: html`
      <h1 class="govuk-heading-l">${say('Ask for help at home', 'Gofyn am help gartref')}</h1>
      <p class="govuk-body">
        ${say(
          'Use this service to ask for help with washing, dressing or meals.',
          'Defnyddiwch y gwasanaeth hwn i ofyn am help i ymolchi, gwisgo neu gyda phrydau bwyd.',
        )}
      </p>
    `,
    footer: {
      meta: {
        items: [
          { text: say('Accessibility', 'Hygyrchedd'), href: '#accessibility' },
          { text: say('Privacy', 'Preifatrwydd'), href: '#privacy' },
        ],
      },
      copyright: { text: `© ${council}` },
    },
  } satisfies PageBodyOptions;
}

const navigation = (say: Say) => ({
  serviceName: say('Help at home', 'Cymorth gartref'),
  serviceUrl: '#service',
  navigation: [
    { text: say('Find a service', 'Dod o hyd i wasanaeth'), href: '#find' },
    { text: say('Refer someone', 'Atgyfeirio rhywun'), href: '#refer', current: true },
    { text: say('Keep track of goals', 'Cadw golwg ar nodau'), href: '#goals' },
  ],
});

export const Default = story((say, globals) => ({
  ...parts(say, globals),
  serviceNavigation: navigation(say),
  phaseBanner: {
    tag: { text: 'Beta' },
    text: say('This is a new service.', 'Mae hwn yn wasanaeth newydd.'),
  },
}));
export const WithBackLink = story((say, globals) => ({
  ...parts(say, globals),
  serviceNavigation: navigation(say),
  beforeContent: backLink({ href: '#back' }),
}));
export const WithoutServiceNavigation = story(parts);
