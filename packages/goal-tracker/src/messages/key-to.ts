import type { Party } from '../model/events.js';
import type { Messages } from './en.js';

/** Texts that have a twin which says the same to another reader. */
type Twinned<Reader extends string> = {
  [Key in keyof Messages]: `${Key}${Reader}` extends keyof Messages ? Key : never;
}[keyof Messages];

/** Twins, `…Family`: family does not visit. Others read what a worker reads. */
const TO_FAMILY: Readonly<Record<Twinned<'Family'>, true>> = {
  savedVisit: true,
  saveVisit: true,
  visitOthers: true,
  visitTitle: true,
};

/** The key of a text for whoever reads it: the person is “you”, and others read of them by name. */
export function keyTo({ role }: Pick<Party, 'role'>, key: Twinned<'You'>): keyof Messages {
  if (role === 'person') return `${key}You`;
  return role === 'family' && isToFamily(key) ? `${key}Family` : key;
}

const isToFamily = (key: string): key is Twinned<'Family'> => key in TO_FAMILY;
