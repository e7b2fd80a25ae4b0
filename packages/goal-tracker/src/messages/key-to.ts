import type { Party } from '../model/events.js';
import type { Messages } from './en.js';

/** Texts that have a twin, `…You`, which says the same to the person whose plan it is. */
type Twinned = {
  [Key in keyof Messages]: `${Key}You` extends keyof Messages ? Key : never;
}[keyof Messages];

/** The key of a text for whoever reads it: the person is “you”, and others read of them by name. */
export const keyTo = <Key extends Twinned>({ role }: Pick<Party, 'role'>, key: Key) =>
  (role === 'person' ? `${key}You` : key) as keyof Messages;
