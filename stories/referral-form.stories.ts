import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@council-elements/referral-form/define.js';
import '@council-elements/referral-form/referral-form.css';
import { reablementReferral } from '@council-elements/referral-form/definitions/reablement-referral.js';
import type { Delivery, FormState, Notice } from '@council-elements/referral-form';
import { CHECK_ANSWERS, type Answers } from '@council-elements/referral-form/model';
import { fresh, stateAt } from './referral-form-story.js';
import { sayIn, type Say } from './say.js';

export default {
  title: 'Services/Referral form',
  component: 'council-referral-form',
  decorators: [fresh],
  parameters: {
    docs: {
      description: {
        component:
          'A form from a JSON definition: one thing per page, answers kept on the device and sent exactly once, in English and Welsh. The same pages work from a server without script.',
      },
    },
  },
} satisfies Meta;

/** What a daughter answers about her mother. */
const answers = (say: Say): Answers => ({
  about: 'someone-else',
  consent: 'yes',
  'referrer-name': { first: 'Megan', last: 'Rees' },
  relationship: 'child',
  'referrer-phone': '01632 960 001',
  'referrer-email': '',
  'person-name': { first: 'Siân', last: 'Rees' },
  'birth-date': { day: '27', month: '3', year: '1941' },
  'nhs-number-known': 'yes',
  'nhs-number': '999 000 0018',
  'home-address': {
    line1: say('Flat 2, Mill House', 'Fflat 2, Tŷ’r Felin'),
    line2: say('1 High Street', '1 Stryd Fawr'),
    town: 'Aberwyle',
    county: '',
    postcode: 'SW1A 1AA',
  },
  'contact-ways': ['phone', 'letter'],
  phone: '01632 960 002',
  'help-needed': ['meals', 'stairs', 'going-out'],
  'in-hospital': 'yes',
  hospital: say('Aberwyle General', 'Ysbyty Cyffredinol Aberwyle'),
  ward: '',
  'discharge-date': { day: '', month: '', year: '' },
  'what-matters': say(
    'Getting up the stairs to her own bed.\nMaking lunch for my brother on Sundays.',
    'Mynd i fyny’r grisiau i’w gwely ei hun.\nGwneud cinio i’m brawd ar ddydd Sul.',
  ),
  'lives-alone': 'yes',
  risks: ['falls', 'pets'],
  'risk-details': say('A friendly cat.', 'Cath gyfeillgar.'),
  'gp-practice': '',
  declaration: 'yes',
});

interface Shown {
  page?: string;
  typed?: Answers;
  notices?: readonly Notice[];
  delivery?: Delivery;
  ended?: FormState['ended'];
  shared?: boolean;
  isolated?: boolean;
  sends?: boolean;
}

/** A state of the form, with every page before it answered. */
function story(shown: (say: Say) => Shown): StoryObj {
  return {
    render: (_args, { globals }) => {
      const say = sayIn(globals);
      const {
        page = 'who-for',
        typed,
        notices = [],
        delivery,
        ended,
        shared = false,
        isolated,
        sends = true,
      } = shown(say);
      const given = page === 'who-for' ? {} : answers(say);
      const at = { page, answers: given, typed };
      const state: FormState = {
        ...stateAt(reablementReferral, at, say('en', 'cy')),
        notices,
        delivery,
        ended,
      };
      return html`<council-referral-form
        ?isolated=${isolated}
        ?shared-device=${shared}
        action=${sends ? 'submissions' : ''}
        .definition=${reablementReferral}
        .state=${state}
      ></council-referral-form>`;
    },
  };
}

const page = (id: string) => story(() => ({ page: id }));
const ending = (delivery: Delivery) => story(() => ({ page: CHECK_ANSWERS, delivery }));

/** One question is the whole page: its legend is the heading. */
export const FirstPage = story(() => ({}));
export const Radios = page('consent');
export const YesOrNo = page('in-hospital');
export const Checkboxes = page('help-needed');
export const Name = page('name');
export const DateOfBirth = page('date-of-birth');
export const Address = page('address');
export const Text = page('nhs-number');
/** With a limit, and the characters that are left. */
export const LongText = page('what-matters');
export const SeveralQuestions = page('your-contact-details');
export const Declaration = page('declaration');

