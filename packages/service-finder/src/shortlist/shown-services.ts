import type { Service } from '../model/types.js';

/** The services with these ids, in their order; ids of none are left out. */
export function shownServices(
  services: readonly Service[],
  ids: readonly string[],
): readonly Service[] {
  const byId = new Map(services.map((service) => [service.id, service]));
  return ids.map((id) => byId.get(id)).filter((service) => service !== undefined);
}
