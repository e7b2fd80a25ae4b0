import type { Service } from '../types.js';

/** Whether a directory lists a service: those that are gone are in the data, but not to be found. */
export function isListed({ status }: Service): boolean {
  return status === 'active' || status === 'temporarily closed';
}

/** The services that a directory lists, by name. */
export function listedByName(services: readonly Service[]): Service[] {
  const collator = new Intl.Collator('en-GB', { numeric: true });
  return services.filter(isListed).sort((a, b) => collator.compare(a.name, b.name));
}
