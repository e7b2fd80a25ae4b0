import type { Meta } from '@storybook/web-components-vite';
import { accordion, html } from '@council-elements/govuk';
import fixtures from 'govuk-frontend/dist/govuk/components/accordion/fixtures.json';
import { examples, guidance, stories } from './template.js';
import type { Say } from '../say.js';

export default {
  title: 'GOV.UK/Accordion',
  parameters: guidance({
    component: 'accordion',
    when: `
      Use it for a page of several sections of which most people need one or two, such as
      the rates of council tax support for different households. Do not use it to shorten
      a page that people read as a whole, nor for the questions of a form: what is closed
      is overlooked. Plain headings, or pages of their own, are often better.
    `,
    accessibility: [
      'Each heading becomes a button: Tab reaches it, Enter and Space open and close its section. There are no arrow keys.',
      'A button’s name is its heading, its summary and “Show this section” or “Hide this section”; it says whether it is expanded. Opening moves neither focus nor the screen reader.',
      'Find in page opens a closed section with a match, in browsers that know `hidden="until-found"`.',
      'Without script all sections are open, and there are no buttons.',
      'What was open is remembered for the tab of the browser, by the `id`: give each accordion of a site its own, or `rememberExpanded: false` on a shared computer, as in a library.',
    ],
  }),
} satisfies Meta;

const story = stories(accordion);
const example = examples(accordion, fixtures);

const sections = (say: Say) => ({
  id: 'help',
  rememberExpanded: false,
  items: [
    {
      heading: { text: say('Who can get help', 'Pwy all gael cymorth') },
      content: {
        html: html`<p class="govuk-body">
          ${say('Anyone who lives in the county.', 'Unrhyw un sy’n byw yn y sir.')}
        </p>`,
      },
    },
    {
      heading: { text: say('What it costs', 'Beth yw’r gost') },
      content: {
        html: html`<p class="govuk-body">
          ${say('Nothing for the first 6 weeks.', 'Dim am y 6 wythnos gyntaf.')}
        </p>`,
      },
    },
  ],
});

export const Default = story(sections);
export const Open = story((say) => ({
  ...sections(say),
  items: sections(say).items.map((item) => ({ ...item, expanded: true })),
}));

export const ExampleDefault = example('default');
export const ExampleWithAdditionalDescriptions = example('with additional descriptions');
export const ExampleWithLongContentAndDescription = example('with long content and description');
export const ExampleWithAllSectionsAlreadyOpen = example('with all sections already open');
