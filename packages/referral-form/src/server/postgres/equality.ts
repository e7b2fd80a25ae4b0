import { readable, type Database, type Keyring } from '@council-elements/core/postgres';
import type { FormDefinition } from '../../model/definition.js';
import { entriesOf } from '../../model/entries-of.js';
import { hasChoices, itemsOf } from '../../model/fields.js';
import { questionsOf } from '../../model/questions.js';
import type { Submission } from '../../model/submission.js';

const DAY = 24 * 60 * 60 * 1000;

/** By question, how many gave each answer. */
export type EqualityCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What {@link createEqualityAnswers} needs. */
export interface EqualityAnswersOptions {
  readonly database: Database;
  readonly keyring: Keyring;
  /** Days that answers are kept. */
  readonly days: number;
  now(): Date;
}

/** Keeps answers to equality questions, where nothing leads to a form, and counts them. */
export function createEqualityAnswers({ database, keyring, days, now }: EqualityAnswersOptions) {
  return {
    async submitEquality({ form, idempotencyKey, answers }: Submission): Promise<void> {
      await database.query(
        `insert into form_equality (idempotency_key, questions, encrypted, expires_at)
         values ($1, $2, $3, $4)
         on conflict (idempotency_key) do nothing`,
        [
          idempotencyKey,
          form.id,
          keyring.encrypt(JSON.stringify(answers), equalityAt(idempotencyKey)),
          // The hour would lead to the form that was sent just before.
          midnightIn(days, now()),
        ],
      );
    },

    async countEquality(form: FormDefinition): Promise<EqualityCounts> {
      const rows = await database.query<{ key: string; encrypted: Uint8Array }>(
        `select idempotency_key as key, encrypted from form_equality
         where questions = $1 and expires_at > $2`,
        [form.id, now().toISOString()],
      );
      const given = rows.map(({ key, encrypted }) =>
        entriesOf(readable('set of answers', () => keyring.decrypt(encrypted, equalityAt(key)))),
      );
      return Object.fromEntries(
        questionsOf(form).flatMap(({ component }) => {
          if (!hasChoices(component)) return [];
          const { id } = component;
          const counts = itemsOf(form, component).map(({ value }): [string, number] => [
            value,
            given.filter((answers) => [answers.get(id)].flat().includes(value)).length,
          ]);
          return [[id, Object.fromEntries(counts)]];
        }),
      );
    },
  };
}

/** What a row is bound to, by its key. */
export const equalityAt = (idempotencyKey: string) => `form_equality/${idempotencyKey}`;

function midnightIn(days: number, now: Date): string {
  return `${new Date(now.getTime() + days * DAY).toISOString().slice(0, 10)}T00:00:00Z`;
}
