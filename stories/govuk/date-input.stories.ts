import type { Meta } from '@storybook/web-components-vite';
import { dateInput } from '@council-elements/govuk';
import fixtures from 'govuk-frontend/dist/govuk/components/date-input/fixtures.json';
import { examples, guidance, stories } from './template.js';
import type { Say } from '../say.js';

export default {
  title: 'GOV.UK/Date input',
  parameters: guidance({
    component: 'date-input',
    when: `
      Use it for dates that people know or read off a document: a birthday, the date of a
      letter. For a date to choose, such as an appointment, offer the free ones as radios.
      Take what people write: 27 3 48, 27/03, “March”.
    `,
    accessibility: [
      'Three fields in a group: the legend names the date, each label its part. Tab goes from one to the next; nothing moves by itself, so that people can mend what they typed.',
      'Phones show digits (`inputmode="numeric"`); it is not `type="number"`, whose value changes by scrolling and by arrow keys.',
      'In an error summary, link to the first part that is wrong; mark only the wrong parts red with `day: { error: true }`.',
      'For a date of birth, give the parts `autocomplete` of `bday-day`, `bday-month` and `bday-year`: it is asked for by WCAG 1.3.5.',
    ],
  }),
} satisfies Meta;

const story = stories(dateInput);
const example = examples(dateInput, fixtures);

const birth = (say: Say) => ({
  id: 'birth',
  namePrefix: 'birth',
  fieldset: { legend: { text: say('What is your date of birth?', 'Beth yw eich dyddiad geni?') } },
  hint: { text: say('For example, 27 3 1948', 'Er enghraifft, 27 3 1948') },
});

export const Default = story(birth);
export const Filled = story((say) => ({
  ...birth(say),
  values: { day: 27, month: 3, year: 1948 },
}));
export const WithError = story((say) => ({
  ...birth(say),
  errorMessage: {
    text: say('Date of birth must include a year', 'Rhaid i’r dyddiad geni gynnwys blwyddyn'),
  },
  values: { day: 27, month: 3 },
  day: { error: false },
  month: { error: false },
  year: { error: true },
}));

export const ExampleDefault = example('default');
export const ExampleWithTranslations = example('with translations');
export const ExampleWithValues = example('with values');
export const ExampleWithValuesAndNamePrefix = example('with values and name prefix');
export const ExampleWithValuesNamePrefixAndCustomNames = example(
  'with values, name prefix and custom names',
);
export const ExampleDayAndMonth = example('day and month');
export const ExampleDayAndMonthUsingItems = example('day and month (using items)');
export const ExampleMonthAndYear = example('month and year');
export const ExampleMonthAndYearUsingItems = example('month and year (using items)');
export const ExampleWithErrorsOnly = example('with errors only');
export const ExampleWithErrorsOnlyUsingClasses = example('with errors only (using classes)');
export const ExampleWithErrorsOnlyUsingItems = example('with errors only (using items)');
export const ExampleWithErrorsOnlyUsingItemsAndClasses = example(
  'with errors only (using items and classes)',
);
export const ExampleWithErrorMessageAndHint = example('with error message and hint');
export const ExampleWithErrorMessageAndHintUsingItems = example(
  'with error message and hint (using items)',
);
export const ExampleWithErrorOnDayInput = example('with error on day input');
export const ExampleWithErrorOnDayInputUsingItems = example(
  'with error on day input (using items)',
);
export const ExampleWithErrorOnMonthInput = example('with error on month input');
export const ExampleWithErrorOnMonthInputUsingItems = example(
  'with error on month input (using items)',
);
export const ExampleWithErrorOnYearInput = example('with error on year input');
export const ExampleWithErrorOnYearInputUsingItems = example(
  'with error on year input (using items)',
);
export const ExampleWithItems = example('with items');
