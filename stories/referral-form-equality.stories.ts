import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@council-elements/referral-form/define.js';
import '@council-elements/referral-form/referral-form.css';
import { adultSocialCareSelfReferral as definition } from '@council-elements/referral-form/definitions/adult-social-care-self-referral.js';
import { equalityForm, type Answers } from '@council-elements/referral-form/model';
import { fresh, stateAt } from './referral-form-story.js';
import { sayIn } from './say.js';

export default {
  title: 'Services/Referral form: equality questions',
  component: 'council-referral-form',
  decorators: [fresh],
  parameters: {
    docs: {
      description: {
        component:
          'Asked once the form is sent, after GOV.UK’s pattern: optional, with the reason, and sent apart from the form. See the guide “Equality questions”.',
      },
    },
  },
} satisfies Meta;

const questions = equalityForm(definition) ?? definition;
const wants: Answers = {
  'answer-equality': 'yes',
  'age-group': '65-74',
  sex: 'female',
  'gender-identity': '',
  disability: 'yes',
  'disability-impact': '',
  'ethnic-group': 'asian',
  'ethnic-asian': 'other',
  'ethnic-asian-own': '',
  religion: '',
  'sexual-orientation': '',
  marriage: '',
};

/** A page of the questions, with those before it answered. */
function story(page: string, answers = wants, typed?: Answers): StoryObj {
  return {
    render: (_args, { globals }) => {
      const language = sayIn(globals)('en', 'cy');
      const form = stateAt(definition, { page: 'confirmation', answers: {} }, language);
      const state = {
        ...form,
        delivery: { state: 'sent', reference: 'H7KX-3MQT' },
        equality: stateAt(questions, { page, answers, typed }, language),
      };
      return html`<council-referral-form
        action="submissions"
        .definition=${definition}
        .state=${state}
      ></council-referral-form>`;
    },
  };
}

export const WhetherToAnswer = story('equality', {});
export const AgeGroup = story('age-group');
export const SexAndGenderIdentity = story('sex-and-gender');
export const HealthConditions = story('disability');
export const EffectOnActivities = story('disability-impact');
export const EthnicGroup = story('ethnic-group');
/** Nobody has to find themselves in a list. */
export const InOnesOwnWords = story('ethnic-asian');
export const TooLong = story('ethnic-asian', wants, {
  'ethnic-asian': 'other',
  'ethnic-asian-own': 'x'.repeat(101),
});
export const Religion = story('religion');
export const SexualOrientation = story('sexual-orientation');
export const Marriage = story('marriage');
