import { createHash } from 'node:crypto';
import {
  opened,
  readable,
  reencryptTable,
  type Database,
  type EncryptedTable,
  type Keyring,
  type Reencrypted,
} from '@council-elements/core/postgres';
import type { FormDefinition } from '../../model/definition.js';
import type { Submission } from '../../model/submission.js';
import { DAYS_KEPT } from '../../days-kept.js';
import { digestOf } from '../digest.js';
import type { FormStore } from '../store.js';
import type { SubmitContext } from '../receiver.js';
import { SubmissionConflict } from '../submit-errors.js';
import { createEqualityAnswers, equalityAt, type EqualityCounts } from './equality.js';

const DAY = 24 * 60 * 60 * 1000;

/** Settings of {@link createPostgresForms}. */
export interface PostgresFormsOptions {
  /** Brought up to date with `formMigrations` before. */
  readonly database: Database;
  readonly keyring: Keyring;
  /**
   * Days that a submission is kept. As long as the council needs to take it on, and no longer: UK
   * GDPR, article 5(1)(e). Default: 90.
   */
  readonly submissionDays?: number;
  /** Days that answers to equality questions are kept, from midnight. Default: 365. */
  readonly equalityDays?: number;
  /** Default: the computer's clock. */
  readonly now?: () => Date;
}

/** What was removed because its time was up. */
export interface Expired {
  readonly drafts: number;
  readonly submissions: number;
  /** Answers to equality questions. */
  readonly equality: number;
}

/** Drafts and submissions in PostgreSQL, encrypted. */
export interface PostgresForms {
  /** For `createFormHandler`. A draft lives 28 days from its last change. */
  readonly drafts: FormStore;
  /**
   * For `createFormHandler`: keeps a submission with its files, the first of its idempotency key.
   * @throws SubmissionConflict where the first had other answers
   */
  submit(
    submission: Submission,
    context?: Pick<SubmitContext, 'files'>,
  ): Promise<{ readonly reference: string }>;
  /** @returns the submission of a key; undefined where there is none, or its time is up */
  read(idempotencyKey: string): Promise<Submission | undefined>;
  /** @returns what is in a file of a submission; undefined as of {@link PostgresForms.read} */
  readFile(idempotencyKey: string, id: string): Promise<Uint8Array | undefined>;
  /** For `createFormHandler`: keeps answers to equality questions, once for each key. */
  submitEquality(submission: Submission): Promise<void>;
  /**
   * How many gave each answer to each question with choices; of what was answered in their own words,
   * nothing.
   * @param form as `equalityForm` gives it
   */
  countEquality(form: FormDefinition): Promise<EqualityCounts>;
  /** How many submissions are kept. */
  count(): Promise<number>;
  /** Deletes what has expired: to be called every day. */
  removeExpired(): Promise<Expired>;
  /**
   * Encrypts again, with the keyring's first key, what another key encrypted. Then the old keys can
   * go. What none of the keys opens is logged, counted and left.
   */
  reencrypt(): Promise<Reencrypted>;
}

