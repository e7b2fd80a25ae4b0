import { plainText } from '../html.js';
import type { Service } from '../types.js';

/** A part of a service that is searched. */
export interface Field {
  text: string;
  /** How much a word here counts, against 1 in a description. */
  weight: number;
  /** In a part with more words than this each counts for less. */
  length: number;
  /** The text is HTML that `sanitiseHtml` made. */
  html?: boolean;
}

/** What of a service is searched. */
export function fieldsOf(service: Service): Field[] {
  const terms = [...service.categories, ...service.needs, ...service.audiences];
  return [
    { text: service.name, weight: 4, length: 2 },
    { text: terms.map(({ name }) => name).join(' '), weight: 3, length: 4 },
    { text: service.organisation?.name ?? '', weight: 2, length: 3 },
    { text: placesOf(service), weight: 1.5, length: 12 },
    { text: [...service.eligibility, ...service.languages].join(' '), weight: 1, length: 12 },
    { text: service.description ?? '', weight: 1, length: 60, html: true },
  ];
}

/** The text to take words from. */
export function readable({ text, html }: Field): string {
  if (!html || !text) return text;
  // Most descriptions have no entities, and in those every tag parts words as well as a space does.
  return text.includes('&') ? plainText(text) : text.replace(/<[^>]*>/g, ' ');
}

function placesOf({ locations, serviceAreas }: Service): string {
  if (locations.length === 0 && serviceAreas.length === 0) return '';
  const places = new Set<string | undefined>();
  for (const { name } of serviceAreas) places.add(name);
  for (const { name, addresses } of locations) {
    places.add(name);
    for (const { lines, city, postalCode } of addresses) {
      for (const line of lines) places.add(line);
      places.add(city);
      places.add(postalCode);
    }
  }
  places.delete(undefined);
  return [...places].join(' ');
}