/** What is wrong, at the top and at the field, in the same words. What was typed stays. */
export const Errors = story(() => ({
  page: 'date-of-birth',
  typed: { 'birth-date': { day: '31', month: 'feb', year: '1941' } },
}));
export const SeveralErrors = story((say) => ({
  page: 'address',
  typed: {
    'home-address': {
      line1: '',
      line2: '',
      town: say('Aberwyle', 'Aberwyle'),
      county: '',
      postcode: 'SW1A',
    },
  },
}));

export const CheckAnswers = page(CHECK_ANSWERS);
/** Without an `action` there is nowhere to send it to. */
export const CheckAnswersNotSent = story(() => ({ page: CHECK_ANSWERS, sends: false }));
/** A change made other answers unneeded. */
export const DroppedAnswers = story((say) => ({
  page: CHECK_ANSWERS,
  notices: [
    {
      kind: 'discarded',
      labels: say(
        'Reason for referring without agreement|Best interests',
        'Lles pennaf|Meddygfa',
      ).split('|'),
    },
  ],
}));
/** The person comes back to what they began. */
export const DraftRestored = story(() => ({
  page: 'address',
  notices: [{ kind: 'restored', saved: Date.UTC(2026, 1, 3, 10, 30) }],
}));
export const DraftOfAnotherVersion = story(() => ({
  page: 'address',
  notices: [{ kind: 'changed' }],
}));
export const DraftExpired = story(() => ({ notices: [{ kind: 'expired' }] }));
export const StorageForbidden = story(() => ({
  notices: [{ kind: 'storage', problem: 'forbidden' }],
}));
export const StorageFull = story(() => ({
  page: 'address',
  notices: [{ kind: 'storage', problem: 'full' }],
}));

/** Nothing is kept: said on every page, with a way to delete what was written. */
export const SharedDevice = story(() => ({
  page: 'address',
  shared: true,
  notices: [{ kind: 'shared' }],
}));
export const AnswersDeleted = story(() => ({
  ended: { because: 'timeOut', sent: 'no' },
  shared: true,
}));

export const Sending = ending({ state: 'sending' });
export const Sent = ending({ state: 'sent', reference: 'H7KX-3MQT' });
export const WaitingOffline = ending({ state: 'waiting', reason: 'offline', kept: true });
export const ServerFails = ending({ state: 'waiting', reason: 'server', kept: true });
export const NobodyAnswers = ending({ state: 'waiting', reason: 'unreachable', kept: true });
/** It may have arrived: sent again, it is still taken once. */
export const NoAnswerInTime = ending({ state: 'waiting', reason: 'timeout', kept: true });
export const ServerBusy = ending({ state: 'waiting', reason: 'busy', kept: true });
/** The server had it from an attempt whose answer was lost. */
export const SentBefore = ending({ state: 'sent', reference: 'H7KX-3MQT', earlier: true });
/** Nothing can be kept on this device, so the page must stay open. */
export const NotSentNotKept = ending({ state: 'waiting', reason: 'server', kept: false });
export const Refused = ending({ state: 'refused' });
export const KeepACopy = story(() => ({
  page: CHECK_ANSWERS,
  delivery: { state: 'unsent' },
  sends: false,
}));

/** The definition did not load, or is none: the console says where and why. */
export const DefinitionBroken: StoryObj = {
  render: () =>
    html`<council-referral-form src="data:application/json,{}"></council-referral-form>`,
};

/** Its own styles, in a shadow root, on a page without GOV.UK Frontend. */
export const Isolated = story(() => ({ page: 'consent', isolated: true }));

/** Long words in a narrow column. */
export const LongWelsh: StoryObj = {
  ...story(() => ({ page: CHECK_ANSWERS })),
  globals: { lang: 'cy' },
};
export const RightToLeft: StoryObj = {
  ...story(() => ({ page: CHECK_ANSWERS })),
  globals: { dir: 'rtl' },
};
