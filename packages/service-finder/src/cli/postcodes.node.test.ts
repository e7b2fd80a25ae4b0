import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it, mock } from 'node:test';
import { createCentroidTable } from '../model/places/centroid-table.js';
import { run } from './postcodes.js';

/** As the NSPL of 2026 is, with fewer columns and places that there are not. */
const nspl = `pcd7,pcd8,pcds,dointr,doterm,usrtypind,lad26cd,ctry26cd,lat,long
"TB1 1AA","TB1  1AA","TB1 1AA","198001","","0","E09000098","E92000001",51.5,-0.3
"TB1 1AB","TB1  1AB","TB1 1AB","198001","","0","E09000098","E92000001",51.6,-0.4
"TB1 2AA","TB1  2AA","TB1 2AA","198001","","0","E09000097","E92000001",51.9,-0.2
"TB1 1ZZ","TB1  1ZZ","TB1 1ZZ","198001","199606","0","E09000098","E92000001",57,-2
"TB1 1ZY","TB1  1ZY","TB1 1ZY","198001","","0","E09000098","E92000001",99.999999,0
"TB2 1AA","TB2  1AA","TB2 1AA","198001","","0","E09000097","E92000001",52,-0.5
`;

/** As the ONSPD was, with its names. */
const onspd = `pcd,pcd2,pcds,dointr,doterm,oscty,oslaua,usertype,lat,long
"TB1 1AA","TB1  1AA","TB1 1AA","198001",,"E99999999","E09000098",0,51.5,-0.3
`;

describe('council-services postcodes', () => {
  let folder = '';
  const messages: string[] = [];
  const path = (name: string) => join(folder, name);
  /** Runs on a directory, and gives what is written, or undefined and the message. */
  const made = async (directory: string, ...options: string[]) => {
    await writeFile(path('in.csv'), directory);
    const code = await run([path('in.csv'), '-o', path('out.csv'), ...options]);
    return code === 0 ? (await readFile(path('out.csv'), 'utf8')).split('\r\n') : undefined;
  };

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'postcodes-'));
    mock.method(console, 'error', (message: string) => messages.push(message));
  });
  beforeEach(() => {
    messages.length = 0;
  });
  after(async () => {
    mock.restoreAll();
    await rm(folder, { recursive: true });
  });

  it('averages postcodes in use into sectors and districts, with their areas', async () => {
    assert.deepEqual(await made(nspl), [
      'code,latitude,longitude,areas',
      'TB1,51.66667,-0.3,E09000097;E09000098',
      'TB1 1,51.55,-0.35,E09000098',
      'TB1 2,51.9,-0.2,E09000097',
      'TB2,52,-0.5,E09000097',
      'TB2 1,52,-0.5,E09000097',
      '',
    ]);
    assert.match(messages.join(), /5 places, of 4 postcodes/);
  });

  it('takes the areas that are asked for, by name too', async () => {
    assert.deepEqual(
      await made(nspl, '--level', 'postcode', '--areas', 'E09000098=Tarnbrook, E09000001'),
      [
        'code,latitude,longitude,areas',
        'TB1,51.55,-0.35,E09000098 Tarnbrook',
        'TB1 1,51.55,-0.35,E09000098 Tarnbrook',
        'TB1 1AA,51.5,-0.3,E09000098 Tarnbrook',
        'TB1 1AB,51.6,-0.4,E09000098 Tarnbrook',
        '',
      ],
    );
  });

  it('knows the columns of other releases, and a byte order mark', async () => {
    const lines = await made(`\uFEFF${onspd}`, '--level', 'outcode');
    assert.deepEqual(lines?.slice(1), ['TB1,51.5,-0.3,E09000098', '']);
    const upper = await made(onspd.replace(/^.*/, (header) => header.toUpperCase()));
    assert.equal(upper?.length, 4);
  });

  it('writes what the locator reads', async () => {
    await made(nspl, '--areas', 'E09000098=Tarnbrook');
    const located = await createCentroidTable(await readFile(path('out.csv'), 'utf8'))('tb1 1zz');
    assert.deepEqual(located, {
      kind: 'found',
      place: {
        name: 'TB1 1',
        position: { latitude: 51.55, longitude: -0.35 },
        precision: 'sector',
        areas: [{ code: 'E09000098', name: 'Tarnbrook' }],
      },
    });
  });

  it('says what is wrong', async () => {
    assert.equal(await made(nspl.replace('lat,', 'north,')), undefined);
    assert.match(messages.join(), /no column of the latitude: .* in pcd7, pcd8/);
    assert.equal(await made(nspl, '--areas', 'E09000001'), undefined);
    assert.match(messages.join(), /no postcode in use/);
    assert.equal(await made(nspl, '--areas', 'Hounslow'), undefined);
    assert.match(messages.join(), /"Hounslow" is not a GSS code/);
    assert.equal(await made(nspl, '--level', 'street'), undefined);
    assert.equal(await made(nspl, '--fast'), undefined);
    assert.equal(await run([]), 1);
    assert.match(messages.join(), /postcodes <directory.csv> -o/);
    assert.equal(await run([path('none.csv'), '-o', path('out.csv')]), 1);
    assert.match(messages.join(), /ENOENT/);
  });
});
