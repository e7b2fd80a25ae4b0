import { describeError } from '@council-elements/core/server';
import { migrate, type Migration } from '@council-elements/core/postgres';
import {
  createPostgresForms,
  formMigrations,
} from '@council-elements/referral-form/server/postgres';
import { openDatabase, openKeyring, type StoreOptions } from './database.js';

const DAY = 24 * 60 * 60 * 1000;

const migrations: readonly Migration[] = [
  ...formMigrations,
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
];

/**
 * What the site keeps, in PostgreSQL: in the server's process, or on a server.
 * @param options.submissionDays days that a submission is kept
 */
export async function openStore(
  options: StoreOptions & { readonly submissionDays?: number | undefined } = {},
) {
  const keyring = await openKeyring(options);
  const database = await openDatabase(options);
  await migrate(database, migrations);
  const { submissionDays } = options;
  const forms = createPostgresForms({
    database,
    keyring,
    ...(submissionDays !== undefined && { submissionDays }),
  });
  let timer: NodeJS.Timeout | undefined;

  /** Deletes what has expired, and encrypts with the newest key what an older one encrypted. */
  async function tidy(): Promise<void> {
    try {
      await forms.removeExpired();
      await forms.reencrypt();
    } catch (error) {
      console.error('The store could not be tidied:', describeError(error));
    }
  }

  return {
    /** Drafts and submissions of forms. */
    forms,

    /** Plans' events: added, never changed. */
    events: {
      async append(events: readonly { id: string; plan: string }[]): Promise<void> {
        for (const event of events) {
          await database.query(
            `insert into plan_event (id, plan, event) values ($1, $2, $3)
             on conflict (id) do nothing`,
            [event.id, event.plan, JSON.stringify(event)],
          );
        }
      },
      async all(plan: string): Promise<unknown[]> {
        const rows = await database.query<{ event: unknown }>(
          'select event from plan_event where plan = $1',
          [plan],
        );
        return rows.map(({ event }) => event);
      },
    },

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
