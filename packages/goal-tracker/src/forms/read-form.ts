import { isDate } from '../model/dates.js';
import { LEVELS, PROMPTS, type LevelsDescribed } from '../model/events.js';
import { isReviewDay } from '../model/review-days.js';
import type { FormName } from '../place.js';
import { LEVEL_KEYS } from '../messages/keys.js';
import { Answers, NAME_MAX, type FormContext, type FormEvent, type Outcome } from './answers.js';

/** Longest texts, in characters. */
const GOAL_MAX = 500;
const LEVEL_MAX = 300;
const STEP_MAX = 300;
const NOTE_MAX = 2000;

type Reader = (answers: Answers, context: FormContext) => readonly FormEvent[] | undefined;

/** Name of the control for a level's text. */
export const levelField = (level: number): string => `level-${level + 3}`;

/** Each gives events, or has noted what is wrong. */
const readers: Readonly<Record<FormName, Reader>> = {
  start(answers) {
    const person = answers.text(
      'person',
      NAME_MAX,
      { message: 'errorPersonEmpty' },
      { message: 'errorPersonTooLong' },
    );
    const start = readDate(answers);
    return person && start ? [{ type: 'plan-started', person, start }] : undefined;
  },

  'add-goal'(answers, { newId }) {
    const text = answers.text(
      'goal',
      GOAL_MAX,
      { message: 'errorGoalEmpty' },
      { message: 'errorGoalTooLong' },
    );
    const importance = answers.tenth('importance', 'errorImportance');
    const confidence = answers.tenth('confidence', 'errorConfidence');
    const areLevelsLeft = ['baseline', ...LEVELS.map(levelField)].every(
      (field) => answers.raw(field) === '',
    );
    const scale = areLevelsLeft ? undefined : readScale(answers);
    if (!text) return undefined;
    const goal = newId();
    return [
      {
        type: 'goal-added',
        goal,
        text,
        ...(importance && { importance }),
        ...(confidence && { confidence }),
      },
      ...(scale ? [{ type: 'levels-described' as const, goal, ...scale, basedOn: [] }] : []),
    ];
  },

  levels(answers, { goal }) {
    const scale = readScale(answers);
    if (!goal || !scale) return undefined;
    return [{ type: 'levels-described', goal: goal.id, ...scale, basedOn: goal.scaleVersions }];
  },

  'add-step'(answers, { goal, newId }) {
    const text = answers.text(
      'step',
      STEP_MAX,
      { message: 'errorStepEmpty' },
      { message: 'errorStepTooLong' },
    );
    const who = answers.parties('who', 'errorWhoEmpty')?.[0];
    if (!goal || !text || !who) return undefined;
    return [{ type: 'step-added', goal: goal.id, step: newId(), text, who }];
  },

  done(_, { goal, place }) {
    const step = goal?.steps.find(({ id }) => id === place.step);
    // Done already, perhaps on another device: nothing to add.
    return goal && step && !step.done ? [{ type: 'step-done', goal: goal.id, step: step.id }] : [];
  },

  rate(answers, { goal }) {
    const level = answers.choice('level', LEVELS, 'errorRatingEmpty');
    const prompt = answers.choice('prompt', PROMPTS, 'errorPromptEmpty');
    const note = answers.optional('note', NOTE_MAX, { message: 'errorNoteTooLong' });
    if (!goal || level === undefined || !prompt) return undefined;
    return [{ type: 'rating-given', goal: goal.id, level, prompt, ...(note && { note }) }];
  },

  review(answers, { plan: { person: name = '' }, place: { day } }) {
    const present = answers.parties('present', 'errorPresentEmpty');
    const personView = answers.text(
      'personView',
      NOTE_MAX,
      { message: 'errorPersonViewEmpty', values: { name } },
      { message: 'errorPersonViewTooLong', values: { name } },
    );
    const carerView = answers.optional('carerView', NOTE_MAX, {
      message: 'errorCarerViewTooLong',
    });
    const next = answers.text(
      'next',
      NOTE_MAX,
      { message: 'errorNextEmpty' },
      { message: 'errorNextTooLong' },
    );
    if (day === undefined || !isReviewDay(day) || !present || !personView || !next) {
      return undefined;
    }
    return [
      { type: 'review-held', day, present, personView, next, ...(carerView && { carerView }) },
    ];
  },
};

/**
 * Reads what a person sent: the same in the browser and on the server.
 * @returns the events it makes, or what was typed and what is wrong with it
 */
export function readForm(
  form: FormName,
  data: FormData,
  context: FormContext,
): { readonly events: readonly FormEvent[] } | { readonly outcome: Outcome } {
  const answers = new Answers(data);
  const events = readers[form](answers, context);
  return events && answers.errors.length === 0 ? { events } : { outcome: answers.outcome() };
}

function readScale(answers: Answers): Pick<LevelsDescribed, 'texts' | 'baseline'> | undefined {
  // Highest first, as the form shows them, so that its errors stand in the same order.
  const texts = [...LEVELS]
    .reverse()
    .map((one) =>
      answers.text(
        levelField(one),
        LEVEL_MAX,
        { message: 'errorLevelEmpty', level: LEVEL_KEYS[one] },
        { message: 'errorLevelTooLong', level: LEVEL_KEYS[one] },
      ),
    )
    .reverse();
  const baseline = answers.choice('baseline', LEVELS, 'errorBaselineEmpty');
  const [a, b, c, d, e] = texts;
  if (!a || !b || !c || !d || !e || baseline === undefined) return undefined;
  return { texts: [a, b, c, d, e], baseline };
}

function readDate(answers: Answers): string | undefined {
  const [day = '', month = '', year = ''] = ['day', 'month', 'year'].map((part) =>
    answers.raw(`start-${part}`),
  );
  if (!day && !month && !year) {
    return answers.refuse({ field: 'start-day', message: 'errorDateEmpty' });
  }
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDate(date) ? date : answers.refuse({ field: 'start-day', message: 'errorDateUnreal' });
}
