/** PostgreSQL for what a service keeps: the same code in process and on a server. Node only. */
export { DatabaseError, type Database, type Queries } from './postgres/database.js';
export { createKey, DecryptionError, readKeyring, type Keyring } from './postgres/keyring.js';
export { migrate, type Migration } from './postgres/migrate.js';
export { fromPglite, type PgliteLike } from './postgres/pglite.js';
export { fromPool, type PoolLike } from './postgres/pool.js';
export { opened, readable } from './postgres/readable.js';
export { reencryptTable, type EncryptedTable, type Reencrypted } from './postgres/reencrypt.js';
