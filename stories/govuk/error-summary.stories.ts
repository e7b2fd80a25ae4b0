import type { Meta } from '@storybook/web-components-vite';
import { errorSummary } from '@council-elements/govuk';
import fixtures from 'govuk-frontend/dist/govuk/components/error-summary/fixtures.json';
import { examples, guidance, stories } from './template.js';
import type { Say } from '../say.js';

export default {
  title: 'GOV.UK/Error summary',
  parameters: guidance(
    'Lists, at the top of a page, every answer that is wrong, with links to them.',
    'error-summary',
  ),
} satisfies Meta;

const story = stories(errorSummary);
const example = examples(errorSummary, fixtures);

const there = (say: Say) => ({
  titleText: say('There is a problem', 'Mae problem'),
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
export const WithoutLinks = example('without links');
