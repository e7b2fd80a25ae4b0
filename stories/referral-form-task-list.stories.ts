import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@council-elements/referral-form/define.js';
import '@council-elements/referral-form/referral-form.css';
import { adultSocialCareSelfReferral } from '@council-elements/referral-form/definitions/adult-social-care-self-referral.js';
import {
  TASK_LIST,
  type Answers,
  type FormDefinition,
} from '@council-elements/referral-form/model';
import { fresh, stateAt } from './referral-form-story.js';
import { sayIn } from './say.js';

export default {
  title: 'Services/Referral form: task list',
  component: 'council-referral-form',
  decorators: [fresh],
  parameters: {
    docs: {
      description: {
        component:
          'A form with `taskList` begins with its sections and how far each is, after GOV.UK’s “Complete multiple tasks”. Each is answered in any order that the form’s conditions allow. Only for long forms.',
      },
    },
  },
} satisfies Meta;

/** What an assessment asks once the request is taken: no question that ends the form. */
const definition: FormDefinition = {
  ...adultSocialCareSelfReferral,
  taskList: true,
  pages: adultSocialCareSelfReferral.pages.filter(
    ({ id }) => !['in-area', 'out-of-area', 'cannot-wait', 'urgent'].includes(id),
  ),
};

const me: Answers = { about: 'me', assisted: 'no' };

function story(answers: Answers, page: string = TASK_LIST): StoryObj {
  return {
    render: (_args, { globals }) => {
      const say = sayIn(globals);
      return html`<council-referral-form
        action="submissions"
        .definition=${definition}
        .state=${stateAt(definition, { page, answers }, say('en', 'cy'))}
      ></council-referral-form>`;
    },
  };
}

const some: Answers = {
  ...me,
  'person-name': { first: 'Siân', last: 'Rees' },
  'birth-date': { day: '27', month: '3', year: '1941' },
  'is-carer': 'no',
  'you-care': 'no',
};

/** Who it is for decides what the other sections ask. */
export const NothingStarted = story({});
export const InAnyOrder = story(me);
export const InProgress = story(some);
/** A page of a section: Back leads to the list where it is the first. */
export const FirstPageOfASection = story(me, 'name');

export const Welsh: StoryObj = { ...InProgress, globals: { lang: 'cy' } };
