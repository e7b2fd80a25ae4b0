import type { Migration } from '@council-elements/core/postgres';

/** The tables of `createPostgresPlans`, for `migrate`. */
export const planMigrations: readonly Migration[] = [
  {
    name: 'goal-tracker-0001',
    sql: `
      create table goal_plan (
        id text primary key,
        era uuid not null default gen_random_uuid(),
        last integer not null,
        changed_at timestamptz not null
      );
      create index goal_plan_changed_at on goal_plan (changed_at);

      create table goal_event (
        key text primary key,
        plan text not null references goal_plan (id) on delete cascade,
        position integer not null,
        encrypted bytea not null,
        unique (plan, position)
      );
    `,
  },
];
