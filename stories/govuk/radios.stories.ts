import type { Meta } from '@storybook/web-components-vite';
import { radios } from '@council-elements/govuk';
import fixtures from 'govuk-frontend/dist/govuk/components/radios/fixtures.json';
import { examples, guidance, stories } from './template.js';
import type { Say } from '../say.js';

export default {
  title: 'GOV.UK/Radios',
  parameters: guidance({
    component: 'radios',
    when: `
      Use them for one answer of a few, as long as they can be read at a glance. None is
      chosen beforehand: people send what is there. For several answers, use checkboxes;
      for a long list, a select, or better a search. Set them inline only if there are two
      with a short answer, such as yes and no.
    `,
    accessibility: [
      'Tab goes to the group, to the chosen radio or the first; the arrow keys go from one to the next and choose it. So nothing may happen by choosing alone.',
      'The legend is read on entering the group; hints belong to their radio and are read after its label.',
      'A conditional question is revealed without being announced by every screen reader ([issue 1972](https://github.com/alphagov/govuk-frontend/issues/1972)): reveal one short question, or ask it on the next page.',
      'axe reports `aria-expanded` on radios that reveal a question. GOV.UK keeps it, as some screen readers say it ([issue 979](https://github.com/alphagov/govuk-frontend/issues/979)).',
      'A radio cannot be unchosen: if people may leave it open, offer “I do not know”.',
    ],
  }),
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

export const ExampleDefault = example('default');
export const ExampleWithHint = example('with hint');
export const ExampleInline = example('inline');
export const ExampleWithLegendAsPageHeading = example('with legend as page heading');
export const ExampleWithADivider = example('with a divider');
export const ExampleWithHintsOnItems = example('with hints on items');
export const ExampleWithoutFieldset = example('without fieldset');
export const ExampleWithFieldsetAndErrorMessage = example('with fieldset and error message');
export const ExampleWithVeryLongOptionText = example('with very long option text');
export const ExampleWithConditionalItems = example('with conditional items');
export const ExampleWithConditionalItemChecked = example('with conditional item checked');
export const ExampleWithOptionalFormGroupClassesShowingGroupError = example(
  'with optional form-group classes showing group error',
);
export const ExampleSmall = example('small');
export const ExampleSmallWithLongText = example('small with long text');
export const ExampleSmallWithError = example('small with error');
export const ExampleSmallWithHint = example('small with hint');
export const ExampleSmallWithConditionalReveal = example('small with conditional reveal');
export const ExampleSmallInline = example('small inline');
export const ExampleSmallWithADivider = example('small with a divider');
export const ExampleWithConditionalItemsAndPreCheckedValue = example(
  'with conditional items and pre-checked value',
);
