import type { WaysLibrary } from '../model/ways/library.js';
import { partsHere } from '../views/parts.js';

/** The library that an element is given, read once the part that reads it has come. */
export class GivenLibrary {
  #of: unknown;
  #read: WaysLibrary | undefined;

  /** @param log is told what is wrong with it, once */
  constructor(readonly log: (path: string, reason: string) => void) {}

  /** What is good of it; undefined where none is given. */
  read(value: unknown): WaysLibrary | undefined {
    if (!value) return undefined;
    const { ways } = partsHere();
    if (!ways) return { tasks: [] };
    if (!this.#read || this.#of !== value) {
      const { library, problems } = ways.readWays(value);
      for (const { path, message, severity } of problems) {
        if (severity === 'error') this.log(`library${path}`, message);
      }
      this.#of = value;
      this.#read = library;
    }
    return this.#read;
  }
}
