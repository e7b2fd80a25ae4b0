import type { Migration } from '@council-elements/core/postgres';

/** The tables of `createPostgresForms`, for `migrate`. */
export const formMigrations: readonly Migration[] = [
  {
    name: 'referral-form-0001',
    sql: `
      create table form_draft (
        id text primary key,
        encrypted bytea not null,
        expires_at timestamptz not null
      );
      create index form_draft_expires_at on form_draft (expires_at);

      create table form_submission (
        idempotency_key text primary key,
        form text not null,
        reference text not null,
        encrypted bytea not null,
        received_at timestamptz not null,
        expires_at timestamptz not null
      );
      create index form_submission_expires_at on form_submission (expires_at);
    `,
  },
  {
    name: 'referral-form-0002',
    sql: `
      create table form_draft_file (
        key text primary key,
        draft text not null references form_draft (id) on delete cascade,
        file text not null,
        encrypted bytea not null
      );
      create index form_draft_file_draft on form_draft_file (draft);

      create table form_submission_file (
        key text primary key,
        submission text not null
          references form_submission (idempotency_key) on delete cascade,
        file text not null,
        encrypted bytea not null
      );
      create index form_submission_file_submission on form_submission_file (submission);
    `,
  },
  {
    // Nothing that leads to a form, and of the time only the day.
    name: 'referral-form-0003',
    sql: `
      create table form_equality (
        idempotency_key text primary key,
        questions text not null,
        encrypted bytea not null,
        expires_at timestamptz not null
      );
      create index form_equality_expires_at on form_equality (expires_at);
    `,
  },
];
