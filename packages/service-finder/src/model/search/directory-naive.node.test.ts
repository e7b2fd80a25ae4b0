import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { naiveSearch } from '../../testing/naive-directory.js';
import { needsList, randomQuery, randomServices } from '../../testing/random-services.js';
import { random } from '../../testing/random.js';
import { facetNames, type SearchResult } from '../directory-types.js';
import { createDirectory } from './directory.js';

const now = new Date('2026-06-10T09:20:00Z');

function counted({ facets }: SearchResult) {
  return Object.fromEntries(
    facetNames.map((name) => [
      name,
      Object.fromEntries(
        facets[name].filter(({ count }) => count > 0).map(({ value, count }) => [value, count]),
      ),
    ]),
  );
}

// Every answer of the directory is held to one that was found by asking each row each question.
describe('createDirectory, against the rules taken one by one', () => {
  for (let seed = 1; seed <= 25; seed++) {
    it(`services and queries of seed ${seed}`, async () => {
      const numbers = random(seed);
      const services = randomServices(numbers, 60);
      const directory = createDirectory(services, {
        pageSize: 1000,
        needs: needsList,
        now: () => now,
      });
      for (let each = 0; each < 40; each++) {
        const query = randomQuery(numbers);
        const told = JSON.stringify(query);
        const expected = naiveSearch(services, query, { needs: needsList, now });
        const result = await directory.search(query);
        assert.deepEqual(
          result.services.map(({ id, at }) => `${id} ${at?.location ?? -1}`),
          expected.rows,
          told,
        );
        assert.deepEqual(counted(result), expected.counts, told);
        assert.deepEqual(result.wider, expected.wider, told);
        const placed = query.position ?? query.located;
        assert.equal(result.anywhere, placed && expected.anywhere, told);
      }
    });
  }
});
