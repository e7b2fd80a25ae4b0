/** Drafts and submissions in PostgreSQL, for the form on a server. Node only. */
export {
  createPostgresForms,
  type Expired,
  type PostgresForms,
  type PostgresFormsOptions,
} from './server/postgres/forms.js';
export type { EqualityCounts } from './server/postgres/equality.js';
export { formMigrations } from './server/postgres/migrations.js';
export type { Reencrypted } from '@council-elements/core/postgres';
