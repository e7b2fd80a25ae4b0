import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Place } from '../directory-types.js';
import { createCentroidTable } from './centroid-table.js';
import type { Locator } from './locator.js';
import { parsePlace } from './parse-place.js';
import type { Position } from '../types.js';

const table = `code,latitude,longitude,areas
TB1,51.48,-0.35,E09000098 Tarnbrook;E09000097
TB1 1,51.49,-0.36,"E09000098 Tarnbrook, City of"
TB1 1AA,51.495,-0.361,
TB11,51.4,-0.3,
TB2,fifty,-0.3,
`;

function place(name: string, precision: Place['precision'], latitude: number, longitude: number) {
  return { name, position: { latitude, longitude }, precision };
}

describe('createCentroidTable', () => {
  const locate = createCentroidTable(table);

  it('finds the smallest part of a postcode that it has', async () => {
    const found: Record<string, ReturnType<typeof place>> = {
      'tb1 1aa': place('TB1 1AA', 'postcode', 51.495, -0.361),
      'TB1 1AB': place('TB1 1', 'sector', 51.49, -0.36),
      'TB1 1': place('TB1 1', 'sector', 51.49, -0.36),
      'TB1 2AB': place('TB1', 'district', 51.48, -0.35),
      'TB1 2': place('TB1', 'district', 51.48, -0.35),
      TB1: place('TB1', 'district', 51.48, -0.35),
      TB11: place('TB11', 'district', 51.4, -0.3),
      'TB11 1AA': place('TB11', 'district', 51.4, -0.3),
    };
    for (const [text, expected] of Object.entries(found)) {
      const located = await locate(text);
      assert.ok(located.kind === 'found', text);
      const { areas, ...rest } = located.place;
      assert.deepEqual(rest, expected, text);
      assert.ok(Array.isArray(areas));
    }
  });

  it('has the areas, by code and, where it is there, by name', async () => {
    const areas = async (text: string) => {
      const located = await locate(text);
      return located.kind === 'found' && located.place.areas;
    };
    assert.deepEqual(await areas('TB1'), [
      { name: 'Tarnbrook', code: 'E09000098' },
      { name: 'E09000097', code: 'E09000097' },
    ]);
    assert.deepEqual(await areas('TB1 1'), [{ name: 'Tarnbrook, City of', code: 'E09000098' }]);
    assert.deepEqual(await areas('TB11'), []);
  });

  it('tells what it does not know from what is no postcode and from its own faults', async () => {
    assert.deepEqual(await locate('ZZ1 1AA'), { kind: 'unknown' });
    assert.deepEqual(await locate('code'), { kind: 'invalid' });
    assert.deepEqual(await locate('TB2'), {
      kind: 'failed',
      reason: 'the table has no position for TB2: TB2,fifty,-0.3,',
    });
    await assert.rejects(locate('TB1', AbortSignal.abort(new Error('left'))), /left/);
  });

  it('reads tables with other names, line ends and a byte order mark', async () => {
    const other = createCentroidTable('\uFEFFoutcode,LAT,long\r\nTB1,51.48,-0.35\r\nTB2,51,-0.3');
    for (const text of ['TB1', 'TB2 1AA']) assert.equal((await other(text)).kind, 'found');
  });

  it('refuses what is no table of places', () => {
    for (const text of ['', '<!doctype html>', 'TB1,51.48,-0.35', 'latitude,longitude\n1,2']) {
      assert.throws(() => createCentroidTable(text), /needs the columns/, text);
    }
  });
});

/** From packages/service-finder/dist/model/places, beside the project. */
const data = new URL('../../../../../../shared/data/directory/postcodes/', import.meta.url);

describe('real centroids', { skip: !existsSync(data) && 'no ../shared/data' }, () => {
  const read = (name: string) => readFileSync(new URL(name, data), 'utf8').trim();
  const codesOf = (text: string) =>
    text
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.split(',')[0] ?? '');
  const position = async (locate: Locator, code: string) => {
    const located = await locate(code);
    return located.kind === 'found' && located.place.name === code
      ? located.place.position
      : undefined;
  };

  it('finds districts, of 2,996, and sectors, of 12,015, near their districts', async () => {
    const [districts, sectors] = [read('outcode-centroids.csv'), read('sector-centroids.csv')];
    const locateDistrict = createCentroidTable(districts);
    const locateSector = createCentroidTable(sectors);

    const lost: string[] = [];
    const middles = new Map<string, Position>();
    for (const code of codesOf(districts)) {
      const middle = await position(locateDistrict, code);
      if (middle) middles.set(code, middle);
      else lost.push(code);
    }
    const distances: number[] = [];
    // One in five, to be quick.
    for (const code of codesOf(sectors).filter((_, at) => at % 5 === 0)) {
      const sector = await position(locateSector, code);
      const district = middles.get(parsePlace(code)?.outcode ?? '');
      if (sector && district) distances.push(miles(sector, district));
      else lost.push(code);
    }

    assert.equal(codesOf(districts).length, 2996);
    assert.equal(codesOf(sectors).length, 12_015);
    // Newport's of long ago, the one district that has not the form of the others.
    assert.deepEqual(lost, ['NPT', 'NPT 3', 'NPT 8']);
    const within = (limit: number) => distances.filter((distance) => distance <= limit).length;
    assert.deepEqual([within(2), within(5), within(20)], [2056, 2340, 2401]);
  });

  it('falls back from postcode to sector to district', async () => {
    const sectors = read('sector-centroids.csv');
    const without = sectors.replace(/\nTW3 1,.*(?=\r?\n)/, '');
    const locate = createCentroidTable(`${without}\n${read('outcode-centroids.csv')}`);
    const precision = async (text: string) => {
      const located = await locate(text);
      return located.kind === 'found' ? located.place.precision : located.kind;
    };
    assert.equal(await precision('TW3 4DN'), 'sector');
    assert.equal(await precision('TW3 1AA'), 'district');
    assert.equal(await precision('ZZ3 1AA'), 'unknown');
  });
});

/** Near enough for distances within a district. */
function miles(a: Position, b: Position): number {
  const north = (a.latitude - b.latitude) * 69;
  const east = (a.longitude - b.longitude) * 69 * Math.cos((a.latitude * Math.PI) / 180);
  return Math.hypot(north, east);
}
