import type { Meta } from '@storybook/web-components-vite';
import { input } from '@council-elements/govuk';
import { guidance, stories } from './template.js';
import type { Say } from '../say.js';

export default {
  title: 'GOV.UK/Text input',
  parameters: guidance('A short answer on one line.', 'text-input'),
} satisfies Meta;

const story = stories(input);

const name = (say: Say) => ({
  name: 'name',
  autocomplete: 'name',
  label: { text: say('Full name', 'Enw llawn') },
});

export const Default = story(name);
export const WithHintAndError = story((say) => ({
  ...name(say),
  hint: { text: say('As it is on official letters', 'Fel y mae ar lythyrau swyddogol') },
  errorMessage: {
    visuallyHiddenText: say('Error', 'Gwall'),
    text: say('Enter your full name', 'Nodwch eich enw llawn'),
  },
}));
export const WithPrefixAndSuffix = story((say) => ({
  name: 'cost',
  label: { text: say('Cost in pounds, each week', 'Cost mewn punnoedd, bob wythnos') },
  classes: 'govuk-input--width-5',
  inputmode: 'numeric',
  prefix: { text: '£' },
  suffix: { text: say('a week', 'yr wythnos') },
}));
export const AsPageHeading = story((say) => ({
  name: 'nhs-number',
  classes: 'govuk-input--width-10 govuk-input--extra-letter-spacing',
  label: {
    text: say('What is your NHS number?', 'Beth yw eich rhif GIG?'),
    classes: 'govuk-label--l',
    isPageHeading: true,
  },
}));
