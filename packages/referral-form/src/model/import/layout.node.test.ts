import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { layOut } from './layout.js';

describe('layOut', () => {
  it('puts every page after those that lead to it, else as they were', () => {
    assert.deepEqual(layOut([[1], [2], []], 0), { order: [0, 1, 2], unreached: [] });
    // The page that both ways lead to was between them.
    assert.deepEqual(layOut([[1, 3], [2], [], [2]], 0), { order: [0, 1, 3, 2], unreached: [] });
    assert.deepEqual(layOut([[], [0], [1]], 2), { order: [2, 1, 0], unreached: [] });
  });

  it('goes round a circle once, and tells what is not reached', () => {
    assert.deepEqual(layOut([[1], [2], [1, 3], [], [0]], 0), {
      order: [0, 1, 2, 3],
      unreached: [4],
    });
    assert.deepEqual(layOut([[0]], 0), { order: [0], unreached: [] });
  });

  it('lays out every page once, and every way of a graph without circles forwards', () => {
    const graph = fc
      .integer({ min: 1, max: 12 })
      .chain((size) =>
        fc.tuple(
          fc.shuffledSubarray([...Array(size).keys()], { minLength: size }),
          fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 30 }),
        ),
      );
    fc.assert(
      fc.property(graph, ([names, pairs]) => {
        const ways: number[][] = names.map(() => []);
        for (const [a, b] of pairs) {
          if (a !== b) ways[names[Math.min(a, b)]!]?.push(names[Math.max(a, b)]!);
        }
        const { order, unreached } = layOut(ways, names[0]!);
        assert.deepEqual([...order, ...unreached].sort(), [...names].sort());
        for (const [from, targets] of ways.entries()) {
          if (!order.includes(from)) continue;
          for (const to of targets) assert.ok(order.indexOf(to) > order.indexOf(from));
        }
      }),
    );
  });
});
