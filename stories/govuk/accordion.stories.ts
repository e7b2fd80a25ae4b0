import type { Meta } from '@storybook/web-components-vite';
import { accordion, html } from '@council-elements/govuk';
import { guidance, stories } from './template.js';
import type { Say } from '../say.js';

export default {
  title: 'GOV.UK/Accordion',
  parameters: guidance(
    'Sections that people open one by one. Often plain headings do better.',
    'accordion',
  ),
} satisfies Meta;

const story = stories(accordion);

const sections = (say: Say) => ({
  id: 'help',
  rememberExpanded: false,
  showAllSectionsText: say('Show all sections', 'Dangos pob adran'),
  hideAllSectionsText: say('Hide all sections', 'Cuddio pob adran'),
  showSectionText: say('Show', 'Dangos'),
  showSectionAriaLabelText: say('Show this section', 'Dangos yr adran hon'),
  hideSectionText: say('Hide', 'Cuddio'),
  hideSectionAriaLabelText: say('Hide this section', 'Cuddio’r adran hon'),
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
