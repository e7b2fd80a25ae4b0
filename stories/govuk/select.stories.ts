import type { Meta } from '@storybook/web-components-vite';
import { select } from '@council-elements/govuk';
import fixtures from 'govuk-frontend/dist/govuk/components/select/fixtures.json';
import { examples, guidance, stories } from './template.js';
import type { Say } from '../say.js';

export default {
  title: 'GOV.UK/Select',
  parameters: guidance({
    component: 'select',
    when: `
      Use it as a last resort: many people cannot close it, scroll in it, or find their
      answer. Radios serve a short list better, a search a long one. It suits a setting
      with a short list that is usually right, such as how results are sorted.
    `,
    accessibility: [
      'The browser draws it: arrow keys and letters choose, Alt+Down or Space opens it, Escape closes it.',
      'In some browsers the arrow keys choose without opening: nothing may happen by choosing alone (WCAG 3.2.2). Give a button.',
      'Long answers are cut off on a narrow screen, and cannot be wrapped.',
    ],
  }),
} satisfies Meta;

const story = stories(select);
const example = examples(select, fixtures);

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
    text: say('Select how to sort the list', 'Dewiswch sut i drefnu’r rhestr'),
  },
}));

export const ExampleDefault = example('default');
export const ExampleWithHintTextAndErrorMessage = example('with hint text and error message');
export const ExampleWithLabelAsPageHeading = example('with label as page heading');
export const ExampleWithFullWidthOverride = example('with full width override');
