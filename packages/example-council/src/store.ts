import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';

const schema = `
  create table if not exists form_session (
    id text primary key,
    state jsonb not null,
    changed_at timestamptz not null default now()
  );
  create table if not exists submission (
    idempotency_key text primary key,
    body jsonb not null,
    received_at timestamptz not null default now()
  );
  create table if not exists plan_event (
    id text primary key,
    plan text not null,
    event jsonb not null,
    received_at timestamptz not null default now()
  );
  create index if not exists plan_event_plan on plan_event (plan);
`;

/**
 * What the site keeps, in PostgreSQL that runs inside the server's process.
 * @param directory where its files are; in memory where none is given
 */
export async function openStore(directory?: URL) {
  if (directory) await mkdir(directory, { recursive: true });
  const database = await PGlite.create(directory ? fileURLToPath(directory) : undefined);
  await database.exec(schema);

  return {
    /** Answers of people who fill a form in without script, until they send it. */
    sessions: {
      async load(id: string): Promise<unknown> {
        const { rows } = await database.query<{ state: unknown }>(
          'select state from form_session where id = $1',
          [id],
        );
        return rows[0]?.state;
      },
      async save(id: string, state: unknown): Promise<void> {
        await database.query(
          `insert into form_session (id, state) values ($1, $2)
           on conflict (id) do update set state = excluded.state, changed_at = now()`,
          [id, JSON.stringify(state)],
        );
      },
      async remove(id: string): Promise<void> {
        await database.query('delete from form_session where id = $1', [id]);
      },
    },

    /** What was sent, once for each idempotency key. */
    submissions: {
      /** @returns what is kept under the key: the first submission that came with it */
      async add<Body>(idempotencyKey: string, body: Body): Promise<Body> {
        await database.query(
          `insert into submission (idempotency_key, body) values ($1, $2)
           on conflict (idempotency_key) do nothing`,
          [idempotencyKey, JSON.stringify(body)],
        );
        const { rows } = await database.query<{ body: Body }>(
          'select body from submission where idempotency_key = $1',
          [idempotencyKey],
        );
        const [kept] = rows;
        if (!kept) throw new Error(`submission ${idempotencyKey} was not kept`);
        return kept.body;
      },
      async count(): Promise<number> {
        const { rows } = await database.query<{ count: number }>(
          'select count(*)::int as count from submission',
        );
        return rows[0]?.count ?? 0;
      },
    },

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
        const { rows } = await database.query<{ event: unknown }>(
          'select event from plan_event where plan = $1',
          [plan],
        );
        return rows.map(({ event }) => event);
      },
    },

    close: () => database.close(),
  };
}

/** The site's store. */
export type Store = Awaited<ReturnType<typeof openStore>>;
