import type { Level, Prompt, Role } from '../model/events.js';

/** Keys of the texts of values that the model has names for. */

export const LEVEL_KEYS = {
  [-2]: 'levelMuchLess',
  [-1]: 'levelLess',
  0: 'levelExpected',
  1: 'levelBetter',
  2: 'levelMuchBetter',
} as const satisfies Readonly<Record<Level, string>>;

export const PROMPT_KEYS = {
  alone: 'promptAlone',
  reminder: 'promptReminder',
  'some-help': 'promptSomeHelp',
  'done-for': 'promptDoneFor',
} as const satisfies Readonly<Record<Prompt, string>>;

export const ROLE_KEYS = {
  person: 'rolePerson',
  family: 'roleFamily',
  worker: 'roleWorker',
} as const satisfies Readonly<Record<Role, string>>;
