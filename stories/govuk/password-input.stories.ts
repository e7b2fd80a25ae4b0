import type { Meta } from '@storybook/web-components-vite';
import { passwordInput } from '@council-elements/govuk';
import fixtures from 'govuk-frontend/dist/govuk/components/password-input/fixtures.json';
import { examples, guidance, stories } from './template.js';
import type { Say } from '../say.js';

export default {
  title: 'GOV.UK/Password input',
  parameters: guidance({
    component: 'password-input',
    when: `
      Use it where people sign in, or choose a password. Let them see what they type, and
      paste it from a password manager. Councils do better without passwords: a link by
      email, or One Login.
    `,
    accessibility: [
      '“Show” is a button after the field, with the name “Show password” or “Hide password”. That the password is now visible, or hidden, is announced politely; focus stays on the button.',
      'Before the form is sent the password is hidden again, so that the browser does not keep it as plain text.',
      '`autocomplete` is `current-password` unless you say `new-password`; WCAG 3.3.8 asks that managers and pasting work.',
      'Without script there is no “Show” button.',
    ],
  }),
} satisfies Meta;

const story = stories(passwordInput);
const example = examples(passwordInput, fixtures);

const password = (say: Say) => ({
  name: 'password',
  label: { text: say('Password', 'Cyfrinair') },
});

export const Default = story(password);
export const WithError = story((say) => ({
  ...password(say),
  errorMessage: {
    text: say('Enter a password', 'Nodwch gyfrinair'),
  },
}));

export const ExampleDefault = example('default');
export const ExampleWithHintText = example('with hint text');
export const ExampleWithErrorMessage = example('with error message');
export const ExampleWithLabelAsPageHeading = example('with label as page heading');
export const ExampleWithInputWidthClass = example('with input width class');
