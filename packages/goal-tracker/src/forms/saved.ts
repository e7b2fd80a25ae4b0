import type { TrackerState, Words } from '../views/context.js';
import { wordsTo } from '../views/words.js';
import type { FormName } from '../place.js';

/** Of those that the person reads in other words than a worker. */
const KEYS_TO = {
  agree: 'savedAgree',
  visit: 'savedVisit',
  consent: 'savedConsent',
  withdraw: 'savedWithdraw',
} as const;

const KEYS = {
  start: 'savedStart',
  'add-goal': 'savedGoal',
  words: 'savedWords',
  levels: 'savedLevels',
  weight: 'savedWeight',
  'add-step': 'savedStep',
  done: 'savedDone',
  rate: 'savedRating',
  review: 'savedReview',
  explained: 'savedExplained',
  shared: 'savedShared',
  transition: 'savedTransition',
  hours: 'savedHours',
  care: 'savedCare',
  extend: 'savedExtend',
  end: 'savedEnd',
  circumstances: 'savedCircumstances',
  barthel: 'savedBarthel',
  ways: 'savedTask',
  way: 'savedWay',
} as const satisfies Readonly<Record<Exclude<FormName, keyof typeof KEYS_TO>, string>>;

/** What to say to whoever saved a form. */
export const savedWords = (
  state: Pick<TrackerState, 'plan' | 'author'>,
  t: Words,
  form: FormName,
): string => (isSaidTo(form) ? wordsTo(state, t, KEYS_TO[form]) : t(KEYS[form]));

const isSaidTo = (form: FormName): form is keyof typeof KEYS_TO => form in KEYS_TO;
