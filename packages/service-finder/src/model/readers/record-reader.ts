import type { Problem } from '../types.js';
import { readDate, readEmail, readUrl } from './values.js';

/** What the readers of one input share. */
export interface ReadContext {
  problems: Problem[];
  /** Whether coordinates have to be in the United Kingdom. */
  inUk: boolean;
  /** Paths of records that do not stand where their own path would say, such as rows of a table. */
  paths?: WeakMap<object, string>;
}

type Unknown = Readonly<Record<string, unknown>>;

/**
 * A record of unknown make that knows where it stands: gives values of the type asked for, and
 * notes a problem for what is there but cannot be used. Each method takes the names that a value
 * has in the different sources, and uses the first that holds something.
 */
export class RecordReader {
  constructor(
    readonly record: Unknown,
    readonly path: string,
    readonly context: ReadContext,
  ) {}

  text(...names: string[]): string | undefined {
    return this.#read(names, 'is not text', (value) =>
      typeof value === 'string' || typeof value === 'number' ? String(value).trim() : undefined,
    );
  }

  number(...names: string[]): number | undefined {
    return this.#read(names, 'is not a number', (value) => {
      const number = typeof value === 'string' ? Number(value) : value;
      return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
    });
  }

  /** @returns `YYYY-MM-DD` */
  date(...names: string[]): string | undefined {
    return this.#read(names, 'is not a date', (value) =>
      typeof value === 'string' ? readDate(value) : undefined,
    );
  }

  /** Address of a web page. */
  url(...names: string[]): string | undefined {
    return this.#read(names, 'is not the address of a web page', (value) =>
      typeof value === 'string' ? readUrl(value) : undefined,
    );
  }

  email(...names: string[]): string | undefined {
    const email = this.#read(names, 'is not an email address', (value) =>
      typeof value === 'string' ? readEmail(value) : undefined,
    );
    // Feeds fill an address that must be there with one in a domain that cannot be (RFC 2606).
    return email?.endsWith('.invalid') ? undefined : email;
  }

  child(...names: string[]): RecordReader | undefined {
    return this.#read(names, 'is not an object', (value, path) =>
      isRecord(value) ? this.#reader(value, path) : undefined,
    );
  }

  /** The records of the lists of all these names; a single record counts as a list of one. */
  children(...names: string[]): RecordReader[] {
    return names.flatMap((name) => {
      const value = this.record[name];
      if (isNothing(value)) return [];
      const path = join(this.path, name);
      if (isRecord(value)) return [this.#reader(value, path)];
      if (!Array.isArray(value)) {
        this.problem(path, 'is not a list', 'value left out');
        return [];
      }
      return value.flatMap((item: unknown, index) => {
        if (isRecord(item)) return [this.#reader(item, `${path}[${index}]`)];
        this.problem(`${path}[${index}]`, 'is not an object', 'value left out');
        return [];
      });
    });
  }

  problem(path: string, reason: string, action: Problem['action']): void {
    this.context.problems.push({ path, reason, action });
  }

  /** Path of a value of this record, by the first of the names that it has. */
  pathOf(...names: string[]): string {
    const name = names.find((candidate) => !isNothing(this.record[candidate])) ?? names[0];
    return join(this.path, name ?? '');
  }

  #reader(record: Unknown, path: string): RecordReader {
    return new RecordReader(record, this.context.paths?.get(record) ?? path, this.context);
  }

  #read<Value>(
    names: string[],
    reason: string,
    read: (value: unknown, path: string) => Value | undefined,
  ): Value | undefined {
    for (const name of names) {
      const value = this.record[name];
      if (isNothing(value)) continue;
      const path = join(this.path, name);
      const result = read(value, path);
      if (result !== undefined) return result;
      this.problem(path, reason, 'value left out');
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

function join(path: string, name: string): string {
  return path === '$' ? name : `${path}.${name}`;
}
