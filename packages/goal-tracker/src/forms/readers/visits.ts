import { keyTo } from '../../messages/key-to.js';
import { maySee } from '../../model/consent.js';
import { LEVELS, PROMPTS, type Level } from '../../model/events.js';
import { NOTE_MAX, type FormContext } from '../answers.js';
import { PARTLY, promptField } from '../fields.js';
import type { Readers } from './reader.js';

const STEP_MAX = 300;
const PLACE_MAX = 100;

/** Readers of what is done and seen towards a goal: steps, ratings, visits. */
export const visitReaders: Readers<'add-step' | 'done' | 'rate' | 'visit'> = {
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

  rate(answers, { goal, author }) {
    // Partly is between −1 and 0, so it is nothing for a goal that did not start at −1.
    const choices = goal?.scale?.baseline === -1 ? [...LEVELS, PARTLY] : LEVELS;
    const chosen = answers.choice<Level | typeof PARTLY>('level', choices, 'errorRatingEmpty');
    const prompt = answers.choice('prompt', PROMPTS, keyTo(author, 'errorPromptEmpty'));
    const note = answers.optional('note', NOTE_MAX, { message: 'errorNoteTooLong' });
    if (!goal || chosen === undefined || !prompt) return undefined;
    const rated =
      chosen === PARTLY ? { level: -1 as const, partly: true as const } : { level: chosen };
    return [{ type: 'rating-given', goal: goal.id, ...rated, prompt, ...(note && { note }) }];
  },

  visit(answers, context) {
    const place = answers.optional('place', PLACE_MAX, { message: 'errorPlaceTooLong' });
    const note = answers.optional('note', NOTE_MAX, { message: 'errorNoteTooLong' });
    const goals = visitGoals(context);
    const seen = goals.flatMap((goal) => {
      const prompt = PROMPTS.find((one) => one === answers.raw(promptField(goal.id)));
      return prompt ? { goal: goal.id, prompt } : [];
    });
    const [first] = goals;
    if (seen.length === 0 && first) {
      const message = keyTo(context.author, 'errorVisitEmpty');
      answers.refuse({ field: promptField(first.id), message });
    }
    if (seen.length === 0) return undefined;
    return seen.map((one) => ({
      type: 'visit-recorded',
      ...one,
      ...(place && { place }),
      ...(note && { note }),
    }));
  },
};

/** The goals that somebody may have looked at on a visit: the one they came from first. */
export function visitGoals({
  plan,
  goal,
  author,
}: Pick<FormContext, 'plan' | 'goal' | 'author'>): FormContext['plan']['goals'] {
  const seen = plan.goals.filter(({ id }) => maySee(plan, id, author));
  return [...seen.filter((one) => one === goal), ...seen.filter((one) => one !== goal)];
}
