import type { Meta } from '@storybook/web-components-vite';
import { radios } from '@council-elements/govuk';
import fixtures from 'govuk-frontend/dist/govuk/components/radios/fixtures.json';
import { examples, guidance, stories } from './template.js';
import type { Say } from '../say.js';

export default {
  title: 'GOV.UK/Radios',
  parameters: guidance('One answer of a few.', 'radios'),
} satisfies Meta;

const story = stories(radios);
const example = examples(radios, fixtures);

const who = (say: Say) => ({
  name: 'who',
  fieldset: {
    legend: {
      text: say('Who is this referral for?', 'I bwy mae’r atgyfeiriad hwn?'),
      classes: 'govuk-fieldset__legend--l',
      isPageHeading: true,
    },
  },
  items: [
    { value: 'me', text: say('Me', 'Fi') },
    {
      value: 'someone',
      text: say('Someone I care for', 'Rhywun rwy’n gofalu amdano'),
      hint: { text: say('They need to know about it', 'Mae angen iddyn nhw wybod amdano') },
    },
    { divider: say('or', 'neu') },
    { value: 'professional', text: say('I am a professional', 'Rwy’n weithiwr proffesiynol') },
  ],
});

export const Default = story(who);
export const Chosen = story((say) => ({ ...who(say), value: 'someone' }));
export const WithError = story((say) => ({
  ...who(say),
  errorMessage: {
    visuallyHiddenText: say('Error', 'Gwall'),
    text: say('Select who this referral is for', 'Dewiswch i bwy mae’r atgyfeiriad hwn'),
  },
}));
export const Inline = story((say) => ({
  name: 'alone',
  classes: 'govuk-radios--inline',
  fieldset: {
    legend: { text: say('Do you live alone?', 'Ydych chi’n byw ar eich pen eich hun?') },
  },
  items: [
    { value: 'yes', text: say('Yes', 'Ydw') },
    { value: 'no', text: say('No', 'Nac ydw') },
  ],
}));
export const Conditional = example('with conditional item checked');
export const Small = example('small with a divider');
