// @ts-check
import { plainText } from '@council-elements/service-finder/model';

/** @typedef {import('@council-elements/service-finder/model').Service} Service */

/** @param {readonly { name: string }[]} terms */
const names = (terms) => terms.map(({ name }) => name).join(' ');

/**
 * What a text index of a service is made of, field by field: the same for every engine.
 * @param {Service} service
 * @param {number} id its position in the list
 */
export function documentOf(service, id) {
  const places = service.locations.flatMap(({ name, addresses }) => [
    name ?? '',
    ...addresses.flatMap(({ lines, city, postalCode }) => [...lines, city ?? '', postalCode ?? '']),
  ]);
  return {
    id,
    name: service.name,
    categories: names([...service.categories, ...service.needs, ...service.audiences]),
    organisation: service.organisation?.name ?? '',
    places: [...new Set(places)].join(' '),
    eligibility: service.eligibility.join(' '),
    description: plainText(service.description ?? ''),
  };
}

/** @typedef {ReturnType<typeof documentOf>} Document */

/** The fields of a document, those that say most first, with what a word in each is worth. */
export const weights = {
  name: 4,
  categories: 3,
  organisation: 2,
  places: 1.5,
  eligibility: 1,
  description: 1,
};

export const fields = /** @type {(keyof typeof weights)[]} */ (Object.keys(weights));

/**
 * The words of a text, as people type them: in lower case, without digits.
 * @param {string} text
 */
export const wordsOf = (text) => text.toLowerCase().match(/\p{L}+/gu) ?? [];
