import type { FhirReference } from '@council-elements/core/fhir';
import { uuidOf } from '@council-elements/core/uuid';

/** Ids of a plan's resources: the same for the same plan, always and everywhere. */
export class Ids {
  constructor(readonly plan: string) {}

  of(resourceType: string, ...parts: readonly string[]): string {
    return uuidOf(this.plan, resourceType, ...parts);
  }

  to(resourceType: string, ...parts: readonly string[]): FhirReference {
    return { reference: `${resourceType}/${this.of(resourceType, ...parts)}` };
  }
}
