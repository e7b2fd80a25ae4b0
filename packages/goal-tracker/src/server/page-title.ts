import type { WaysLibrary } from '../model/ways/library.js';
import { ways } from '../model/ways/ways.js';
import type { FormName } from '../place.js';
import type { TrackerState, Words } from '../views/context.js';
import { formOf } from '../views/form-of.js';
import { reviewName } from '../views/reviews-view.js';
import { plainWords } from '../views/ways/words.js';
import { wordsTo } from '../views/words.js';

/** What a page is found by. */
type Asked = Pick<TrackerState, 'plan' | 'place' | 'author'> & { readonly library: WaysLibrary };

type Title = (asked: Asked, t: Words) => string;

const goalOf = ({ plan, place }: Asked) => plan.goals.find(({ id }) => id === place.goal);

/** Titles of forms: the headings of their pages. */
const TITLES: Readonly<Record<FormName, Title>> = {
  start: (_, t) => t('startTitle'),
  'add-goal': (_, t) => t('addGoal'),
  words: (asked, t) => t(goalOf(asked)?.choices.length ? 'settleWords' : 'wordsTitle'),
  levels: (asked, t) => {
    const goal = goalOf(asked);
    if (goal?.scaleChoices.length) return t('settleLevels');
    return t(goal?.scale ? 'changeLevels' : 'describeLevels');
  },
  agree: (asked, t) => wordsTo(asked, t, 'agreeTitle'),
  weight: (_, t) => t('weightTitle'),
  'add-step': (_, t) => t('stepTitle'),
  done: (asked, t) => planTitle(asked, t),
  rate: (_, t) => t('rateTitle'),
  visit: (asked, t) => wordsTo(asked, t, 'visitTitle'),
  review: ({ place }, t) => reviewName(t, place.day ?? 0),
  explained: (_, t) => t('explainedTitle'),
  shared: (_, t) => t('sharedTitle'),
  transition: ({ plan }, t) =>
    t(plan.transition.choices.length > 0 ? 'settleTransition' : 'transitionTitle'),
  consent: (asked, t) => wordsTo(asked, t, 'consentTitle'),
  withdraw: (asked, t) => wordsTo(asked, t, 'withdrawTitle'),
  hours: (_, t) => t('hoursTitle'),
  care: (_, t) => t('careTitle'),
  extend: ({ plan }, t) => t(plan.ended ? 'reopenTitle' : 'extendTitle'),
  end: (_, t) => t('endTitle'),
  circumstances: (_, t) => t('circumstancesTitle'),
  barthel: (_, t) => t('barthelTitle'),
  ways: (asked, t) => {
    const task = taskOf(asked);
    return task ? plainWords(t, task.title) : t('waysLink');
  },
  way: (asked, t) => {
    const way = taskOf(asked)?.ways.find(({ id }) => id === asked.place.way);
    return way ? plainWords(t, way.title) : TITLES.ways(asked, t);
  },
};

/** Title of a page of a plan: its heading, which the browser takes it from. */
export function titleOf(asked: Asked, t: Words): string {
  const form = formOf(asked);
  if (!form && asked.place.view === 'print' && asked.plan.start !== undefined) {
    return t('printTitle');
  }
  return form ? TITLES[form](asked, t) : planTitle(asked, t);
}

function planTitle({ plan, author }: Asked, t: Words): string {
  if (plan.person !== undefined) return t('planOf', { name: plan.person });
  return t(author.role === 'family' ? 'consentNeeded' : 'startTitle');
}

const taskOf = (asked: Asked) => ways(goalOf(asked)?.task, asked.library);
