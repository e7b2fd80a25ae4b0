import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { loadIndex } from '../model/search/saved-index.js';
import { readServices } from '../model/readers/read-services.js';

const command = fileURLToPath(new URL('../../bin/council-services.js', import.meta.url));
const page = {
  contents: [
    { id: '1', name: 'Lunch club' },
    { id: '2', name: 'Old walking group', status: 'defunct' },
    { id: '3' },
  ],
};

describe('council-services', () => {
  let folder: string;
  const path = (name: string) => join(folder, name);

  function run(...args: string[]) {
    const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', cwd: folder });
    return { status, stdout, stderr };
  }

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'council-services-'));
    writeFileSync(path('services.json'), `\uFEFF${JSON.stringify(page)}`);
    writeFileSync(path('other.json'), '{"type":"FeatureCollection"}');
    writeFileSync(path('page.html'), '<!doctype html>');
  });
  after(() => rmSync(folder, { recursive: true }));

  it('says what it can do', () => {
    const help = run('--help');
    assert.equal(help.status, 0);
    assert.match(help.stdout, /index[^]*postcodes/);
    const more = run('index', '--help');
    assert.equal(more.status, 0);
    assert.match(more.stdout, /services\.index\.json/);
    assert.match(run('postcodes', '--help').stdout, /--areas/);
  });

  it('makes an index that is loaded with the services', async () => {
    const { status, stdout, stderr } = run('index', 'services.json');
    assert.equal(status, 0, stderr);
    assert.match(stdout, /2 services, 1 of them listed; 1 problems/);
    assert.match(stdout, /services\.index\.json: \d+ kB, \d+ kB gzipped/);
    assert.match(stderr, /services\.json contents\[2\]\.name: is missing \(record left out\)/);
    const saved = readFileSync(path('services.index.json'), 'utf8');
    const { directory, problems } = loadIndex(readServices(page).services, saved);
    assert.deepEqual(problems, []);
    assert.equal((await directory.search({ text: 'lunch' })).total, 1);
  });

  it('writes where it is told', () => {
    assert.equal(run('index', 'services.json', '-o', 'there.json').status, 0);
    assert.match(readFileSync(path('there.json'), 'utf8'), /^\{"format"/);
  });

  const failures: [args: string[], status: number, message: RegExp][] = [
    [[], 2, /Which command\?[^]*Usage/],
    [['services'], 2, /no command "services"/],
    [['toString'], 2, /no command "toString"/],
    [['index'], 2, /Which file[^]*council-services index/],
    [['index', 'a.json', 'b.json'], 2, /One file/],
    [['index', 'services.json', '--fast'], 2, /--fast/],
    [['index', 'services.json', '-o', 'services.json'], 2, /written over/],
    [['index', 'nowhere.json'], 1, /nowhere\.json cannot be read/],
    [['index', 'page.html'], 1, /page\.html is not JSON/],
    [['index', 'other.json'], 1, /\$: [^]*other\.json has no services/],
    [['index', 'services.json', '-o', 'no/such/folder.json'], 1, /cannot be written/],
  ];
  for (const [args, status, message] of failures) {
    it(`refuses ${args.join(' ') || 'nothing'}`, () => {
      const refused = run(...args);
      assert.equal(refused.status, status);
      assert.match(refused.stderr, message);
      assert.equal(refused.stdout, '');
    });
  }
});
