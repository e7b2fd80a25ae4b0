import type { Meta } from '@storybook/web-components-vite';
import { html, tabs } from '@council-elements/govuk';
import { guidance, stories } from './template.js';

export default {
  title: 'GOV.UK/Tabs',
  parameters: guidance(
    'Shows one part of a page at a time, each under a label. A list of links on a phone.',
    'tabs',
  ),
} satisfies Meta;

const story = stories(tabs);

export const Default = story((say) => ({
  title: say('Contents', 'Cynnwys'),
  items: [
    {
      id: 'list',
      label: say('List', 'Rhestr'),
      panel: {
        html: html`<h2 class="govuk-heading-m">${say('Services', 'Gwasanaethau')}</h2>
          <p class="govuk-body">${say('2 services near you.', '2 wasanaeth yn agos atoch.')}</p>`,
      },
    },
    {
      id: 'map',
      label: say('Map', 'Map'),
      panel: {
        html: html`<h2 class="govuk-heading-m">${say('Map', 'Map')}</h2>
          <p class="govuk-body">${say('The same, on a map.', 'Yr un fath, ar fap.')}</p>`,
      },
    },
  ],
}));
