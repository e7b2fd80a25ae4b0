import { createHash } from 'node:crypto';
import type { KeptEvent } from './store.js';

/** How far somebody has read a plan. */
export interface Cursor {
  /** Of the plan, as it was read: see `KeptPlan`. */
  readonly era: string;
  /** Of the last event that they were given; 0 where there was none. */
  readonly position: number;
  /** What they may be given up to there: {@link EVERYTHING}, or a fingerprint. */
  readonly seen: string;
}

/** Of those who may be given everything. */
export const EVERYTHING = 'all';

/** Stands for events that somebody may be given: for others there is another. */
export function fingerprintOf(events: readonly KeptEvent[]): string {
  const hash = createHash('sha256');
  for (const { position } of events) hash.update(`${position} `);
  return hash.digest('base64url').slice(0, 22);
}

/** Writes a cursor as a text that a program passes back: at most 70 characters. */
export function writeCursor({ era, position, seen }: Cursor): string {
  return `${era}.${position}.${seen}`;
}

/** @returns undefined where the text is none that {@link writeCursor} wrote */
export function readCursor(text: string): Cursor | undefined {
  const parts = /^([\w-]{0,36})\.(\d{1,9})\.([\w-]{1,22})$/.exec(text);
  if (!parts) return undefined;
  const [, era = '', position, seen = ''] = parts;
  return { era, position: Number(position), seen };
}
