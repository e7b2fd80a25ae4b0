import type { Meta } from '@storybook/web-components-vite';
import { html, tabs } from '@council-elements/govuk';
import fixtures from 'govuk-frontend/dist/govuk/components/tabs/fixtures.json';
import { examples, guidance, stories } from './template.js';

export default {
  title: 'GOV.UK/Tabs',
  parameters: guidance({
    component: 'tabs',
    when: `
      Use them for different views of one thing that people do not need side by side: a
      list and a map. Not for steps of a form, nor for what people read in a row. The
      first must suit most: many open no other.
    `,
    accessibility: [
      'The tabs are one stop of Tab: the left and right arrow keys go to the next and show its panel at once. Home and End do nothing.',
      'Each choice is put into the address, so that Back and a shared link lead to it. They are links: Enter works, Space does not.',
      'From a tab, Tab goes to the first link or field in the panel, not to its text ([issue 860](https://github.com/alphagov/govuk-frontend/issues/860)). NVDA with Firefox does not stop at each tab with the down arrow ([issue 5154](https://github.com/alphagov/govuk-frontend/issues/5154)).',
      'On a narrow screen, at 400% zoom and without script they are a list of links with all panels below, under `title`.',
    ],
  }),
} satisfies Meta;

const story = stories(tabs);
const example = examples(tabs, fixtures);

export const Default = story((say) => ({
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

export const ExampleDefault = example('default');
export const ExampleTabsWithAnchorInPanel = example('tabs-with-anchor-in-panel');
