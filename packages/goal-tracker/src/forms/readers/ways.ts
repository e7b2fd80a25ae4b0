import { keyTo } from '../../messages/key-to.js';
import { TRY_RESULTS } from '../../model/events.js';
import { ways } from '../../model/ways/ways.js';
import { NOTE_MAX } from '../answers.js';
import type { Readers } from './reader.js';

/** Readers of what a goal is about, and of how a way of doing it went. */
export const waysReaders: Readers<'ways' | 'way'> = {
  ways(answers, { goal, library }) {
    const ids = library?.tasks.map(({ id }) => id) ?? [];
    const task = answers.choice('task', ids, 'errorTaskEmpty');
    return goal && task ? [{ type: 'task-chosen', goal: goal.id, task }] : undefined;
  },

  way(answers, { goal, place, library, author }) {
    const result = answers.choice('result', TRY_RESULTS, 'errorTryEmpty');
    const confidence = answers.tenth('confidence', keyTo(author, 'errorConfidence'));
    const note = answers.optional('note', NOTE_MAX, { message: 'errorNoteTooLong' });
    const task = library && ways(goal?.task, library);
    const way = task?.ways.find(({ id }) => id === place.way);
    if (!goal || !task || !way || !result) return undefined;
    return [
      {
        type: 'way-tried',
        goal: goal.id,
        task: task.id,
        way: way.id,
        result,
        ...(confidence && { confidence }),
        ...(note && { note }),
      },
    ];
  },
};
