import { dateInWords } from '@council-elements/core/messages';
import { keyTo } from '../messages/key-to.js';
import { LEVEL_KEYS, ROLE_KEYS } from '../messages/keys.js';
import { isSameParty } from '../model/consent.js';
import { PLAN_TIME_ZONE, todayIn } from '../model/dates.js';
import type { Level, Party, RatingGiven, Role } from '../model/events.js';
import type { ProgressSummary } from '../model/progress.js';
import type { TrackerState, Words } from './context.js';

/** A day in words. */
export const dateWords = (t: Words, date: string): string => dateInWords(date, t.language);

/** The day of a moment, in words. */
export const momentWords = (t: Words, time: string): string =>
  dateWords(t, todayIn(PLAN_TIME_ZONE, new Date(time)));

/** A level by itself: “As expected”. */
export function levelWords(t: Words, level: Level): string {
  const words = t(LEVEL_KEYS[level]);
  return words.charAt(0).toLocaleUpperCase(t.language) + words.slice(1);
}

/** A rating's level by itself, and whether it was on the way to the next. */
export const ratingWords = (t: Words, { level, partly }: RatingGiven): string =>
  partly ? t('levelPartly') : levelWords(t, level);

export const roleWords = (t: Words, role: Role): string => t(ROLE_KEYS[role]);

/** A name, with what the person is in the plan. */
export function partyWords(t: Words, { role, name }: Party): string {
  if (role === 'person' || name === roleWords(t, role)) return name;
  return t(role === 'family' ? 'namedFamily' : 'namedWorker', { name });
}

/** Who somebody is to whoever reads it: “You”, or as {@link partyWords} names them. */
export const whoWords = (t: Words, party: Party, reader: Party): string =>
  isSameParty(party, reader) ? t('you') : partyWords(t, party);

/** A text to whoever reads it: to the person as “you”, to others of the person by name. */
export const wordsTo = (
  { plan, author }: Pick<TrackerState, 'plan' | 'author'>,
  t: Words,
  key: Parameters<typeof keyTo>[1],
): string => t(keyTo(author, key), { name: plan.person ?? '' });

/** What one voice says of a goal, in a sentence. */
export function voiceWords(
  t: Words,
  { voice, name, level, change, direction }: ProgressSummary['voices'][number],
): string {
  const values = {
    name: partyWords(t, { role: voice, name }),
    level: t(LEVEL_KEYS[level]),
    count: Math.abs(change ?? 0),
  };
  if (direction === undefined) return t('says', values);
  return t(direction === 'up' ? 'saysUp' : direction === 'down' ? 'saysDown' : 'saysSame', values);
}

/** How a goal is going, in sentences. */
export function summaryWords(t: Words, { kind, voices }: ProgressSummary): string {
  if (kind === 'none') return t('nobodyRated');
  const sentences = voices.map((voice) => voiceWords(t, voice));
  if (kind === 'agree') sentences.push(t('theyAgree'));
  if (kind === 'differ') sentences.push(t('theyDiffer'));
  return sentences.join(' ');
}
