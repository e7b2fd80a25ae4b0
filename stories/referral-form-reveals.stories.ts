import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@council-elements/referral-form/define.js';
import '@council-elements/referral-form/referral-form.css';
import { reablementReferral } from '@council-elements/referral-form/definitions/reablement-referral.js';
import type { Answers, FormDefinition } from '@council-elements/referral-form/model';
import { fresh, stateAt } from './referral-form-story.js';
import { sayIn, type Say } from './say.js';

export default {
  title: 'Services/Referral form: options that reveal a question',
  component: 'council-referral-form',
  decorators: [fresh],
  parameters: {
    docs: {
      description: {
        component:
          'An option of radios or checkboxes `reveals` one simple question, after GOV.UK’s radios and checkboxes. It counts where its option is chosen; what is typed is kept until Continue, whatever is chosen.',
      },
    },
  },
} satisfies Meta;

/** The pages whose options reveal something, after the question who the form is about. */
const definition: FormDefinition = {
  ...reablementReferral,
  pages: reablementReferral.pages.filter(({ id }) =>
    ['who-for', 'relationship', 'contact-ways', 'help-needed'].includes(id),
  ),
};

function story(page: string, given: (say: Say) => Answers, typed?: Answers): StoryObj {
  return {
    render: (_args, { globals }) => {
      const say = sayIn(globals);
      const answers = { about: 'someone-else', ...given(say) };
      return html`<council-referral-form
        action="submissions"
        .definition=${definition}
        .state=${stateAt(definition, { page, answers, typed }, say('en', 'cy'))}
      ></council-referral-form>`;
    },
  };
}

const other = (say: Say) => ({
  relationship: 'other',
  'relationship-other': say('Godmother', 'Mam fedydd'),
});
const byEmail = (say: Say) => ({
  ...other(say),
  'contact-ways': ['email', 'letter'],
  email: 'sian@example.com',
});

/** Nothing is revealed yet. */
export const Radios = story('relationship', () => ({}));
export const RadiosChosen = story('relationship', other);
/** The error is of the question that the option reveals, which is shown. */
export const RadiosWithErrors = story('relationship', () => ({}), {
  relationship: 'other',
  'relationship-other': '',
});
export const Checkboxes = story('contact-ways', byEmail);
export const CheckboxesWithErrors = story('contact-ways', other, {
  'contact-ways': ['email'],
  email: 'sian@',
});
export const LongText = story('help-needed', (say) => ({
  ...byEmail(say),
  'help-needed': ['meals', 'other'],
  'other-help': say('Reading letters', 'Darllen llythyrau'),
}));

const inWelsh = { globals: { lang: 'cy' } };
export const Welsh: StoryObj = { ...RadiosChosen, ...inWelsh };
export const ErrorsInWelsh: StoryObj = { ...CheckboxesWithErrors, ...inWelsh };
