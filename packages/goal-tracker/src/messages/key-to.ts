import type { Party } from '../model/events.js';
import type { Messages } from './en.js';

/** Texts that have a twin which says the same to another reader. */
type Twinned<Reader extends string> = {
  [Key in keyof Messages]: `${Key}${Reader}` extends keyof Messages ? Key : never;
}[keyof Messages];

/** Twins, `…Family`: family does not visit. Others read what a worker reads. */
const TO_FAMILY: readonly string[] = [
  'savedVisit',
  'saveVisit',
  'visitOthers',
  'visitTitle',
] satisfies Twinned<'Family'>[];

/** The key of a text for whoever reads it: the person is “you”, and others read of them by name. */
export function keyTo({ role }: Pick<Party, 'role'>, key: Twinned<'You'>): keyof Messages {
  if (role === 'person') return `${key}You`;
  if (role === 'family' && TO_FAMILY.includes(key)) return `${key as Twinned<'Family'>}Family`;
  return key;
}
