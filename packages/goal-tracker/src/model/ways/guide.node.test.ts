import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { readWays } from './read-ways.js';
import { isSignedOff } from './ways.js';

const guide = await readFile(
  new URL('../../../../../docs/guides/ways.md', import.meta.url),
  'utf8',
);
const [library, signature] = [...guide.matchAll(/```json\n(.*?)```/gs)].map(
  ([, json = '']) => JSON.parse(json) as Record<string, unknown>,
);

describe('docs/guides/ways.md', () => {
  it('has an example with nothing wrong, which nobody has signed off', () => {
    const { library: read, problems } = readWays(library, '2026-03-02');
    assert.deepEqual(problems, []);
    assert.deepEqual(
      read.tasks.map(({ id, ways }) => [id, ways.map(isSignedOff)]),
      [['stairs', [false]]],
    );
  });

  it('shows how a way is signed off', () => {
    const { tasks } = library as { tasks: { ways: object[] }[] };
    const signed = tasks.map((task) => ({
      ...task,
      ways: task.ways.map((way) => ({ ...way, ...signature })),
    }));
    const { library: read, problems } = readWays({ tasks: signed }, '2026-03-02');
    assert.deepEqual(problems, []);
    assert.ok(read.tasks[0]?.ways.every(isSignedOff));
    assert.deepEqual(
      readWays({ tasks: signed }, '2027-03-02').problems.map(({ severity }) => severity),
      ['warning'],
    );
  });
});
