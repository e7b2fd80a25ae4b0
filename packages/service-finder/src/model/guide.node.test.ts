import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { readServices } from './readers/read-services.js';

const root = new URL('../../../../', import.meta.url);

/** A block of the guide's code, without the indent of the list that it stands in. */
function block(guide: string, language: string): string {
  const [, code] = new RegExp(`^ {3}\`\`\`${language}\n(.*?)^ {3}\`\`\``, 'ms').exec(guide) ?? [];
  assert.ok(code, language);
  return code.replace(/^ {3}/gm, '');
}

describe('the guide’s example of a spreadsheet', () => {
  let folder: string;
  let guide: string;
  let said: string;

  before(async () => {
    guide = await readFile(new URL('docs/guides/directory-data.md', root), 'utf8');
    folder = await mkdtemp(join(tmpdir(), 'directory-data-'));
    await symlink(fileURLToPath(new URL('node_modules', root)), join(folder, 'node_modules'));
    await writeFile(join(folder, 'clubs.csv'), block(guide, 'csv'));
    await writeFile(join(folder, 'make-services.mjs'), block(guide, 'js'));
    const run = promisify(execFile);
    said = (await run(process.execPath, ['make-services.mjs'], { cwd: folder })).stdout;
  });
  after(() => rm(folder, { recursive: true }));

  it('says what the guide says that it says', () => {
    assert.equal(said, block(guide, 'text'));
  });

  it('writes what the finder reads', async () => {
    const file = await readFile(join(folder, 'services.json'), 'utf8');
    const { services, problems } = readServices(JSON.parse(file));
    assert.deepEqual(problems, []);
    assert.deepEqual(
      services.map(({ name, locations }) => [name, locations.length]),
      [
        ['Tuesday lunch', 1],
        ['Chair yoga', 1],
        ['Walking group', 0],
      ],
    );
    const [lunch, yoga, walk] = services;
    assert.equal(lunch?.phones[0]?.number, '01632960001');
    assert.equal(lunch.minimumAge, 55);
    assert.equal(lunch.assuredDate, '2026-08-31');
    assert.deepEqual(lunch.locations[0]?.addresses[0]?.lines, ['1 High Street']);
    assert.deepEqual(
      lunch.locations[0].schedules.map(({ byDay, opensAt }) => [byDay[0]?.day, opensAt]),
      [['TU', '12:00']],
    );
    assert.equal(yoga?.locations[0]?.schedules.length, 3);
    assert.equal(walk?.schedules[0]?.opensAt, '09:30');
  });
});
