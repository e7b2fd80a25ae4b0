import type { Problem } from '../types.js';
import { readDate, readEmail, readUrl } from './values.js';

/** What the readers of one input share. */
export interface ReadContext {
  problems: Problem[];
  /** Whether coordinates and postcodes have to be of the United Kingdom. */
  inUk: boolean;
  /** Paths of records that do not stand where their own path would say, such as rows of a table. */
  paths?: WeakMap<object, string>;
  /** Names that the values of a record have in the source, where they are others: a row's columns. */
  names?: WeakMap<object, Readonly<Record<string, string | undefined>>>;
}

type Unknown = Readonly<Record<string, unknown>>;

/**
 * A record of unknown make that knows where it stands: gives values of the type asked for, and
 * notes a problem for what is there but cannot be used. Each method takes the names that a value
 * has in the different sources, and uses the first that holds something.
 *
 * Paths are put together only when there is a problem: most records have none.
 */
export class RecordReader {
  /**
   * @param name of the record in what it stands in, or the whole path
   * @param parent what it stands in
   * @param index its place in the list of that name
   */
  constructor(
    readonly record: Unknown,
    readonly name: string,
    readonly context: ReadContext,
    readonly parent?: RecordReader,
    readonly index?: number,
  ) {}

  /** Where the record stands: `contents[3].organization`; `$` is the whole input. */
  get path(): string {
    const known = this.context.paths?.get(this.record);
    if (known !== undefined) return known;
    const path = this.parent?.pathTo(this.name) ?? this.name;
    return this.index === undefined ? path : `${path}[${this.index}]`;
  }

  text(...names: string[]): string | undefined {
    return this.#read(names, 'is not text', asText);
  }

  number(...names: string[]): number | undefined {
    return this.#read(names, 'is not a number', asNumber);
  }

  /** @returns `YYYY-MM-DD` */
  date(...names: string[]): string | undefined {
    return this.#read(names, 'is not a date', asDate);
  }

  /** Address of a web page. */
  url(...names: string[]): string | undefined {
    return this.#read(names, 'is not the address of a web page', asUrl);
  }

  email(...names: string[]): string | undefined {
    const email = this.#read(names, 'is not an email address', asEmail);
    // Feeds fill an address that must be there with one in a domain that cannot be (RFC 2606).
    return email?.endsWith('.invalid') ? undefined : email;
  }

  child(...names: string[]): RecordReader | undefined {
    return this.#read(names, 'is not an object', (value, name) =>
      isRecord(value) ? new RecordReader(value, name, this.context, this) : undefined,
    );
  }

  /** The records of the lists of all these names; a single record counts as a list of one. */
  children(...names: string[]): RecordReader[] {
    const readers: RecordReader[] = [];
    for (const name of names) {
      const value = this.record[name];
      if (isNothing(value)) continue;
      if (isRecord(value)) {
        readers.push(new RecordReader(value, name, this.context, this));
      } else if (!Array.isArray(value)) {
        this.problem(this.pathTo(name), 'is not a list', 'value left out');
      } else {
        value.forEach((item: unknown, index) => {
          if (isRecord(item)) {
            readers.push(new RecordReader(item, name, this.context, this, index));
          } else {
            this.problem(`${this.pathTo(name)}[${index}]`, 'is not an object', 'value left out');
          }
        });
      }
    }
    return readers;
  }

  problem(path: string, reason: string, action: Problem['action']): void {
    this.context.problems.push({ path, reason, action });
  }

  /** Path of a value of this record, by the first of the names that it has. */
  pathOf(...names: string[]): string {
    const name = names.find((candidate) => !isNothing(this.record[candidate])) ?? names[0];
    return this.pathTo(name ?? '');
  }

  pathTo(name: string): string {
    const named = this.context.names?.get(this.record)?.[name] ?? name;
    const { path } = this;
    return path === '$' ? named : `${path}.${named}`;
  }

  #read<Value>(
    names: readonly string[],
    reason: string,
    read: (value: unknown, name: string) => Value | undefined,
  ): Value | undefined {
    for (const name of names) {
      const value = this.record[name];
      if (isNothing(value)) continue;
      const result = read(value, name);
      if (result !== undefined) return result;
      this.problem(this.pathTo(name), reason, 'value left out');
    }
    return undefined;
  }
}

export function isRecord(value: unknown): value is Unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && !value.trim());
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : undefined;
}

function asNumber(value: unknown): number | undefined {
  const number = typeof value === 'string' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

function asDate(value: unknown): string | undefined {
  return typeof value === 'string' ? readDate(value) : undefined;
}

function asUrl(value: unknown): string | undefined {
  return typeof value === 'string' ? readUrl(value) : undefined;
}

function asEmail(value: unknown): string | undefined {
  return typeof value === 'string' ? readEmail(value) : undefined;
}
