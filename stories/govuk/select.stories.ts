import type { Meta } from '@storybook/web-components-vite';
import { select } from '@council-elements/govuk';
import { guidance, stories } from './template.js';
import type { Say } from '../say.js';

export default {
  title: 'GOV.UK/Select',
  parameters: guidance('One answer of a list too long for radios.', 'select'),
} satisfies Meta;

const story = stories(select);

const sort = (say: Say) => ({
  name: 'sort',
  label: { text: say('Sort by', 'Trefnu yn ôl') },
  items: [
    { value: 'relevance', text: say('Relevance', 'Perthnasedd') },
    { value: 'distance', text: say('Distance', 'Pellter') },
    { value: 'name', text: say('Name', 'Enw') },
  ],
});

export const Default = story(sort);
export const WithHintAndError = story((say) => ({
  ...sort(say),
  hint: { text: say('Distance needs a postcode', 'Mae angen cod post ar gyfer pellter') },
  errorMessage: {
    visuallyHiddenText: say('Error', 'Gwall'),
    text: say('Select how to sort the list', 'Dewiswch sut i drefnu’r rhestr'),
  },
}));
