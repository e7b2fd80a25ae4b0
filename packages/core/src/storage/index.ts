export { canEncrypt } from './cipher.js';
export { createDraftStore } from './drafts.js';
export type { Draft, DraftStore, DraftStoreOptions, LoadedDraft } from './drafts.js';
export { StorageError } from './errors.js';
export type { StorageErrorKind } from './errors.js';
export type { EventKey, KeyHolder } from './event-record.js';
export { createEventStore } from './events.js';
export type {
  EventStore,
  EventStoreOptions,
  PlanEventLike,
  Refusal,
  ServerPage,
  SyncStatus,
  SyncStore,
} from './events.js';
export { backOff, stateAfter } from './outbox-entry.js';
export type {
  Answer,
  Message,
  MessageFile,
  OutboxEntry,
  OutboxFailure,
  OutboxState,
} from './outbox-entry.js';
export { createOutbox } from './outbox.js';
export type { Outbox, OutboxChange, OutboxOptions } from './outbox.js';
export { createPassphraseLock } from './passphrase.js';
export type { PassphraseLock } from './passphrase.js';
export { fetchAnswer, formOf, sendByFetch, timeFor } from './send.js';
export type { Send } from './send.js';
export { openStore } from './store.js';
export type { Store } from './store.js';
export { uniqueId } from './unique-id.js';
