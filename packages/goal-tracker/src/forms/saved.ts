import type { Words } from '../views/context.js';
import type { FormName } from '../place.js';

const KEYS = {
  start: 'savedStart',
  'add-goal': 'savedGoal',
  words: 'savedWords',
  levels: 'savedLevels',
  agree: 'savedAgree',
  weight: 'savedWeight',
  'add-step': 'savedStep',
  done: 'savedDone',
  rate: 'savedRating',
  visit: 'savedVisit',
  review: 'savedReview',
  explained: 'savedExplained',
  shared: 'savedShared',
  transition: 'savedTransition',
  consent: 'savedConsent',
  withdraw: 'savedWithdraw',
  hours: 'savedHours',
  care: 'savedCare',
  extend: 'savedExtend',
  end: 'savedEnd',
  circumstances: 'savedCircumstances',
  barthel: 'savedBarthel',
  ways: 'savedTask',
  way: 'savedWay',
} as const satisfies Readonly<Record<FormName, string>>;

/** What to say once a form is saved. */
export const savedWords = (t: Words, form: FormName): string => t(KEYS[form]);
