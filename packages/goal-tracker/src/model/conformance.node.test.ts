import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { tScore } from './gas.js';

interface Vector {
  name: string;
  scores: number[];
  weights: number[] | null;
  rho: number;
  expected: number;
}

const vectors = new URL(
  '../../../../../shared/data/forms/gas/gas-test-vectors.json',
  import.meta.url,
);

describe('Goal Attainment Scaling', () => {
  it(
    'equals the published vectors to five decimals',
    { skip: existsSync(vectors) ? false : 'no ../shared/data/forms/gas' },
    () => {
      const all = (JSON.parse(readFileSync(vectors, 'utf8')) as { vectors: Vector[] }).vectors;
      assert.ok(all.length > 20);
      for (const { name, scores, weights, rho, expected } of all) {
        assert.equal(
          tScore(scores, weights ?? undefined, rho).toFixed(5),
          expected.toFixed(5),
          name,
        );
      }
    },
  );
});
