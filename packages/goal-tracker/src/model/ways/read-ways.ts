import {
  any,
  date,
  fault,
  isObject,
  list,
  object,
  oneOf,
  optional,
  some,
  text,
  type Check,
  type Problem,
} from '../checks.js';
import {
  PROFESSIONS,
  SIDES,
  WAY_KINDS,
  type Checked,
  type LocalText,
  type Picture,
  type StopSign,
  type Task,
  type Way,
  type WaysLibrary,
  type WayStep,
} from './library.js';
import { isReviewOverdue } from './ways.js';

/** What is wrong with a library. */
export interface WaysProblem extends Problem {
  /** An `error` leaves out the way or task that it is in; with a `warning` it is shown. */
  readonly severity: 'error' | 'warning';
}

type Fields<Type> = { readonly [Name in keyof Type]-?: Check };

/** An object with no other names: one that is misspelt would be a text that nobody sees. */
const only =
  <Type>(fields: Fields<Type>, ...others: readonly string[]): Check =>
  (value, path) => [
    ...object(fields)(value, path),
    ...(isObject(value) ? Object.keys(value) : [])
      .filter((name) => !Object.hasOwn(fields, name) && !others.includes(name))
      .flatMap((name) => fault(`${path}/${name}`, 'is a name that nothing here has')),
  ];

const matching =
  (pattern: RegExp, message: string): Check =>
  (value, path) =>
    typeof value === 'string' && pattern.test(value) ? [] : fault(path, message);

const id = matching(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case letters, digits and hyphens');

/** No scheme but http and https, and nothing that a browser would read past. */
const address = matching(
  /^(https?:\/\/|(?![A-Za-z0-9+.-]*:))[^\s\p{Cc}]+$/u,
  'must be an http address, or one relative to the page',
);

const local = only<LocalText>({ en: text, cy: optional(text) });
const texts = (what: string) => list(local, some, what);

const picture = only<Picture>({ src: address, alt: local });
const step = only<WayStep>({ text: local, picture: optional(picture) });
const stopSign = only<StopSign>({ call: local, when: texts('when to stop') });
const checked = only<Checked>({
  name: text,
  profession: oneOf(PROFESSIONS),
  on: date,
  reviewBy: date,
});
const way = only<Way>({
  id,
  kind: oneOf(WAY_KINDS),
  title: local,
  side: optional(oneOf(SIDES)),
  thingsNeeded: optional(texts('things needed')),
  steps: list(step, some, 'steps'),
  stopSigns: list(stopSign, some, 'stop signs, which every way has'),
  energyTip: optional(local),
  checked: optional(checked),
});
// Ways and tasks are read one by one, so that one that is wrong leaves the others.
const task = only<Task>({
  id,
  title: local,
  whyHard: texts('why it is hard'),
  searchWords: local,
  ways: list(() => [], some, 'ways'),
});
const library = only<WaysLibrary>(
  { sample: optional(oneOf([true, false])), tasks: list(() => [], any, 'tasks') },
  '$schema',
);

/**
 * Reads a library from data that may be anything.
 * @param today `YYYY-MM-DD`: with it, ways whose review date has passed are warned of
 * @returns what is good of it, and what is wrong with the rest
 */
export function readWays(
  value: unknown,
  today?: string,
): { readonly library: WaysLibrary; readonly problems: readonly WaysProblem[] } {
  const reading = new Reading(today);
  const library = reading.library(value);
  return { library, problems: [...reading.problems, ...untranslated(value, '')] };
}

/** A library while it is read: notes what is wrong. */
class Reading {
  readonly problems: WaysProblem[] = [];

  constructor(readonly today: string | undefined) {}

  library(value: unknown): WaysLibrary {
    this.#isRight(library, value, '');
    if (!isObject(value)) return { tasks: [] };
    const tasks = this.#all(value.tasks, '/tasks', (item, path) => this.#task(item, path));
    // Whatever it was meant to say, what is not plainly real is a sample.
    const isSample = value.sample !== undefined && value.sample !== false;
    return { ...(isSample && { sample: true }), tasks };
  }

  #task(value: unknown, path: string): Task | undefined {
    const isRight = this.#isRight(task, value, path);
    if (!isObject(value)) return undefined;
    const ways = this.#all(value.ways, `${path}/ways`, (item, at) => this.#way(item, at));
    return isRight && ways.length > 0 ? { ...(value as unknown as Task), ways } : undefined;
  }

  #way(value: unknown, path: string): Way | undefined {
    if (!this.#isRight(way, value, path)) return undefined;
    const read = value as Way;
    if (this.today !== undefined && isReviewOverdue(read, this.today)) {
      const message = 'has passed: the way is to be checked again';
      this.problems.push({ path: `${path}/checked/reviewBy`, message, severity: 'warning' });
    }
    return read;
  }

  /** The good ones of a list; the second of an id is none of them. */
  #all<Item extends { readonly id: string }>(
    values: unknown,
    path: string,
    read: (value: unknown, path: string) => Item | undefined,
  ): readonly Item[] {
    if (!Array.isArray(values)) return [];
    const ids = new Set<string>();
    return values.flatMap((value: unknown, index) => {
      const item = read(value, `${path}/${index}`);
      if (!item) return [];
      if (ids.has(item.id)) {
        this.#note(fault(`${path}/${index}/id`, `is there already: "${item.id}"`));
        return [];
      }
      ids.add(item.id);
      return [item];
    });
  }

  #isRight(check: Check, value: unknown, path: string): boolean {
    const wrong = check(value, path);
    this.#note(wrong);
    return wrong.length === 0;
  }

  #note(wrong: readonly Problem[]): void {
    this.problems.push(...wrong.map((one) => ({ ...one, severity: 'error' as const })));
  }
}

/** Texts that have no Welsh. */
function untranslated(value: unknown, path: string): readonly WaysProblem[] {
  if (typeof value !== 'object' || value === null) return [];
  const isMissing = 'en' in value && !('cy' in value);
  return [
    ...(isMissing
      ? [
          {
            path: `${path}/cy`,
            message: 'has no Welsh: the English is shown',
            severity: 'warning' as const,
          },
        ]
      : []),
    ...Object.entries(value).flatMap(([name, item]) => untranslated(item, `${path}/${name}`)),
  ];
}
