import type { Meta } from '@storybook/web-components-vite';
import { dateInput } from '@council-elements/govuk';
import fixtures from 'govuk-frontend/dist/govuk/components/date-input/fixtures.json';
import { examples, guidance, stories } from './template.js';
import type { Say } from '../say.js';

export default {
  title: 'GOV.UK/Date input',
  parameters: guidance(
    'A date that the person knows by heart, such as their date of birth.',
    'date-input',
  ),
} satisfies Meta;

const story = stories(dateInput);
const example = examples(dateInput, fixtures);

const birth = (say: Say) => ({
  id: 'birth',
  namePrefix: 'birth',
  fieldset: { legend: { text: say('What is your date of birth?', 'Beth yw eich dyddiad geni?') } },
  hint: { text: say('For example, 27 3 1948', 'Er enghraifft, 27 3 1948') },
  day: { label: say('Day', 'Diwrnod') },
  month: { label: say('Month', 'Mis') },
  year: { label: say('Year', 'Blwyddyn') },
});

export const Default = story(birth);
export const Filled = story((say) => ({
  ...birth(say),
  values: { day: 27, month: 3, year: 1948 },
}));
export const WithError = story((say) => ({
  ...birth(say),
  errorMessage: {
    visuallyHiddenText: say('Error', 'Gwall'),
    text: say('Date of birth must include a year', 'Rhaid i’r dyddiad geni gynnwys blwyddyn'),
  },
  values: { day: 27, month: 3 },
  day: { label: say('Day', 'Diwrnod'), error: false },
  month: { label: say('Month', 'Mis'), error: false },
  year: { label: say('Year', 'Blwyddyn'), error: true },
}));
export const MonthAndYear = example('month and year');
