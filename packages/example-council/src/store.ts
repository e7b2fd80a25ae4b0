import { describeError } from '@council-elements/core/server';
import {
  migrate,
  type Database,
  type Keyring,
  type Migration,
  type Queries,
} from '@council-elements/core/postgres';
import type { StoredEvent } from '@council-elements/goal-tracker/model';
import {
  createPostgresPlans,
  planMigrations,
} from '@council-elements/goal-tracker/server/postgres';
import {
  createPostgresForms,
  formMigrations,
} from '@council-elements/referral-form/server/postgres';
import { openDatabase, openKeyring, type StoreOptions } from './database.js';

const DAY = 24 * 60 * 60 * 1000;

/** The site's own tables, which came before the goal tracker had its own. */
export function siteMigrations(keyring: Keyring): readonly Migration[] {
  return [
    {
      name: 'example-council-0001',
      sql: `
      create table plan_event (
        id text primary key,
        plan text not null,
        event jsonb not null,
        received_at timestamptz not null default now()
      );
      create index plan_event_plan on plan_event (plan);
    `,
    },
    {
      // Events in the clear move to where they are encrypted.
      name: 'example-council-0002',
      sql: '',
      async run(queries) {
        const rows = await queries.query<{ event: StoredEvent }>(
          'select event from plan_event order by received_at, id',
        );
        const plans = createPostgresPlans({ database: within(queries), keyring });
        for (const { event } of rows) await plans.append(event.plan, [event]);
        await queries.script('drop table plan_event');
      },
    },
  ];
}

/** A transaction as the database of what runs in it. */
function within(queries: Queries): Database {
  return { ...queries, transaction: (work) => work(queries), close: async () => undefined };
}

/**
 * What the site keeps, in PostgreSQL: in the server's process, or on a server.
 * @param options.submissionDays days that a submission is kept
 */
export async function openStore(
  options: StoreOptions & { readonly submissionDays?: number | undefined } = {},
) {
  const keyring = await openKeyring(options);
  const database = await openDatabase(options);
  await migrate(database, [...formMigrations, ...planMigrations, ...siteMigrations(keyring)]);
  const { submissionDays } = options;
  const forms = createPostgresForms({
    database,
    keyring,
    ...(submissionDays !== undefined && { submissionDays }),
  });
  const plans = createPostgresPlans({ database, keyring });
  let timer: NodeJS.Timeout | undefined;

  /** Deletes what has expired, and encrypts with the newest key what an older one encrypted. */
  async function tidy(): Promise<void> {
    try {
      for (const kept of [forms, plans]) {
        await kept.removeExpired();
        await kept.reencrypt();
      }
    } catch (error) {
      console.error('The store could not be tidied:', describeError(error));
    }
  }

  return {
    /** Drafts and submissions of forms. */
    forms,

    /** Plans' events: added, never changed. */
    plans,

    /** Tidies now and every day, until the store is closed. */
    async keepTidy(): Promise<void> {
      timer ??= setInterval(() => void tidy(), DAY).unref();
      await tidy();
    },

    async close(): Promise<void> {
      clearInterval(timer);
      await database.close();
    },
  };
}

/** The site's store. */
export type Store = Awaited<ReturnType<typeof openStore>>;
