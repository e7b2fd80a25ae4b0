// @ts-check
import { costs, days, plainText, radii } from '@council-elements/service-finder/model';
import { wordsOf } from './text.mjs';

/** @typedef {import('@council-elements/service-finder/model').Service} Service */
/** @typedef {import('@council-elements/service-finder/model').Query} Query */
/** @typedef {import('./places.mjs').Random} Random */

/** Ways to ask, each made of a service that is there. */
const ways = /** @type {((service: Service, random: Random) => Query)[]} */ ([
  (service, random) => ({ text: random.pick(long(service)) }),
  (service, random) => ({ text: run(wordsOf(service.name), 2, random) }),
  (service, random) => ({ text: `I need ${run(long(service), random.integer(4, 7), random)}` }),
  (service, random) => ({ text: random.pick(long(service)).slice(0, random.integer(3, 4)) }),
  (service, random) => ({
    text: random.pick(long(service)),
    categories: service.categories.map(({ id }) => id),
  }),
  (service, random) => ({
    ...(random.chance(50) && { text: random.pick(long(service)) }),
    ...placeOf(service),
    radius: random.pick(radii),
  }),
  (service, random) => ({
    ...(random.chance(50) && { text: random.pick(long(service)) }),
    costs: [random.pick(costs)],
    days: random.sample(days, random.integer(1, 3)),
    age: random.integer(16, 95),
  }),
]);

/**
 * Queries as people ask them: a word, two, a sentence, the beginning of a word, and words, places and
 * filters together; the same number of each.
 * @param {readonly Service[]} services
 * @param {number} count
 * @param {Random} random
 * @returns {Query[]}
 */
export function createQueries(services, count, random) {
  return Array.from({ length: count }, (_, turn) =>
    /** @type {typeof ways[number]} */ (ways[turn % ways.length])(random.pick(services), random),
  );
}

/**
 * The words of a service that say something.
 * @param {Service} service
 */
function long({ name, description = '' }) {
  return wordsOf(`${name} ${plainText(description)}`).filter(({ length }) => length > 3);
}

/**
 * Words that follow each other.
 * @param {readonly string[]} words
 * @param {number} count
 * @param {Random} random
 */
function run(words, count, random) {
  const from = random.integer(0, Math.max(0, words.length - count));
  return words.slice(from, from + count).join(' ');
}

/**
 * Where a service is, as a place that was looked up.
 * @param {Service} service
 * @returns {Query}
 */
function placeOf({ locations }) {
  const location = locations.find(({ position }) => position);
  const name = location?.addresses[0]?.postalCode;
  if (!location?.position || !name) return {};
  return {
    place: name,
    located: { name, position: location.position, precision: 'postcode', areas: [] },
  };
}
