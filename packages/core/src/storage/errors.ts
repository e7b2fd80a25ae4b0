/**
 * Why the browser would not store or read:
 * - `full`: no room left on the device, or none for this site;
 * - `forbidden`: storage is off, as in some private windows, sandboxed frames and settings;
 * - `newer-version`: a newer version of the site's code has changed the database: reload the page;
 * - `unknown`: anything else; see `cause`.
 */
export type StorageErrorKind = 'full' | 'forbidden' | 'newer-version' | 'unknown';

/** Storage failed. What the page holds is still there: show it, and let the person keep a copy. */
export class StorageError extends Error {
  override readonly name = 'StorageError';

  constructor(
    readonly kind: StorageErrorKind,
    cause: unknown,
  ) {
    super(`Storage failed (${kind}): ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  }
}

const KINDS: Readonly<Record<string, StorageErrorKind | undefined>> = {
  QuotaExceededError: 'full',
  // Firefox, where the disk itself is full.
  NS_ERROR_FILE_NO_DEVICE_SPACE: 'full',
  SecurityError: 'forbidden',
  NotAllowedError: 'forbidden',
  VersionError: 'newer-version',
};

/** What the browser threw, as a {@link StorageError}. */
export function toStorageError(error: unknown): StorageError {
  if (error instanceof StorageError) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  return new StorageError(KINDS[name] ?? 'unknown', error);
}

/** As {@link toStorageError}, for opening: there a database that may not be written is forbidden. */
export function toOpeningError(error: unknown): StorageError {
  // Firefox's private windows of old answer InvalidStateError.
  return error instanceof DOMException && error.name === 'InvalidStateError'
    ? new StorageError('forbidden', error)
    : toStorageError(error);
}
