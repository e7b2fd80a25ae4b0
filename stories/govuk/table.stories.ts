import type { Meta } from '@storybook/web-components-vite';
import { table } from '@council-elements/govuk';
import fixtures from 'govuk-frontend/dist/govuk/components/table/fixtures.json';
import { examples, guidance, stories } from './template.js';
import type { Say } from '../say.js';

export default {
  title: 'GOV.UK/Table',
  parameters: guidance('Compares figures. Not for layout.', 'table'),
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
export const WithoutHead = example('default');
