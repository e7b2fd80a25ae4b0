import type { EventBase, Party } from './events.js';

/** One wording among others. */
export interface Version<Value> {
  /** Id of the event that brought it. */
  readonly id: string;
  readonly value: Value;
  readonly author: Party;
  readonly given: string;
  /** Ids of the versions its author saw. */
  readonly basedOn: readonly string[];
}

/** The version that an event brings. */
export const versionOf = <Value>(
  { id, author, given }: EventBase,
  value: Value,
  basedOn: readonly string[],
): Version<Value> => ({ id, value, author, given, basedOn });

/** What several versions come to. */
export interface Settled<Value> {
  /** The newest version that nobody disputes; none where the first ones already differ. */
  readonly value: Value | undefined;
  /** The versions to choose between, where people changed it without knowing of each other. */
  readonly choices: readonly Version<Value>[];
  /** What the next change is based on. */
  readonly heads: readonly string[];
}

/**
 * Finds the current version: one that no other is based on. Several of them that differ are a
 * choice for people to make.
 * @param versions in the plan's order, each id once
 */
export function settle<Value>(versions: readonly Version<Value>[]): Settled<Value> {
  const byId = new Map(versions.map((version) => [version.id, version]));
  const replaced = replacedBy(versions);
  const newest = versions.filter(({ id }) => !replaced.has(id));
  // Versions that name each other in a circle are nobody's past: they are shown too.
  const known = withPast(newest, byId);
  const heads = versions.filter(({ id }) => !replaced.has(id) || !known.has(id));

  const different = new Set(heads.map(({ value }) => JSON.stringify(value))).size > 1;
  return {
    value: (different ? lastShared(heads, versions, byId) : heads.at(-1))?.value,
    choices: different ? heads : [],
    heads: heads.map(({ id }) => id),
  };
}

/** Ids of the versions that others are based on. */
function replacedBy(versions: readonly Version<unknown>[]): Set<string> {
  return new Set(versions.flatMap(({ id, basedOn }) => basedOn.filter((base) => base !== id)));
}

/** Ids of the versions and of all they came from. */
function withPast<Value>(
  versions: readonly Version<Value>[],
  byId: ReadonlyMap<string, Version<Value>>,
): Set<string> {
  const found = new Set<string>();
  const queue = [...versions];
  for (let version = queue.pop(); version; version = queue.pop()) {
    if (found.has(version.id)) continue;
    found.add(version.id);
    for (const base of version.basedOn) {
      const past = byId.get(base);
      if (past) queue.push(past);
    }
  }
  return found;
}

function lastShared<Value>(
  heads: readonly Version<Value>[],
  versions: readonly Version<Value>[],
  byId: ReadonlyMap<string, Version<Value>>,
): Version<Value> | undefined {
  const pasts = heads.map((head) => withPast([head], byId));
  const shared = versions.filter(({ id }) => pasts.every((past) => past.has(id)));
  // Not the last by time, which a wrong clock can turn, but one that no other of them is based on.
  const replaced = replacedBy(shared);
  return shared.findLast(({ id }) => !replaced.has(id));
}
