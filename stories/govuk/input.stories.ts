import type { Meta } from '@storybook/web-components-vite';
import { input } from '@council-elements/govuk';
import fixtures from 'govuk-frontend/dist/govuk/components/input/fixtures.json';
import { examples, guidance, stories } from './template.js';
import type { Say } from '../say.js';

export default {
  title: 'GOV.UK/Text input',
  parameters: guidance({
    component: 'input',
    page: 'text-input',
    when: `
      Use it for an answer of one line: a name, a reference, an amount. Make it as wide as
      the answer (\`govuk-input--width-10\` for a postcode), for its width says what is
      expected. For more than a line, use a textarea; for choices, radios.
    `,
    accessibility: [
      'The label is always visible: there is no placeholder, which vanishes while one types.',
      'Give `autocomplete` for what is about the person (`name`, `email`, `postal-code`): WCAG 1.3.5 asks for it, and people with shaky hands type less.',
      "For whole numbers use `inputmode: 'numeric'`, not `type: 'number'`, which drops letters without a word and changes by scrolling. `spellcheck: false` for references.",
      'A prefix or suffix is hidden from screen readers: say the unit in the label, as “Cost in pounds, each week”.',
    ],
  }),
} satisfies Meta;

const story = stories(input);
const example = examples(input, fixtures);

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

export const ExampleDefault = example('default');
export const ExampleWithHintText = example('with hint text');
export const ExampleWithErrorMessage = example('with error message');
export const ExampleWithErrorAndHint = example('with error and hint');
export const ExampleWithWidth2Class = example('with width-2 class');
export const ExampleWithWidth3Class = example('with width-3 class');
export const ExampleWithWidth4Class = example('with width-4 class');
export const ExampleWithWidth5Class = example('with width-5 class');
export const ExampleWithWidth10Class = example('with width-10 class');
export const ExampleWithWidth20Class = example('with width-20 class');
export const ExampleWithWidth30Class = example('with width-30 class');
export const ExampleWithLabelAsPageHeading = example('with label as page heading');
export const ExampleWithPrefix = example('with prefix');
export const ExampleWithSuffix = example('with suffix');
export const ExampleWithPrefixAndSuffix = example('with prefix and suffix');
export const ExampleWithPrefixAndSuffixAndError = example('with prefix and suffix and error');
export const ExampleWithPrefixAndSuffixAndWidthModifier = example(
  'with prefix and suffix and width modifier',
);
export const ExampleWithExtraLetterSpacing = example('with extra letter spacing');
