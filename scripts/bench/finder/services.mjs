// @ts-check
import { readServices } from '@council-elements/service-finder/model';
import { generateServices } from '../../../packages/example-council/data/generate-services.mjs';
import { createRandom } from '../../../packages/example-council/data/generator/random.mjs';
import { createLocalities, createPostcode, near } from './places.mjs';
import { sentences } from './sentences.mjs';

/** @typedef {import('@council-elements/service-finder/model').Service} Service */
/** @typedef {import('@council-elements/service-finder/model').Category} Category */
/** @typedef {import('./places.mjs').Locality} Locality */

/** @param {string} name */
const term = (name) => ({ id: name.toLowerCase().replaceAll(' ', '-'), name });
const needs = [
  'Falling',
  'Loneliness',
  'Memory',
  'Money worries',
  'Leaving hospital',
  'Somewhere to live',
  'Getting out',
  'Feeling low',
  'Caring for someone',
  'Eating well',
  'Finding work',
  'Being safe',
].map(term);
const audiences = [
  'Older people',
  'Carers',
  'Young people',
  'Families',
  'Disabled people',
  'Veterans',
  'Refugees',
  'Tenants',
].map(term);

/** The example council's services, of two seeds. */
const base = [1, 2].flatMap((seed) => readServices(generateServices(seed)).services);

/**
 * A directory of any size, in the finder's own form: the example council's services,
 * each put into another place with other words, so that a word, a category and a neighbourhood have
 * about as many services as in a real one. The same seed makes the same services.
 *
 * @param {number} count
 * @param {number} [seed]
 * @returns {Service[]}
 */
export function createServices(count, seed = 15) {
  const random = createRandom(seed);
  const towns = new Set(
    base.flatMap(({ locations }) =>
      locations.flatMap(({ addresses }) => addresses.flatMap(({ city }) => city ?? [])),
    ),
  );
  const borough = ['Thornbury Vale', 'Thornbury', 'Vale'];
  const named = [...towns, ...borough].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(named.join('|'), 'g');
  const localities = createLocalities(Math.max(100, Math.round(count / 20)), random);
  const words = sentences(random);

  return Array.from({ length: count }, (_, number) => {
    const service = /** @type {Service} */ (base[number % base.length]);
    const here = /** @type {Locality} */ (random.pick(localities));
    const said = Array.from({ length: random.integer(1, 4) }, () => random.pick(words));
    /** @param {string} text */
    const placed = (text) =>
      text.replace(pattern, (name) => (borough.includes(name) ? here.city : here.name));
    return moved(service, `s${number}`, placed, here, said, random);
  });
}

/**
 * @param {Service} service
 * @param {string} id
 * @param {(text: string) => string} placed puts a text into the place
 * @param {Locality} here
 * @param {readonly string[]} said
 * @param {import('./places.mjs').Random} random
 * @returns {Service}
 */
function moved(service, id, placed, here, said, random) {
  const description = `${placed(service.description ?? '')}<p>${said.join(' ')}</p>`;
  const [first, ...rest] = service.locations;
  const more = first?.type === 'physical' && random.chance(20) ? random.integer(1, 3) : 0;
  const locations = first ? [first, ...rest, ...Array.from({ length: more }, () => first)] : [];
  return {
    ...service,
    id,
    name: placed(service.name),
    description,
    summary: placed(service.summary ?? ''),
    eligibility: service.eligibility.map(placed),
    ...(service.organisation && {
      organisation: {
        id: `${here.city}-${service.organisation.id ?? ''}`,
        name: placed(service.organisation.name),
      },
    }),
    serviceAreas: [{ name: here.city, extentType: 'la' }],
    needs: random.sample(needs, random.integer(0, 2)),
    audiences: random.sample(audiences, random.integer(0, 2)),
    locations: locations.map((location, index) => ({
      ...location,
      id: `${id}-${index}`,
      ...(location.name !== undefined && { name: placed(location.name) }),
      ...(location.position && { position: near(here, index === 0 ? 0.01 : 0.1, random) }),
      addresses: location.addresses.map((address) => ({
        ...address,
        city: here.name,
        stateProvince: here.city,
        postalCode: createPostcode(here, random),
      })),
    })),
  };
}
