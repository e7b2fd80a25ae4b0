import type { Service } from '../model/types.js';

/** Whether two lists hold the same services, in whatever order. */
export function sameIds(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id) => other.includes(id));
}

/** The services with these ids, in their order; ids of none are left out. */
export function shownServices(
  services: readonly Service[],
  ids: readonly string[],
): readonly Service[] {
  const byId = new Map(services.map((service) => [service.id, service]));
  return ids.map((id) => byId.get(id)).filter((service) => service !== undefined);
}
