import type { Area, Place } from '../directory-types.js';
import type { Service, ServiceArea } from '../types.js';
import { everyWordOf } from './words.js';

const unitedKingdom = new Set(['uk', 'united kingdom', 'great britain', 'gb', 'national']);
const nations = new Set(['england', 'scotland', 'wales', 'cymru', 'northern ireland']);

/** Parts of the names of councils and areas that one source writes and the next leaves out. */
const titles = new Set(
  'the council borough london royal metropolitan district county city unitary authority cyngor of'.split(
    ' ',
  ),
);

/** The name of an area as it is compared: "London Borough of Harrow" is Harrow. */
export function areaKey(name: string): string {
  const words = everyWordOf(name);
  const short = words.filter((word) => !titles.has(word));
  return (short.length > 0 ? short : words).join(' ');
}

/** Whether an area is the whole country or one of its nations. */
export function isNational({ name, extentType }: ServiceArea): boolean {
  const key = everyWordOf(name).join(' ');
  return extentType?.toLowerCase() === 'national' || unitedKingdom.has(key) || nations.has(key);
}

/** Which services serve a place, by the areas that they name. */
export class AreaTable {
  readonly #areas: ServiceArea[] = [];
  /** By service, the positions of its areas. */
  readonly #ofServices: number[][];

  constructor(services: readonly Service[]) {
    const positions = new Map<string, number>();
    this.#ofServices = services.map(({ serviceAreas }) =>
      serviceAreas.map((area) => {
        const key = [area.name, area.uri, area.extentType].join('\n');
        const position = positions.get(key) ?? this.#areas.length;
        if (position === this.#areas.length) this.#areas.push(area);
        positions.set(key, position);
        return position;
      }),
    );
  }

  /** @returns by service, 1 where it serves the place: nothing is hidden for naming no area */
  serving(place: Place): Uint8Array {
    const covers = this.#areas.map(coverageOf(place.areas));
    return Uint8Array.from(this.#ofServices, (areas) =>
      areas.length === 0 || areas.some((area) => covers[area]) ? 1 : 0,
    );
  }
}

function coverageOf(areas: readonly Area[]): (area: ServiceArea) => boolean {
  const keys = new Set(areas.map(({ name }) => areaKey(name)));
  const codes = new Set(areas.flatMap(({ code }) => code ?? []));
  return ({ name, uri = '', extentType }) => {
    const whole = everyWordOf(name).join(' ');
    if (whole === 'great britain' || whole === 'gb') return !keys.has('northern ireland');
    if (unitedKingdom.has(whole)) return true;
    if (nations.has(whole)) return keys.has(whole) || (whole === 'cymru' && keys.has('wales'));
    if (extentType?.toLowerCase() === 'national') return true;
    const named = `${name} ${uri}`.match(/\b[EWSNK]\d{8}\b/g) ?? [];
    return keys.has(areaKey(name)) || named.some((code) => codes.has(code));
  };
}
