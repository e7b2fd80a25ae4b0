import type { FhirReference, FhirResource } from '@council-elements/core/fhir';
import type { Party } from '../events.js';
import type { Plan } from '../plan.js';
import type { Ids } from './ids.js';

const TYPES = { person: 'Patient', family: 'RelatedPerson', worker: 'Practitioner' } as const;

/** Who is in a plan, as they are spoken of. */
export class People {
  readonly #named = new Map<string, FhirResource>();

  constructor(
    readonly plan: Plan,
    readonly ids: Ids,
    /** The Patient that is known to whoever gets the plan, instead of one of its own. */
    readonly patient?: FhirReference,
  ) {}

  /** The person whose plan it is. */
  get subject(): FhirReference {
    if (this.patient) return this.patient;
    const id = this.ids.of('Patient');
    const death = this.plan.careChanges.find(({ change }) => change === 'death');
    this.#named.set(id, {
      resourceType: 'Patient',
      id,
      ...(this.plan.person !== undefined && { name: [{ text: this.plan.person }] }),
      ...(this.plan.circumstances.birthDate !== undefined && {
        birthDate: this.plan.circumstances.birthDate,
      }),
      ...(death && { deceasedDateTime: death.date }),
    });
    return this.ids.to('Patient');
  }

  /** Somebody in the plan. Of one role, the same name is the same person. */
  to({ role, name }: Party): FhirReference {
    const type = TYPES[role];
    if (type === 'Patient') return this.subject;
    const id = this.ids.of(type, name);
    this.#named.set(id, {
      resourceType: type,
      id,
      ...(type === 'RelatedPerson' && { patient: this.subject }),
      name: [{ text: name }],
    });
    return this.ids.to(type, name);
  }

  /** Everybody who was spoken of. */
  get resources(): readonly FhirResource[] {
    return [...this.#named.values()];
  }
}
