import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe } from 'node:test';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { fromPglite, fromPool, type Database } from '../postgres.js';

/** A new, empty database, which is gone after the tests. */
export type OpenDatabase = () => Promise<Database>;

/**
 * Runs the same tests on PGlite and on a PostgreSQL server: the one of `DATABASE_URL`, in databases
 * of their own there, else a throw-away one of Debian's programs. Skipped where there is neither, but
 * not in CI.
 */
export function describeDatabases(title: string, tests: (open: OpenDatabase) => void): void {
  describe(`${title}, on PGlite`, () => {
    const opened: Database[] = [];
    after(() => Promise.all(opened.map((database) => database.close())));
    tests(async () => {
      const database = fromPglite(await PGlite.create());
      opened.push(database);
      return database;
    });
  });

  describeServer(title, (server) => {
    const opened: Database[] = [];
    after(() => Promise.all(opened.map((database) => database.close())));
    tests(async () => {
      const database = fromPool(new pg.Pool({ connectionString: await server.create(), max: 4 }));
      opened.push(database);
      return database;
    });
  });
}

/** Runs tests on the server of {@link describeDatabases} alone. */
export function describeServer(title: string, tests: (server: TestServer) => void): void {
  const missing = !process.env['DATABASE_URL'] && !process.env['CI'] && !programs();
  describe(
    `${title}, on a PostgreSQL server`,
    { skip: missing && 'neither DATABASE_URL nor /usr/lib/postgresql' },
    () => tests(useServer()),
  );
}

/** A PostgreSQL server, for the tests of a suite. */
export interface TestServer {
  /** Makes an empty database. @returns its address */
  create(): Promise<string>;
}

function useServer(): TestServer {
  let url: URL;
  let stop: (() => Promise<void>) | undefined;
  const created: string[] = [];

  before(async () => {
    const given = process.env['DATABASE_URL'];
    if (given) url = new URL(given);
    else ({ url, stop } = await startServer());
  });

  after(async () => {
    if (stop) return stop();
    for (const name of created) await administer(url, `drop database ${name} with (force)`);
  });

  return {
    async create() {
      const name = `council_test_${randomBytes(6).toString('hex')}`;
      await administer(url, `create database ${name}`);
      created.push(name);
      const address = new URL(url);
      address.pathname = `/${name}`;
      return address.href;
    },
  };
}

async function administer(url: URL, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

/** Where Debian's packages put PostgreSQL's programs; the newest version's. */
function programs(): string | undefined {
  const root = '/usr/lib/postgresql';
  if (!existsSync(root)) return undefined;
  return readdirSync(root)
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(root, version, 'bin'))
    .find((directory) => existsSync(join(directory, 'initdb')));
}

/** Starts a server in a temporary folder, reached by a socket in it. */
async function startServer(): Promise<{ url: URL; stop: () => Promise<void> }> {
  const bin = programs();
  if (!bin) throw new Error('There is no PostgreSQL here: set DATABASE_URL, or install postgresql');
  const folder = mkdtempSync(join(tmpdir(), 'council-postgres-'));
  const owner = notRoot();
  if (owner) chownSync(folder, owner.uid, owner.gid);
  const options = { ...owner, env: { ...process.env, LC_ALL: 'C.UTF-8' }, cwd: folder };
  const data = join(folder, 'data');

  const made = spawnSync(
    join(bin, 'initdb'),
    ['--pgdata', data, '--username', 'council', '--auth', 'trust', '--encoding', 'UTF8', '-N'],
    { ...options, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr || made.error?.message}`);
  const server = spawn(
    join(bin, 'postgres'),
    ['-D', data, '-k', folder, '-c', 'listen_addresses=', '-c', 'fsync=off'],
    { ...options, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const end = () => server.kill('SIGQUIT');
  process.once('exit', end);
  await readiness(server);

  const url = new URL('postgresql://council@localhost/postgres');
  url.searchParams.set('host', folder);
  return {
    url,
    async stop() {
      process.off('exit', end);
      const ended = once(server, 'exit');
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

async function readiness(server: ChildProcess): Promise<void> {
  let said = '';
  await new Promise<void>((resolve, reject) => {
    server.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('ready to accept connections')) resolve();
    });
    server.once('error', reject);
    server.once('exit', () => reject(new Error(`PostgreSQL did not start: ${said}`)));
  });
}

/** PostgreSQL does not run as root; Debian's package makes a user for it. */
function notRoot(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string) => {
    const { status, stdout } = spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' });
    if (status !== 0) throw new Error('PostgreSQL needs a user that is not root, such as postgres');
    return Number(stdout);
  };
  return { uid: id('-u'), gid: id('-g') };
}
