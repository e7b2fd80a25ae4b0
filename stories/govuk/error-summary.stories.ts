import type { Meta } from '@storybook/web-components-vite';
import { errorSummary } from '@council-elements/govuk';
import fixtures from 'govuk-frontend/dist/govuk/components/error-summary/fixtures.json';
import { examples, guidance, stories } from './template.js';
import type { Say } from '../say.js';

export default {
  title: 'GOV.UK/Error summary',
  parameters: guidance({
    component: 'error-summary',
    when: `
      Show it at the top of \`main\`, above the heading, whenever the answers of a page
      are not accepted, even a single one. Its links go to the fields, in their order,
      with the same words as the messages there. Keep what people entered.
    `,
    accessibility: [
      'When the page loads it takes focus and is read out (`role="alert"`); on this page that is turned off.',
      'A link moves focus to the field, and scrolls to its label or legend, so that the question is in view too. Link to the first radio or checkbox, and the first part of a date that is wrong.',
      'Put “Error:” first in the title of the page: it is the first thing that a screen reader says.',
      'If a page is updated without loading, render the summary anew, or it takes no focus: an element that is already there is not started twice.',
      'Without script the links still lead to the fields, by their `id`.',
    ],
  }),
} satisfies Meta;

const story = stories(errorSummary);
const example = examples(errorSummary, fixtures);

const there = (say: Say) => ({
  errorList: [
    { text: say('Enter your full name', 'Nodwch eich enw llawn'), href: '#name' },
    {
      text: say('Date of birth must include a year', 'Rhaid i’r dyddiad geni gynnwys blwyddyn'),
      href: '#birth-year',
    },
  ],
});

export const Default = story(there);
export const WithDescription = story((say) => ({
  ...there(say),
  descriptionText: say('We have kept what you entered.', 'Rydym wedi cadw’r hyn a nodwyd gennych.'),
}));

export const ExampleDefault = example('default');
export const ExampleWithoutLinks = example('without links');
export const ExampleMixedWithAndWithoutLinks = example('mixed with and without links');
export const ExampleWithDescriptionOnly = example('with description only');
export const ExampleWithEverything = example('with everything');