/** Keeps drafts and submissions in PostgreSQL. */
export function createPostgresForms({
  database,
  keyring,
  submissionDays = 90,
  equalityDays = 365,
  now = () => new Date(),
}: PostgresFormsOptions): PostgresForms {
  const inDays = (days: number) => new Date(now().getTime() + days * DAY).toISOString();
  const current = () => now().toISOString();

  return {
    drafts: {
      async load(session) {
        const id = idOf(session);
        const [row] = await database.query<{ encrypted: Uint8Array }>(
          'select encrypted from form_draft where id = $1 and expires_at > $2',
          [id, current()],
        );
        return row && readable('draft', () => keyring.decrypt(row.encrypted, draftAt(id)));
      },
      async save(session, state) {
        const id = idOf(session);
        await database.query(
          `insert into form_draft (id, encrypted, expires_at) values ($1, $2, $3)
           on conflict (id) do update
           set encrypted = excluded.encrypted, expires_at = excluded.expires_at`,
          [id, keyring.encrypt(JSON.stringify(state), draftAt(id)), inDays(DAYS_KEPT)],
        );
      },
      async remove(session) {
        await database.query('delete from form_draft where id = $1', [idOf(session)]);
      },
      async take(session) {
        const id = idOf(session);
        const [row] = await database.query<{ encrypted: Uint8Array }>(
          'delete from form_draft where id = $1 and expires_at > $2 returning encrypted',
          [id, current()],
        );
        return row && readable('draft', () => keyring.decrypt(row.encrypted, draftAt(id)));
      },
      async saveFile(session, file, content) {
        const draft = idOf(session);
        const key = `${draft}/${file}`;
        await database.query(
          `insert into form_draft_file (key, draft, file, encrypted) values ($1, $2, $3, $4)
           on conflict (key) do update set encrypted = excluded.encrypted`,
          [key, draft, file, keyring.encrypt(content, draftFileAt(key))],
        );
      },
      async loadFile(session, file) {
        const key = `${idOf(session)}/${file}`;
        const [row] = await database.query<{ encrypted: Uint8Array }>(
          `select f.encrypted from form_draft_file f join form_draft d on d.id = f.draft
           where f.key = $1 and d.expires_at > $2`,
          [key, current()],
        );
        return row && opened('file', () => keyring.decryptBytes(row.encrypted, draftFileAt(key)));
      },
      async keepFiles(session, ids) {
        await database.query(
          `delete from form_draft_file
           where draft = $1 and not (file = any (string_to_array($2, ' ')))`,
          // No id has a space.
          [idOf(session), ids.join(' ')],
        );
      },
    },

    async submit(submission, context) {
      const { idempotencyKey, form, reference } = submission;
      const contents = await Promise.all(
        [...(context?.files ?? [])].map(
          async ([id, file]) => [id, new Uint8Array(await file.arrayBuffer())] as const,
        ),
      );
      const isAdded = await database.transaction(async (queries) => {
        const [added] = await queries.query<{ reference: string }>(
          `insert into form_submission
             (idempotency_key, form, reference, encrypted, received_at, expires_at)
           values ($1, $2, $3, $4, $5, $6)
           on conflict (idempotency_key) do nothing
           returning reference`,
          [
            idempotencyKey,
            form.id,
            reference,
            keyring.encrypt(JSON.stringify(submission), submissionAt(idempotencyKey)),
            current(),
            inDays(submissionDays),
          ],
        );
        if (!added) return false;
        for (const [id, content] of contents) {
          const key = `${idempotencyKey}/${id}`;
          await queries.query(
            `insert into form_submission_file (key, submission, file, encrypted)
             values ($1, $2, $3, $4)`,
            [key, idempotencyKey, id, keyring.encrypt(content, submissionFileAt(key))],
          );
        }
        return true;
      });
      if (isAdded) return { reference };
      const [kept] = await database.query<{ reference: string; encrypted: Uint8Array }>(
        'select reference, encrypted from form_submission where idempotency_key = $1',
        [idempotencyKey],
      );
      if (!kept) throw new Error('The submission was not kept');
      const first = readable('submission', () =>
        keyring.decrypt(kept.encrypted, submissionAt(idempotencyKey)),
      );
      // One that cannot be read was taken all the same.
      if (first !== undefined && digestOf(first as Submission) !== digestOf(submission)) {
        throw new SubmissionConflict(kept.reference);
      }
      return { reference: kept.reference };
    },

    ...createEqualityAnswers({ database, keyring, days: equalityDays, now }),

    async read(idempotencyKey) {
      const [row] = await database.query<{ encrypted: Uint8Array }>(
        'select encrypted from form_submission where idempotency_key = $1 and expires_at > $2',
        [idempotencyKey, current()],
      );
      // What the key decrypts is what `submit` encrypted.
      return (
        row &&
        (JSON.parse(keyring.decrypt(row.encrypted, submissionAt(idempotencyKey))) as Submission)
      );
    },

    async readFile(idempotencyKey, id) {
      const key = `${idempotencyKey}/${id}`;
      const [row] = await database.query<{ encrypted: Uint8Array }>(
        `select f.encrypted from form_submission_file f
         join form_submission s on s.idempotency_key = f.submission
         where f.key = $1 and s.expires_at > $2`,
        [key, current()],
      );
      return row && keyring.decryptBytes(row.encrypted, submissionFileAt(key));
    },

    async count() {
      const [row] = await database.query<{ count: number }>(
        'select count(*)::int as count from form_submission where expires_at > $1',
        [current()],
      );
      return row?.count ?? 0;
    },

    async removeExpired() {
      const removed = async (table: string) => {
        const [row] = await database.query<{ count: number }>(
          `with removed as (delete from ${table} where expires_at <= $1 returning 1)
           select count(*)::int as count from removed`,
          [current()],
        );
        return row?.count ?? 0;
      };
      return {
        drafts: await removed('form_draft'),
        submissions: await removed('form_submission'),
        equality: await removed('form_equality'),
      };
    },

    async reencrypt() {
      const total = { rows: 0, unreadable: 0 };
      for (const table of TABLES) {
        const { rows, unreadable } = await reencryptTable(database, keyring, table);
        total.rows += rows;
        total.unreadable += unreadable;
      }
      return total;
    },
  };
}

/** A session opens a draft, so whoever reads the database must not find it there. */
function idOf(session: string): string {
  return createHash('sha256').update(session).digest('base64url');
}

const draftAt = (id: string) => `form_draft/${id}`;
const draftFileAt = (key: string) => `form_draft_file/${key}`;
const submissionFileAt = (key: string) => `form_submission_file/${key}`;
const submissionAt = (idempotencyKey: string) => `form_submission/${idempotencyKey}`;

const TABLES: readonly EncryptedTable[] = [
  { table: 'form_draft', key: 'id', placeOf: draftAt },
  { table: 'form_submission', key: 'idempotency_key', placeOf: submissionAt },
  { table: 'form_draft_file', key: 'key', placeOf: draftFileAt, holdsFiles: true },
  { table: 'form_submission_file', key: 'key', placeOf: submissionFileAt, holdsFiles: true },
  { table: 'form_equality', key: 'idempotency_key', placeOf: equalityAt },
];
