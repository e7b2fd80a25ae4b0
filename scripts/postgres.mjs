// @ts-check
import { installFromDebian } from './debian.mjs';
import { thisMachine } from './browsers/machine.mjs';

/** @typedef {import('./browsers/machine.mjs').Machine} Machine */

const root = '/usr/lib/postgresql';

/**
 * PostgreSQL's programs, for the tests that start a server: those that are there, else, in CI,
 * Debian's package. On somebody's own machine it would leave a service running that they did not ask
 * for. Says in one line what it found or did.
 *
 * @param {Machine} [machine]
 * @throws if they are missing and the environment says CI: there the tests must run
 */
export function obtainPostgres(machine = thisMachine) {
  if (machine.env['DATABASE_URL']) return machine.say('PostgreSQL: the one of DATABASE_URL');
  const found = findInstalled(machine);
  if (found) return machine.say(`PostgreSQL: ${found}`);

  const attempt = machine.env['CI'] ? installFromDebian(['postgresql'], machine) : undefined;
  const installed = attempt?.failure === undefined ? findInstalled(machine) : undefined;
  if (installed) return machine.say(`PostgreSQL: ${installed}, fetched by ${attempt?.by}`);
  const missing = [
    'PostgreSQL: missing',
    ...(attempt ? [`${attempt.by}: ${attempt.failure ?? 'installed, but not found'}`] : []),
    'install postgresql (Debian, Ubuntu), or set DATABASE_URL.',
  ].join('; ');
  if (machine.env['CI']) throw new Error(missing);
  machine.say(`${missing} Its tests run on PGlite only.`);
}

/** @param {Machine} machine */
function findInstalled(machine) {
  return machine
    .list(root)
    .map((version) => `${root}/${version}/bin/initdb`)
    .find((path) => machine.isExecutable(path));
}
