import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { random } from '../../testing/random.js';
import { fullService } from '../testing/full-service.js';
import { violations } from '../testing/check-service.js';
import { readServices } from './read-services.js';

/** What nobody expects in the place of a value. */
const oddities: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  -0.5,
  1e308,
  '',
  ' \n\t ',
  '0',
  'NaN',
  '-1',
  '12.5',
  '<script>alert(1)</script>',
  '<p><b>un<i>balanced</p>',
  '**bold** # and [a](javascript:alert(1))',
  '\u0000\u202e😀',
  '=1+1',
  'x'.repeat(5000),
  '2026-02-30T25:61:00Z',
  '9999-12-31',
  '25:00',
  '99MO,-9TU,XX',
  'http://',
  'http://[bad',
  'https://example.example/ü ü?q="<x>"',
  'javascript:alert(1)',
  '@.com',
  [],
  [[]],
  [null, 1, 'text', {}],
  {},
  { id: {}, name: [] },
  { toString: null },
  JSON.parse('{"__proto__": {"name": "x"}}'),
];

/** Puts something else in the place of some of the values. */
function mutate(value: unknown, chance: number, next: () => number): unknown {
  if (next() < chance) return oddities[Math.floor(next() * oddities.length)];
  if (Array.isArray(value)) return value.map((item: unknown) => mutate(item, chance, next));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, mutate(item, chance, next)]),
  );
}

describe('readServices of damaged records', () => {
  it('reads the whole one, so that every mutation of it is of something read', () => {
    const { services, problems } = readServices(fullService());
    assert.deepEqual(problems, []);
    assert.deepEqual(services.flatMap(violations), []);
    assert.equal(services.length, 1);
  });

  for (const chance of [0.01, 0.05, 0.3]) {
    it(`never throws and never gives what a Service is not (${chance * 100} in 100 values)`, () => {
      const next = random(20261125);
      let read = 0;
      for (let round = 0; round < 400; round++) {
        const input = { contents: [mutate(fullService(), chance, next)] };
        const { services, problems } = readServices(input);
        const wrong = services.flatMap(violations);
        assert.deepEqual(wrong, [], `round ${round}: ${JSON.stringify(input)}`);
        for (const { path, reason } of problems) {
          assert.match(path, /^contents\[0\]/);
          assert.ok(reason);
        }
        read += services.length;
      }
      assert.ok(read > 100, `${read} read`);
    });
  }

  it('puts every oddity in every place, one at a time', () => {
    for (const [path, set] of places(fullService())) {
      for (const oddity of oddities) {
        const { services } = readServices(set(oddity));
        assert.deepEqual(services.flatMap(violations), [], `${path}: ${JSON.stringify(oddity)}`);
      }
    }
  });
});

/** A way to set each value in a record, by its path; the record is otherwise whole. */
function places(record: unknown, path = '$'): [string, (value: unknown) => unknown][] {
  if (typeof record !== 'object' || record === null) return [];
  return Object.entries(record).flatMap(([key, item]): [string, (value: unknown) => unknown][] => {
    const put = (value: unknown): unknown =>
      Array.isArray(record)
        ? record.map((other: unknown, index) => (String(index) === key ? value : other))
        : { ...record, [key]: value };
    const inside = places(item, `${path}.${key}`).map(
      ([inner, set]): [string, (value: unknown) => unknown] => [inner, (value) => put(set(value))],
    );
    return [[`${path}.${key}`, put], ...inside];
  });
}
