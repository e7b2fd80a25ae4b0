import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { CouncilGoalTracker, Party, PlanEvent } from '@council-elements/goal-tracker';
import {
  by,
  day17,
  freshAddress,
  more,
  rewordedApart,
  sample,
  story,
  upTo,
} from './goal-tracker-story.js';
import type { Say } from './say.js';

export default {
  title: 'Services/Goal tracker/Forms',
  component: 'council-goal-tracker',
  decorators: [freshAddress],
  parameters: {
    docs: {
      description: {
        component:
          'The forms of a plan. Each is a page of its own that is posted without script too, read by the same code in the browser and on the server; what was typed stays beside what is wrong with it.',
      },
    },
  },
} satisfies Meta;

type Outcome = NonNullable<CouncilGoalTracker['outcome']>;
interface Asked {
  readonly values?: (say: Say) => Outcome['values'];
  readonly errors?: Outcome['errors'];
  readonly events?: (say: Say, worker: Party, person: Party) => readonly PlanEvent[];
  readonly role?: Party['role'];
}

/** A form of a worker, on day 17 of the sample plan. */
const form = (query: string, { values, errors, events, role = 'worker' }: Asked = {}): StoryObj =>
  story((say) => {
    const worker = by(say, 'worker') ?? { role: 'worker', name: '' };
    const person = by(say, 'person') ?? { role: 'person', name: '' };
    return {
      events: [...upTo(sample(say), day17), ...(events?.(say, worker, person) ?? [])],
      author: by(say, role),
      query: `?view=${query}`,
      outcome: errors && { values: values?.(say) ?? {}, errors },
    };
  });

/** The same form while it is filled in. */
const filled = (one: StoryObj, values: Readonly<Record<string, string | true>>): StoryObj => ({
  ...one,
  play: async ({ canvasElement }) => {
    const tracker = canvasElement.querySelector('council-goal-tracker');
    for (let wait = 0; wait < 50 && !tracker?.querySelector('form[novalidate]'); wait += 1) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    for (const [name, value] of Object.entries(values)) {
      const controls = tracker?.querySelectorAll<HTMLInputElement>(`[name="${name}"]`) ?? [];
      for (const control of controls) {
        const isChoice = control.type === 'radio' || control.type === 'checkbox';
        if (isChoice && (value === true || control.value === value)) control.click();
        if (!isChoice && value !== true) control.value = value;
        if (value === true) break;
      }
    }
  },
});

export const Agree = form('agree&goal=shop');
export const AgreeByThePerson = form('agree&goal=shop', { role: 'person' });
export const AgreeByThePersonErrors = form('agree&goal=shop', {
  role: 'person',
  values: () => ({ answer: ['not-agreed'] }),
  errors: [{ field: 'reason', message: 'errorNotAgreedReasonYou' }],
});
export const AgreeErrors = form('agree&goal=shop', {
  values: () => ({ answer: ['not-agreed'] }),
  errors: [{ field: 'reason', message: 'errorNotAgreedReason' }],
});
export const AgreeFilled = filled(Agree, {
  answer: 'could-not-answer',
  reason: 'Asleep – Yn cysgu',
});

export const Words = form('words&goal=shop');
export const WordsErrors = form('words&goal=shop', {
  errors: [{ field: 'words', message: 'errorGoalEmpty' }],
});

export const SettleWords = form('words&goal=shop', { events: rewordedApart });
export const SettleWordsErrors = form('words&goal=shop', {
  events: rewordedApart,
  errors: [{ field: 'choice', message: 'errorChoiceEmpty' }],
});

export const ChangeLevels = form('levels&goal=stairs');
export const SettleLevels = form('levels&goal=stairs', {
  events: (say, worker, person) => {
    const described = sample(say).find(
      (event) => event.type === 'levels-described' && event.goal === 'stairs',
    );
    const describe = (best: string) => ({
      type: 'levels-described' as const,
      goal: 'stairs',
      baseline: -1 as const,
      basedOn: [described?.id ?? ''],
      texts: [
        say('I sleep in my chair', 'Dw i’n cysgu yn fy nghadair'),
        say('Somebody holds me', 'Mae rhywun yn gafael ynof i'),
        say('Somebody is near', 'Mae rhywun gerllaw'),
        say('On my own', 'Ar fy mhen fy hun'),
        best,
      ] as const,
    });
    return [
      ...more(say, [describe(say('As often as I like', 'Mor aml ag y mynna i'))], person),
      ...more(say, [describe(say('Carrying a cup', 'Gan gario cwpan'))], worker),
    ];
  },
});

export const Visit = form('visit&goal=breakfast');
export const VisitOfAllGoals = form('visit');
export const VisitErrors = form('visit&goal=breakfast', {
  values: (say) => ({ note: [say('Tired today', 'Wedi blino heddiw')] }),
  errors: [{ field: 'prompt-breakfast', message: 'errorVisitEmpty' }],
});
export const VisitFilled = filled(Visit, { 'prompt-breakfast': 'reminder' });

/** The start was one level below what is hoped for: there is something between the two. */
export const RatePartly = filled(form('rate&goal=stairs'), { level: 'partly', prompt: 'reminder' });

export const Weight = form('weight&goal=stairs');
export const WeightErrors = form('weight&goal=stairs', {
  errors: [
    { field: 'importance', message: 'errorWeightImportance' },
    { field: 'difficulty', message: 'errorWeightDifficulty' },
  ],
});

