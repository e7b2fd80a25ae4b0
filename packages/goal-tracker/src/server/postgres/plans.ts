import {
  readable,
  reencryptTable,
  type Database,
  type EncryptedTable,
  type Keyring,
  type Queries,
  type Reencrypted,
} from '@council-elements/core/postgres';
import { isSameEvent, type GoalStore } from '../store.js';

const DAY = 24 * 60 * 60 * 1000;

/** Settings of {@link createPostgresPlans}. */
export interface PostgresPlansOptions {
  /** Brought up to date with `planMigrations` before. */
  readonly database: Database;
  readonly keyring: Keyring;
  /**
   * Days that a plan is kept from its last event. Default: 2,922, eight years, as the Records
   * Management Code of Practice (NHS England, appendix II) has it for adult social care records.
   */
  readonly planDays?: number;
  /** Default: the computer's clock. */
  readonly now?: () => Date;
}

/** The events of plans in PostgreSQL, encrypted. */
export interface PostgresPlans extends GoalStore {
  /** Removes a plan and all its events. @returns whether there was one */
  remove(plan: string): Promise<boolean>;
  /** Removes plans whose time is up: to be called every day. @returns how many there were */
  removeExpired(): Promise<number>;
  /**
   * Encrypts again, with the keyring's first key, what another key encrypted. Then the old keys can
   * go. What none of the keys opens is logged, counted and left.
   */
  reencrypt(): Promise<Reencrypted>;
}

/** Keeps the events of plans in PostgreSQL. */
export function createPostgresPlans({
  database,
  keyring,
  planDays = 2922,
  now = () => new Date(),
}: PostgresPlansOptions): PostgresPlans {
  const opened = ({ key, encrypted }: Row): unknown =>
    readable('plan’s event', () => keyring.decrypt(encrypted, placeOf(key)));

  /** What a plan has under the ids of events, by the rows' keys. */
  async function knownOf(queries: Queries, keys: readonly string[]): Promise<Map<string, unknown>> {
    const rows = await queries.query<Row>(
      `select key, encrypted from goal_event
       where key in (select json_array_elements_text($1::json))`,
      [JSON.stringify(keys)],
    );
    return new Map(rows.map((row) => [row.key, opened(row)]));
  }

  return {
    async read(plan, after = 0, most) {
      // One statement, so that era and events are of one moment.
      const rows = await database.query<PlanRow>(
        `select p.era, p.last, e.key, e.position, e.encrypted
         from goal_plan p left join goal_event e on e.plan = p.id and e.position > $2
         where p.id = $1
         order by e.position limit $3`,
        [plan, after, most ?? null],
      );
      const [first] = rows;
      if (!first) return { era: '', last: 0, events: [] };
      return {
        era: first.era,
        last: first.last,
        events: rows.flatMap((row) =>
          row.position === null ? [] : { position: row.position, event: opened(row) },
        ),
      };
    },

    append: (plan, events) =>
      database.transaction(async (queries) => {
        if (events.length === 0) return { conflicts: [] };
        // Locks the plan's row until this is committed: positions are seen in the order of commits, so
        // that nobody who read as far as one misses a smaller one.
        const [row] = await queries.query<{ last: number }>(
          `insert into goal_plan (id, last, changed_at) values ($1, 0, $2)
           on conflict (id) do update set changed_at = excluded.changed_at
           returning last`,
          [plan, now().toISOString()],
        );
        const known = await knownOf(
          queries,
          events.map(({ id }) => keyOf(plan, id)),
        );
        const added: { key: string; position: number; encrypted: string }[] = [];
        const conflicts: string[] = [];
        for (const event of events) {
          const key = keyOf(plan, event.id);
          if (known.has(key)) {
            // One that cannot be read was taken all the same.
            const kept = known.get(key) ?? event;
            if (!isSameEvent(kept, event)) conflicts.push(event.id);
            continue;
          }
          known.set(key, event);
          const encrypted = keyring.encrypt(JSON.stringify(event), placeOf(key));
          added.push({
            key,
            position: (row?.last ?? 0) + added.length + 1,
            encrypted: Buffer.from(encrypted).toString('base64'),
          });
        }
        await queries.query(
          `insert into goal_event (key, plan, position, encrypted)
           select key, $1, position, decode(encrypted, 'base64')
           from json_to_recordset($2::json) as e (key text, position integer, encrypted text)`,
          [plan, JSON.stringify(added)],
        );
        await queries.query('update goal_plan set last = last + $2 where id = $1', [
          plan,
          added.length,
        ]);
        return { conflicts };
      }),

    async remove(plan) {
      const rows = await database.query('delete from goal_plan where id = $1 returning id', [plan]);
      return rows.length > 0;
    },

    async removeExpired() {
      const rows = await database.query(
        'delete from goal_plan where changed_at <= $1 returning id',
        [new Date(now().getTime() - planDays * DAY).toISOString()],
      );
      return rows.length;
    },

    reencrypt: () => reencryptTable(database, keyring, EVENTS),
  };
}

interface Row {
  readonly key: string;
  readonly encrypted: Uint8Array;
}

interface PlanRow extends Row {
  readonly era: string;
  readonly last: number;
  /** Null where the plan has no event after the one asked for. */
  readonly position: number | null;
}

/** No id of an event has a space. */
const keyOf = (plan: string, id: string) => `${plan} ${id}`;
const placeOf = (key: string) => `goal_event/${key}`;

const EVENTS: EncryptedTable = { table: 'goal_event', key: 'key', placeOf };
