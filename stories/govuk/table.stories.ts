import type { Meta } from '@storybook/web-components-vite';
import { table } from '@council-elements/govuk';
import fixtures from 'govuk-frontend/dist/govuk/components/table/fixtures.json';
import { examples, guidance, stories } from './template.js';
import type { Say } from '../say.js';

export default {
  title: 'GOV.UK/Table',
  parameters: guidance({
    component: 'table',
    when: `
      Use it for data to compare: rates by band, opening times by day. Numbers are
      right-aligned (\`format: 'numeric'\`). Not to lay out a page, and not for the facts
      of one case: that is a summary list.
    `,
    accessibility: [
      'The caption is the table’s name: screen readers say it first, and list tables by it.',
      '`head` gives columns their headers, `firstCellIsHeader` rows theirs: both are said on moving from cell to cell.',
      'It does not fold up on a narrow screen. Two or three short columns fit; a wider one goes into a box that scrolls, has `tabindex="0"`, a role and a name.',
      'It cannot be sorted: offer an order by links, if needed.',
    ],
  }),
} satisfies Meta;

const story = stories(table);
const example = examples(table, fixtures);

const ratings = (say: Say) => ({
  caption: say('Ratings by week', 'Sgoriau fesul wythnos'),
  captionClasses: 'govuk-table__caption--m',
  firstCellIsHeader: true,
  head: [
    { text: say('Week', 'Wythnos') },
    { text: say('You', 'Chi'), format: 'numeric' },
    { text: say('Your worker', 'Eich gweithiwr'), format: 'numeric' },
  ],
  rows: [
    [{ text: 1 }, { text: '−2', format: 'numeric' }, { text: '−2', format: 'numeric' }],
    [{ text: 2 }, { text: '−1', format: 'numeric' }, { text: '0', format: 'numeric' }],
    [{ text: 3 }, { text: '0', format: 'numeric' }, { text: '+1', format: 'numeric' }],
  ],
});

export const Default = story(ratings);

export const ExampleDefault = example('default');
export const ExampleWithHead = example('with head');
export const ExampleWithHeadAndCaption = example('with head and caption');
