/** The events of plans in PostgreSQL, for plans on a server. Node only. */
export type { Reencrypted } from '@council-elements/core/postgres';
export {
  createPostgresPlans,
  type PostgresPlans,
  type PostgresPlansOptions,
} from './server/postgres/plans.js';
export { planMigrations } from './server/postgres/migrations.js';
