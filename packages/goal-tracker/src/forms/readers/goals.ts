import { keyTo } from '../../messages/key-to.js';
import { LEVEL_KEYS } from '../../messages/keys.js';
import { AGREEMENTS, LEVELS, type Level, type Party, type Scale } from '../../model/events.js';
import { NOTE_MAX, type Answers } from '../answers.js';
import { levelField } from '../fields.js';
import { readChosen, textOf } from '../versions.js';
import type { Readers } from './reader.js';

/** Longest texts, in characters. */
const GOAL_MAX = 500;
const LEVEL_MAX = 300;

/** Readers of what a goal is: its words, its levels, whether it is agreed, what it counts. */
export const goalReaders: Readers<'add-goal' | 'words' | 'levels' | 'agree' | 'weight'> = {
  'add-goal'(answers, { newId, author }) {
    const text = readWords(answers, 'goal', author);
    const importance = answers.tenth('importance', 'errorImportance');
    const confidence = answers.tenth('confidence', keyTo(author, 'errorConfidence'));
    const areLevelsLeft = ['baseline', ...LEVELS.map(levelField)].every(
      (field) => answers.raw(field) === '',
    );
    const scale = areLevelsLeft ? undefined : readScale(answers, author);
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

  words(answers, { goal, author }) {
    const text = readChosen(answers, textOf, () => readWords(answers, 'words', author));
    const basedOn = answers.seen();
    if (basedOn.length === 0) {
      return answers.refuse({ field: 'words', message: 'errorSeenMissing' });
    }
    if (!goal || !text) return undefined;
    return [{ type: 'goal-changed', goal: goal.id, text, basedOn }];
  },

  levels(answers, { goal, author }) {
    const scale = readChosen(answers, scaleOf, () => readScale(answers, author));
    if (!goal || !scale) return undefined;
    return [{ type: 'levels-described', goal: goal.id, ...scale, basedOn: answers.seen() }];
  },

  agree(answers, { goal, author }) {
    const answer = answers.choice('answer', AGREEMENTS, keyTo(author, 'errorAgreeEmpty'));
    const tooLong = { message: 'errorAgreeReasonTooLong' } as const;
    const reason =
      answer === 'not-agreed'
        ? answers.text(
            'reason',
            NOTE_MAX,
            { message: keyTo(author, 'errorNotAgreedReason') },
            tooLong,
          )
        : answer === 'could-not-answer'
          ? answers.text('reason', NOTE_MAX, { message: 'errorNoAnswerReason' }, tooLong)
          : answers.optional('reason', NOTE_MAX, tooLong);
    if (!goal || !answer) return undefined;
    return [{ type: 'goal-agreed', goal: goal.id, answer, ...(reason && { reason }) }];
  },

  weight(answers, { goal }) {
    const points = [0, 1, 2, 3] as const;
    const importance = answers.choice('importance', points, 'errorWeightImportance');
    const difficulty = answers.choice('difficulty', points, 'errorWeightDifficulty');
    if (!goal || importance === undefined || difficulty === undefined) return undefined;
    return [{ type: 'goal-weighted', goal: goal.id, importance, difficulty }];
  },
};

function readWords(answers: Answers, field: string, author: Party): string | undefined {
  return answers.text(
    field,
    GOAL_MAX,
    { message: keyTo(author, 'errorGoalEmpty') },
    { message: keyTo(author, 'errorGoalTooLong') },
  );
}

function readScale(answers: Answers, author: Party): Scale | undefined {
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
  const baseline = answers.choice<Level>('baseline', LEVELS, keyTo(author, 'errorBaselineEmpty'));
  const [a, b, c, d, e] = texts;
  if (!a || !b || !c || !d || !e || baseline === undefined) return undefined;
  return { texts: [a, b, c, d, e], baseline };
}

/** A scale out of a version that was chosen, whatever was sent. */
function scaleOf(value: unknown): Scale | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { texts, baseline } = value as Readonly<Record<string, unknown>>;
  const level = LEVELS.find((one) => one === baseline);
  if (!Array.isArray(texts) || texts.length !== LEVELS.length || level === undefined) {
    return undefined;
  }
  const [a, b, c, d, e] = texts.map(textOf);
  return a && b && c && d && e ? { texts: [a, b, c, d, e], baseline: level } : undefined;
}
