// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isRight, measures, rankOf } from './ranking.mjs';

const club = { name: 'Lunch club', organisation: { name: 'Later Life' } };

test('a service is right by its name, by name and organisation, or by a pattern', () => {
  assert.ok(isRight(club, ['Food bank', 'Lunch club']));
  assert.ok(isRight(club, ['Lunch club, Later Life']));
  assert.ok(!isRight(club, ['Lunch club, Silver Linings']));
  assert.ok(isRight(club, ['Lunch *']));
  assert.ok(isRight({ name: 'Hilltop lunch club' }, ['* lunch club']));
  assert.ok(!isRight(club, ['Lunch']));
  assert.ok(isRight({ name: 'Rent  help (ERAP)' }, ['Rent help (ERAP)']));
});

test('the rank is of the first right one', () => {
  const services = [{ name: 'a' }, { name: 'b' }, { name: 'c' }];
  assert.equal(rankOf(services, ['c', 'b']), 2);
  assert.equal(rankOf(services, ['d']), Infinity);
});

test('measures of ranks', () => {
  assert.deepEqual(measures([1, 2, 4, Infinity]), {
    first: 0.25,
    topThree: 0.5,
    reciprocal: (1 + 1 / 2 + 1 / 4) / 4,
  });
});
