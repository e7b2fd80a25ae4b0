import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@council-elements/referral-form/define.js';
import '@council-elements/referral-form/referral-form.css';
import { aboutMe } from '@council-elements/referral-form/definitions/about-me.js';
import { adultSocialCareSelfReferral } from '@council-elements/referral-form/definitions/adult-social-care-self-referral.js';
import { equipmentRequest } from '@council-elements/referral-form/definitions/equipment-request.js';
import { reportAConcern } from '@council-elements/referral-form/definitions/report-a-concern.js';
import {
  CHECK_ANSWERS,
  isQuestion,
  type Answer,
  type Answers,
  type Component,
  type FormDefinition,
} from '@council-elements/referral-form/model';
import { createRandom, fillIn } from '../packages/referral-form/dist/testing/robot.js';
import { fresh, stateAt } from './referral-form-story.js';
import { sayIn, type Say } from './say.js';

/** The other forms that ship, where they are not like the referral for reablement. */
export default {
  title: 'Services/Referral form: forms that ship',
  component: 'council-referral-form',
  decorators: [fresh],
  tags: ['!autodocs'],
} satisfies Meta;

/** A form filled in, the same way every time, with words in the place of what people would tell. */
function filled(definition: FormDefinition, say: Say): Answers {
  const { steps, answers } = fillIn(definition, say('en', 'cy'), createRandom(5));
  const words: Partial<Record<Component['type'], string>> = {
    text: say('A few words', 'Ychydig eiriau'),
    textarea: say(
      'A few sentences in the person’s own words.',
      'Ychydig frawddegau yng ngeiriau’r person ei hun.',
    ),
  };
  const answerTo = ({ id, type }: Component): Answer => words[type] ?? answers[id] ?? '';
  const worded = steps
    .flatMap(({ components }) => components.filter(isQuestion))
    .map((component) => [component.id, answerTo(component)] as const);
  return { ...answers, ...Object.fromEntries(worded) };
}

/** A page of a form, with every page before it answered; with errors where something is typed. */
function story(definition: FormDefinition, page: string, typed?: Answers): StoryObj {
  return {
    render: (_args, { globals }) => {
      const say = sayIn(globals);
      const answers = page === definition.pages[0]?.id ? {} : filled(definition, say);
      return html`<council-referral-form
        action="submissions"
        .definition=${definition}
        .state=${stateAt(definition, { page, answers, typed }, say('en', 'cy'))}
      ></council-referral-form>`;
    },
  };
}

/** The page has Exit this page, and asks first whether somebody is in danger. */
export const ConcernFirstPage = story(reportAConcern, 'immediate-danger');
/** Not an error: a page that says whom to phone. */
export const ConcernCall999 = story(reportAConcern, 'call-999');
export const ConcernKinds = story(reportAConcern, 'kinds');
export const ConcernErrors = story(reportAConcern, 'what-happened', { 'what-happened': '' });
export const ConcernCheckAnswers = story(reportAConcern, CHECK_ANSWERS);

export const SelfReferralFirstPage = story(adultSocialCareSelfReferral, 'who-for');
/** The form ends here, with where to ask instead. */
export const SelfReferralOutOfArea = story(adultSocialCareSelfReferral, 'out-of-area');
export const SelfReferralCarer = story(adultSocialCareSelfReferral, 'carer-assessment');
export const SelfReferralErrors = story(adultSocialCareSelfReferral, 'help-needed', {
  'help-needed': [],
});
export const SelfReferralCheckAnswers = story(adultSocialCareSelfReferral, CHECK_ANSWERS);

export const AboutMeFirstPage = story(aboutMe, 'who-for');
export const AboutMeWhatMatters = story(aboutMe, 'what-matters');
export const AboutMeCheckAnswers = story(aboutMe, CHECK_ANSWERS);

export const EquipmentFirstPage = story(equipmentRequest, 'who-for');
export const EquipmentTasks = story(equipmentRequest, 'tasks');
export const EquipmentSize = story(equipmentRequest, 'size');
export const EquipmentCheckAnswers = story(equipmentRequest, CHECK_ANSWERS);
