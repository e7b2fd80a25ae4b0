import { plainText } from '../html.js';
import type { Service } from '../types.js';
import type { Field } from './text-index.js';

/** What of a service is searched. */
export function fieldsOf(service: Service): Field[] {
  const terms = [...service.categories, ...service.needs, ...service.audiences];
  return [
    { text: service.name, weight: 4, length: 2 },
    { text: terms.map(({ name }) => name).join(' '), weight: 3, length: 4 },
    { text: service.organisation?.name ?? '', weight: 2, length: 3 },
    { text: placesOf(service), weight: 1.5, length: 12 },
    { text: [...service.eligibility, ...service.languages].join(' '), weight: 1, length: 12 },
    { text: descriptionOf(service), weight: 1, length: 60 },
  ];
}

function placesOf({ locations, serviceAreas }: Service): string {
  if (locations.length === 0 && serviceAreas.length === 0) return '';
  const places = new Set(serviceAreas.map(({ name }) => name));
  for (const { name, addresses } of locations) {
    if (name) places.add(name);
    for (const { lines, city, postalCode } of addresses) {
      for (const line of lines) places.add(line);
      if (city) places.add(city);
      if (postalCode) places.add(postalCode);
    }
  }
  return [...places].join(' ');
}

function descriptionOf({ description = '' }: Service): string {
  // Most descriptions have no entities, and in those every tag parts words as well as a space does.
  return description.includes('&') ? plainText(description) : description.replace(/<[^>]*>/g, ' ');
}
