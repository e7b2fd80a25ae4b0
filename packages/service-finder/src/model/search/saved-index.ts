import type { Directory } from '../directory-types.js';
import type { Problem, Service } from '../types.js';
import { createDirectory, EmbeddedDirectory, type DirectoryOptions } from './directory.js';
import { fingerprintOf } from './fingerprint.js';
import { isListed } from './listed.js';
import { readNumbers, writeNumbers } from './number-text.js';
import type { TextIndex } from './text-index.js';

const format = 'council-elements service index';
/** To be counted up with every change to what is saved, or to how words are made of a text. */
const version = 1;

interface SavedIndex {
  format: string;
  version: number;
  /** Of the services that are listed, in their order. */
  fingerprint: string;
  /** Positions of those services in the order of their names, which documents are numbered by. */
  order: number[];
  /** With spaces between. */
  terms: string;
  /** By term, how many documents have it. */
  counts: number[];
  /** Of each term the first document, and how far each of the others is from the one before. */
  documents: string;
  /** How much each of those terms says of each of those documents. */
  impacts: string;
}

export interface LoadedDirectory {
  directory: Directory;
  /** Why a saved index was not used. Empty when it was. */
  problems: Problem[];
}

/**
 * The text index of a directory, to be made once and loaded many times.
 *
 * @param directory made by `createDirectory` or `loadIndex`
 * @returns JSON
 * @throws {TypeError} for a directory of another make
 */
export function saveIndex(directory: Directory): string {
  if (!(directory instanceof EmbeddedDirectory)) {
    throw new TypeError('Only a directory that createDirectory made has an index to save');
  }
  const { services, index, source } = directory;
  const listed = source.filter(isListed);
  const positions = new Map(listed.map((service, position) => [service, position]));
  const { terms, offsets, impacts } = index;
  const saved: SavedIndex = {
    format,
    version,
    fingerprint: fingerprintOf(listed),
    order: services.map((service) => positions.get(service) ?? 0),
    terms: terms.join(' '),
    counts: terms.map((_, term) => (offsets[term + 1] ?? 0) - (offsets[term] ?? 0)),
    documents: writeNumbers(gapsOf(index)),
    impacts: writeNumbers(impacts),
  };
  return JSON.stringify(saved);
}

function gapsOf({ terms, offsets, documents }: TextIndex): Uint32Array {
  const gaps = documents.slice();
  for (let term = 0; term < terms.length; term++) {
    const from = offsets[term] ?? 0;
    for (let at = (offsets[term + 1] ?? 0) - 1; at > from; at--) {
      gaps[at] = (documents[at] ?? 0) - (documents[at - 1] ?? 0);
    }
  }
  return gaps;
}

/**
 * A directory with the index that {@link saveIndex} made of it: several times faster than
 * `createDirectory`. An index that was made of other services, or by another version, is not used:
 * the directory is then indexed anew, and a problem says why.
 *
 * @param services the same as were saved, in the same order
 */
export function loadIndex(
  services: readonly Service[],
  saved: string,
  options: DirectoryOptions = {},
): LoadedDirectory {
  const listed = services.filter(isListed);
  const result = read(saved, listed);
  if (typeof result !== 'string') {
    return { directory: new EmbeddedDirectory(services, ...result, options), problems: [] };
  }
  const problem: Problem = { path: '$', reason: result, action: 'value left out' };
  return { directory: createDirectory(services, options), problems: [problem] };
}

/** @returns what is wrong with it, in words, when it cannot be used */
function read(saved: string, listed: readonly Service[]): [Service[], TextIndex] | string {
  let parsed: Partial<SavedIndex> | null;
  try {
    parsed = JSON.parse(saved) as Partial<SavedIndex> | null;
  } catch {
    return 'is not JSON';
  }
  if (parsed?.format !== format) return 'is not an index of services';
  if (parsed.version !== version) {
    return `is of version ${String(parsed.version)}, not ${version}: make the index again`;
  }
  if (parsed.fingerprint !== fingerprintOf(listed)) {
    return 'was made of other services: make the index again';
  }
  const index = indexOf(parsed, listed.length);
  const order = orderOf(parsed, listed.length);
  return index && order ? [order.flatMap((at) => listed[at] ?? []), index] : 'is damaged';
}

function orderOf({ order }: Partial<SavedIndex>, size: number): number[] | undefined {
  if (!isNumbers(order) || order.length !== size) return undefined;
  return new Set(order.filter((position) => position < size)).size === size ? order : undefined;
}

function isNumbers(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((item) => Number.isInteger(item) && item >= 0);
}

/** @returns undefined when the parts do not fit together */
function indexOf(saved: Partial<SavedIndex>, size: number): TextIndex | undefined {
  const { counts } = saved;
  if (!isNumbers(counts) || typeof saved.terms !== 'string') return undefined;
  if (typeof saved.documents !== 'string' || typeof saved.impacts !== 'string') return undefined;
  const terms = saved.terms ? saved.terms.split(' ') : [];
  const length = counts.reduce((sum, count) => sum + count, 0);
  const documents = readNumbers(saved.documents, length);
  const impacts = readNumbers(saved.impacts, length);
  if (counts.length !== terms.length || !documents || !impacts) return undefined;

  const offsets = new Uint32Array(terms.length + 1);
  let at = 0;
  for (const [term, count] of counts.entries()) {
    let document = 0;
    for (const end = at + count; at < end; at++) {
      document += documents[at] ?? 0;
      if (document >= size) return undefined;
      documents[at] = document;
    }
    offsets[term + 1] = at;
  }
  return { size, terms, offsets, documents, impacts: Uint8Array.from(impacts) };
}
