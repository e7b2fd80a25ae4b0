import { uuidOf } from '@council-elements/core/uuid';
import type { Category, Service } from '../types.js';

/** A service as it is after a journey through Open Referral UK: the same, with UUIDs for ids. */
export function withUuids(service: Service): Service {
  const id = uuidOf(service.id);
  const { organisation } = service;
  return {
    ...service,
    id,
    ...(organisation && {
      organisation: { ...organisation, id: uuidOf(organisation.id ?? organisation.name) },
    }),
    locations: service.locations.map((location, index) => ({
      ...location,
      id: uuidOf(location.id ?? uuidOf(id, 'location', index)),
    })),
    categories: service.categories.map(termWithUuids),
    needs: service.needs.map(termWithUuids),
    audiences: service.audiences.map(termWithUuids),
  };
}

function termWithUuids(term: Category): Category {
  return {
    ...term,
    id: uuidOf(term.id),
    ...(term.parentId !== undefined && { parentId: uuidOf(term.parentId) }),
  };
}
