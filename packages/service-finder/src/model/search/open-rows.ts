import { localTime, type LocalTime } from '../hours/local-time.js';
import { compileSchedules, type OpeningHours, type OpenNow } from '../hours/open-now.js';
import type { Schedule, Service } from '../types.js';
import type { Rows } from './rows.js';

const minute = 60_000;

export interface Clock {
  now: () => Date;
  timeZone: string;
  holidays: readonly string[];
}

/** Which rows are open. Nothing is worked out before it is asked, nor twice in a minute. */
export class OpenRows {
  readonly #services: readonly Service[];
  readonly #rows: Rows;
  readonly #clock: Clock;
  readonly #hours: (OpeningHours | undefined)[] = [];
  /** By row: 0 not known, 1 open, 2 not open. */
  readonly #states: Uint8Array;
  #minute: number | undefined;
  #time: LocalTime;

  constructor(services: readonly Service[], rows: Rows, clock: Clock) {
    this.#services = services;
    this.#rows = rows;
    this.#clock = clock;
    this.#states = new Uint8Array(rows.count);
    this.#time = this.update();
  }

  /** Looks at the clock; what is open is then as of that time. */
  update(): LocalTime {
    const now = this.#clock.now();
    const at = Math.floor(now.getTime() / minute);
    if (at !== this.#minute) {
      this.#minute = at;
      this.#time = localTime(now, this.#clock.timeZone, this.#clock.holidays);
      this.#states.fill(0);
    }
    return this.#time;
  }

  isOpen(row: number): boolean {
    if (this.#states[row] === 0) {
      this.#states[row] = this.#of(this.#sameHours(row)).isOpen(this.#time) ? 1 : 2;
    }
    return this.#states[row] === 1;
  }

  openNow(asked: number): OpenNow {
    return this.#of(this.#sameHours(asked)).openNow(this.#time);
  }

  #of(row: number): OpeningHours {
    return (this.#hours[row] ??= compileSchedules(this.#schedules(row)));
  }

  /** A service with one location has its hours there. */
  #sameHours(row: number): number {
    const service = this.#rows.service[row] ?? 0;
    const one = this.#services[service]?.locations.length === 1;
    return one ? (this.#rows.first[service] ?? row) : row;
  }

  #schedules(row: number): readonly Schedule[] {
    const service = this.#services[this.#rows.service[row] ?? 0];
    if (!service) return [];
    const location = service.locations[this.#rows.location[row] ?? -1];
    const locations = location ? [location] : service.locations;
    return [...service.schedules, ...locations.flatMap(({ schedules }) => schedules)];
  }
}

/** Whether anything is said of hours, so that it is worth asking what is open. */
export function haveHours(services: readonly Service[]): boolean {
  return services.some(
    ({ schedules, locations }) =>
      schedules.length > 0 || locations.some((location) => location.schedules.length > 0),
  );
}
