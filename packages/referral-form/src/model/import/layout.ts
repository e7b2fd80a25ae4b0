/** An order in which pages are laid out. */
export interface Layout {
  /** Pages that the start leads to, so that every way points forwards where that can be. */
  readonly order: readonly number[];
  /** Pages that the start does not lead to. */
  readonly unreached: readonly number[];
}

/**
 * Lays out the pages of a graph from its start: topologically, and otherwise as they were. A way
 * that goes back in a circle does not count.
 * @param ways of each page, the pages that it leads to
 */
export function layOut(ways: readonly (readonly number[])[], start: number): Layout {
  const forwards = withoutCircles(ways, start);
  // How many pages that are not laid out yet lead to each.
  const before = new Map<number, number>();
  for (const targets of forwards.values()) {
    for (const to of targets) before.set(to, (before.get(to) ?? 0) + 1);
  }
  const order: number[] = [];
  const left = [...forwards.keys()].sort((a, b) => a - b);
  while (left.length > 0) {
    const ready = left.findIndex((page) => !before.get(page));
    const [next = start] = left.splice(Math.max(ready, 0), 1);
    order.push(next);
    for (const to of forwards.get(next) ?? []) before.set(to, (before.get(to) ?? 0) - 1);
  }
  const unreached = [...ways.keys()].filter((page) => !forwards.has(page));
  return { order, unreached };
}

/** The pages that the start leads to, each with those it leads on to: not back to where it came from. */
function withoutCircles(
  ways: readonly (readonly number[])[],
  start: number,
): ReadonlyMap<number, ReadonlySet<number>> {
  const forwards = new Map<number, Set<number>>([[start, new Set()]]);
  const open = new Set([start]);
  const stack = [{ page: start, waiting: [...(ways[start] ?? [])] }];
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const to = top.waiting.shift();
    if (to === undefined) {
      stack.pop();
      open.delete(top.page);
      continue;
    }
    if (open.has(to)) continue;
    forwards.get(top.page)?.add(to);
    if (forwards.has(to)) continue;
    forwards.set(to, new Set());
    open.add(to);
    stack.push({ page: to, waiting: [...(ways[to] ?? [])] });
  }
  return forwards;
}
