import type { Meta } from '@storybook/web-components-vite';
import { passwordInput } from '@council-elements/govuk';
import { guidance, stories } from './template.js';
import type { Say } from '../say.js';

export default {
  title: 'GOV.UK/Password input',
  parameters: guidance('A password, which the person can show.', 'password-input'),
} satisfies Meta;

const story = stories(passwordInput);

const password = (say: Say) => ({
  name: 'password',
  label: { text: say('Password', 'Cyfrinair') },
  showPasswordText: say('Show', 'Dangos'),
  hidePasswordText: say('Hide', 'Cuddio'),
  showPasswordAriaLabelText: say('Show password', 'Dangos cyfrinair'),
  hidePasswordAriaLabelText: say('Hide password', 'Cuddio cyfrinair'),
  passwordShownAnnouncementText: say('Your password is shown', 'Mae eich cyfrinair i’w weld'),
  passwordHiddenAnnouncementText: say(
    'Your password is hidden',
    'Mae eich cyfrinair wedi’i guddio',
  ),
});

export const Default = story(password);
export const WithError = story((say) => ({
  ...password(say),
  errorMessage: {
    visuallyHiddenText: say('Error', 'Gwall'),
    text: say('Enter a password', 'Nodwch gyfrinair'),
  },
}));
