// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRandom } from '../../../packages/example-council/data/generator/random.mjs';
import { createQueries } from './queries.mjs';
import { createServices } from './services.mjs';
import { split } from './sentences.mjs';
import { documentOf, wordsOf } from './text.mjs';

const services = createServices(1000);

test('the same seed makes the same services, each with its own id', () => {
  assert.deepEqual(createServices(50, 7), createServices(50, 7));
  assert.notDeepEqual(createServices(50, 7), createServices(50, 8));
  assert.equal(new Set(services.map(({ id }) => id)).size, 1000);
});

test('they have thousands of words, and are all over the United Kingdom', () => {
  const words = services.flatMap((service, at) =>
    wordsOf(Object.values(documentOf(service, at)).join(' ')),
  );
  assert.ok(new Set(words).size > 2000, `${new Set(words).size} words`);
  const positions = services.flatMap(({ locations }) =>
    locations.flatMap(({ position }) => position ?? []),
  );
  for (const { latitude, longitude } of positions) {
    assert.ok(latitude > 49.5 && latitude < 59, String(latitude));
    assert.ok(longitude > -9 && longitude < 3, String(longitude));
  }
  const latitudes = positions.map(({ latitude }) => latitude);
  assert.ok(Math.max(...latitudes) - Math.min(...latitudes) > 5);
  assert.ok(services.some(({ locations }) => locations.length > 1));
});

test('nothing is left of the borough that they were made from', () => {
  for (const { name, description, organisation } of services) {
    assert.doesNotMatch(`${name} ${description} ${organisation?.name}`, /Thornbury|St Audrey’s/);
  }
});

test('queries are of every kind, and the same for the same seed', () => {
  const queries = createQueries(services, 70, createRandom(1));
  assert.deepEqual(queries, createQueries(services, 70, createRandom(1)));
  assert.ok(queries.some(({ text, categories }) => text && categories));
  assert.ok(queries.some(({ located, radius }) => located && radius));
  assert.ok(queries.some(({ costs, days, age }) => costs && days && age));
  assert.ok(queries.some(({ text = '' }) => text.startsWith('I need ')));
});

test('sentences are whole ones, without anything that could be HTML', () => {
  assert.deepEqual(
    split('A lunch club for everybody in the village. Ring.\nTea & cake for all who come by here.'),
    ['A lunch club for everybody in the village.'],
  );
});
