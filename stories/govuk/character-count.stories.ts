import type { Meta } from '@storybook/web-components-vite';
import { characterCount } from '@council-elements/govuk';
import fixtures from 'govuk-frontend/dist/govuk/components/character-count/fixtures.json';
import { examples, guidance, stories } from './template.js';
import type { Say } from '../say.js';

export default {
  title: 'GOV.UK/Character count',
  parameters: guidance('A text field that says how much more fits.', 'character-count'),
} satisfies Meta;

const story = stories(characterCount);
const example = examples(characterCount, fixtures);

const words = (say: Say) => ({
  textareaDescriptionText: say(
    'You can enter up to %{count} characters',
    'Gallwch nodi hyd at %{count} o nodau',
  ),
  charactersUnderLimitText: {
    one: say('You have %{count} character remaining', 'Mae gennych %{count} nod yn weddill'),
    two: say('You have %{count} characters remaining', 'Mae gennych %{count} nod yn weddill'),
    other: say('You have %{count} characters remaining', 'Mae gennych %{count} nod yn weddill'),
  },
  charactersAtLimitText: say(
    'You have 0 characters remaining',
    'Nid oes gennych unrhyw nodau yn weddill',
  ),
  charactersOverLimitText: {
    one: say('You have %{count} character too many', 'Mae gennych %{count} nod yn ormod'),
    two: say('You have %{count} characters too many', 'Mae gennych %{count} nod yn ormod'),
    other: say('You have %{count} characters too many', 'Mae gennych %{count} nod yn ormod'),
  },
});

const needs = (say: Say) => ({
  ...words(say),
  name: 'needs',
  maxlength: 200,
  label: { text: say('What do you need help with?', 'Gyda beth y mae angen help arnoch?') },
  hint: {
    text: say(
      'Do not include bank details or passwords',
      'Peidiwch â chynnwys manylion banc na chyfrineiriau',
    ),
  },
});

export const Default = story(needs);
export const OverTheLimit = story((say) => ({
  ...needs(say),
  maxlength: 20,
  value: say('Getting in and out of the bath', 'Mynd i mewn ac allan o’r bath'),
}));
export const WithError = story((say) => ({
  ...needs(say),
  errorMessage: {
    visuallyHiddenText: say('Error', 'Gwall'),
    text: say('Enter what you need help with', 'Nodwch gyda beth y mae angen help arnoch'),
  },
}));
export const WithWords = example('with maxwords');
