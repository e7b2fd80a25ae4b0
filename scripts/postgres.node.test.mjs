// @ts-check
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { obtainPostgres } from './postgres.mjs';

const apt = '/usr/bin/apt-get';
const initdb = '/usr/lib/postgresql/17/bin/initdb';

/**
 * A machine made up for a test.
 *
 * @param {object} description
 * @param {string[]} [description.disk] programs
 * @param {boolean} [description.fetches] whether apt has PostgreSQL
 * @param {boolean} [description.root]
 * @param {Record<string, string>} [description.env]
 */
function made({ disk = [], fetches = true, root = true, env = {} }) {
  const programs = new Set(disk);
  /** @type {string[]} */
  const said = [];
  let runs = 0;
  /** @type {import('./browsers/machine.mjs').Machine} */
  const machine = {
    platform: 'linux',
    env,
    home: '/home/sian',
    root,
    isExecutable: (path) => programs.has(path),
    list: () => (programs.has(initdb) ? ['17'] : []),
    playwrightPath: () => '',
    run(_command, args) {
      runs++;
      if (args[0] === 'install' && fetches) programs.add(initdb);
      return fetches ? { ok: true, output: '' } : { ok: false, output: 'E: no package\n' };
    },
    say: (line) => said.push(line),
  };
  return { machine, said, runs: () => runs };
}

describe('obtainPostgres', () => {
  it('takes what is there', () => {
    const { machine, said, runs } = made({ disk: [apt, initdb], env: { CI: 'true' } });
    obtainPostgres(machine);
    assert.deepEqual(said, [`PostgreSQL: ${initdb}`]);
    assert.equal(runs(), 0);
  });

  it('turns to apt in CI, and to nothing where there is a server already', () => {
    const { machine, said } = made({ disk: [apt], env: { CI: 'true' } });
    obtainPostgres(machine);
    assert.match(
      said.join('\n'),
      /^PostgreSQL: \/usr\/lib.*fetched by apt-get install postgresql$/,
    );
    const served = made({ disk: [apt], env: { CI: 'true', DATABASE_URL: 'postgresql://db/x' } });
    obtainPostgres(served.machine);
    assert.equal(served.runs(), 0);
  });

  it("installs nothing on somebody's own machine, and says what is left out", () => {
    const { machine, said, runs } = made({ disk: [apt] });
    obtainPostgres(machine);
    assert.equal(runs(), 0);
    assert.match(said.join('\n'), /missing; install postgresql .* Its tests run on PGlite only\.$/);
  });

  it('fails in CI where there is none, with the reason', () => {
    const { machine } = made({ disk: [apt], fetches: false, env: { CI: 'true' } });
    assert.throws(() => obtainPostgres(machine), /missing; apt-get install.*E: no package/);
    assert.throws(() => obtainPostgres(made({ env: { CI: 'true' } }).machine), /missing; install/);
  });
});