export const Review = form('review&day=14');
export const ReviewByThePerson = form('review&day=14', { role: 'person' });
export const ReviewByThePersonErrors = form('review&day=14', {
  role: 'person',
  values: (say) => ({ next: [say('Walk further', 'Cerdded ymhellach')] }),
  errors: [
    { field: 'present', message: 'errorPresentEmpty' },
    { field: 'personView', message: 'errorPersonViewEmptyYou' },
    { field: 'decision', message: 'errorDecisionEmpty' },
  ],
});
export const ReviewErrors = form('review&day=14', {
  values: (say) => ({ progress: [say('Ten stairs', 'Deg gris')] }),
  errors: [
    { field: 'present', message: 'errorPresentEmpty' },
    { field: 'personView', message: 'errorPersonViewEmpty', values: { name: 'Margaret Ellis' } },
    { field: 'decision', message: 'errorDecisionEmpty' },
    { field: 'next', message: 'errorNextEmpty' },
  ],
});

export const Explained = form('explained');

export const Shared = form('shared');
export const SharedErrors = form('shared', {
  errors: [
    { field: 'with', message: 'errorSharedWith' },
    { field: 'how', message: 'errorSharedHow' },
  ],
});

const transitions = (say: Say, worker: Party, person: Party): readonly PlanEvent[] => [
  ...more(
    say,
    [
      {
        type: 'transition-planned',
        text: say('Ruth walks with me on Sundays', 'Rhian yn cerdded gyda fi ar y Sul'),
        basedOn: [],
      },
    ],
    person,
  ),
];
export const Transition = form('transition');
export const TransitionWritten = form('transition', { events: transitions });
export const TransitionErrors = form('transition', {
  errors: [{ field: 'text', message: 'errorTransitionEmpty' }],
});
export const SettleTransition = form('transition', {
  events: (say, worker, person) => [
    ...transitions(say, worker, person),
    ...more(
      say,
      [
        {
          type: 'transition-planned',
          text: say('The lunch club on Fridays', 'Y clwb cinio ar ddydd Gwener'),
          basedOn: [],
        },
      ],
      worker,
    ),
  ],
});

export const Consent = form('consent');
export const ConsentErrors = form('consent', {
  values: () => ({ to: ['other'], basis: ['best-interests'] }),
  errors: [
    { field: 'name', message: 'errorConsentName' },
    { field: 'goals', message: 'errorConsentGoals' },
    { field: 'note', message: 'errorConsentNote' },
  ],
});
export const ConsentFilled = filled(Consent, { to: true, goals: 'shop', basis: 'person' });

const consent = (say: Say, worker: Party): readonly PlanEvent[] =>
  more(
    say,
    [
      {
        type: 'consent-given',
        to: { role: 'family', name: by(say, 'family')?.name ?? '' },
        goals: ['stairs', 'shop'],
        basis: 'person',
      },
    ],
    worker,
  );
export const Withdraw = form('withdraw', { events: consent });
export const WithdrawErrors = form('withdraw', {
  events: consent,
  errors: [{ field: 'consents', message: 'errorWithdrawEmpty' }],
});

export const Hours = form('hours');
export const HoursErrors = form('hours', {
  values: () => ({ week: ['13'], hours: ['x'] }),
  errors: [
    { field: 'week', message: 'errorWeek' },
    { field: 'hours', message: 'errorHours' },
  ],
});

export const Care = form('care');
export const CareErrors = form('care', {
  errors: [
    { field: 'change', message: 'errorCareEmpty' },
    { field: 'care-day', message: 'errorCareDateEmpty' },
  ],
});
/** An assessment whose outcome is not chosen. */
export const CareAssessment = form('care', {
  values: () => ({
    change: ['assessment'],
    'care-day': ['12'],
    'care-month': ['3'],
    'care-year': ['2026'],
  }),
  errors: [{ field: 'outcome', message: 'errorCareOutcome' }],
});

export const Extend = form('extend');
export const ExtendErrors = form('extend', {
  values: () => ({ 'until-day': ['1'], 'until-month': ['6'], 'until-year': ['2026'] }),
  errors: [
    { field: 'until-day', message: 'errorUntilLate', dates: { latest: '2026-05-25' } },
    { field: 'reason', message: 'errorExtendReason' },
  ],
});
export const TakeUpAgain = form('extend', {
  events: (say, worker) =>
    more(say, [{ type: 'plan-ended', reason: say('Moved', 'Wedi symud') }], worker),
});

export const End = form('end', {
  events: (say, worker, person) => [
    ...transitions(say, worker, person),
    ...more(
      say,
      [
        { type: 'hours-recorded', week: 2, hours: 10.5 },
        { type: 'hours-recorded', week: 3, hours: 7 },
      ],
      worker,
    ),
  ],
});
export const EndErrors = form('end', {
  errors: [
    { field: 'outcome', message: 'errorOutcomeEmpty' },
    { field: 'reason', message: 'errorEndReason' },
  ],
});
export const EndFilled = filled(End, { outcome: 'NFA: Support ended as planned', reason: '…' });

export const Circumstances = form('circumstances');
export const CircumstancesErrors = form('circumstances', {
  values: () => ({ 'birth-day': ['31'], 'birth-month': ['2'], 'birth-year': ['1942'] }),
  errors: [{ field: 'birth-day', message: 'errorBirthUnreal' }],
});

export const Barthel = form('barthel', {
  events: (say, worker) =>
    more(say, [{ type: 'measure-recorded', measure: 'barthel', score: 12 }], worker),
});
export const BarthelErrors = form('barthel', {
  values: () => ({ score: ['21'] }),
  errors: [{ field: 'score', message: 'errorBarthel' }],
});

/** A worker's address in the hands of the person. */
export const NotYours = form('hours', { role: 'person' });
