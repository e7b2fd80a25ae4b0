import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import {
  createKey,
  fromPglite,
  fromPool,
  readKeyring,
  type Database,
  type Keyring,
} from '@council-elements/core/postgres';
import pg from 'pg';

/** Where a site keeps what it keeps. */
export interface StoreOptions {
  /** Folder of the embedded database and its key; in memory where there is none. */
  readonly data?: URL;
  /** `DATABASE_URL`: a PostgreSQL server, in place of the embedded one. */
  readonly databaseUrl?: string | undefined;
  /** `ANSWERS_KEYS`: 32 bytes in base64 each, with commas between, the newest first. */
  readonly keys?: string | undefined;
}

/** Opens the database. */
export async function openDatabase({ data, databaseUrl }: StoreOptions): Promise<Database> {
  if (databaseUrl) return fromPool(new pg.Pool({ connectionString: databaseUrl }));
  if (!data) return fromPglite(await PGlite.create());
  const folder = new URL('postgres/', data);
  await mkdir(folder, { recursive: true });
  return fromPglite(await PGlite.create(fileURLToPath(folder)));
}

/**
 * The keys that answers are encrypted with.
 * @throws where a server of its own has none: a key in a file beside the site would be lost with it
 */
export async function openKeyring({ data, databaseUrl, keys }: StoreOptions): Promise<Keyring> {
  if (keys) return readKeyring(keys);
  if (databaseUrl) {
    throw new Error(
      'DATABASE_URL needs ANSWERS_KEYS, which answers are encrypted with: openssl rand -base64 32',
    );
  }
  return readKeyring(data ? await keyIn(data) : createKey());
}

/** The key of a data folder, made where it has none yet. */
async function keyIn(data: URL): Promise<string> {
  const file = new URL('answers.key', data);
  await mkdir(data, { recursive: true });
  try {
    await writeFile(file, createKey(), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return (await readFile(file, 'utf8')).trim();
}
