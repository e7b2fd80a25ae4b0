import type { FhirReference, FhirResource } from '@council-elements/core/fhir';
import type { Consent, Plan } from '../plan.js';
import type { Ids } from './ids.js';
import { fhirTime } from './observations.js';
import type { People } from './people.js';

const HL7 = 'http://terminology.hl7.org/CodeSystem';

/** To see what is about the person. */
const SCOPE = { coding: [{ system: `${HL7}/consentscope`, code: 'patient-privacy' }] };
const DISCLOSURE = { coding: [{ system: `${HL7}/v3-ActCode`, code: 'IDSCL' }] };
const OPT_IN = { system: `${HL7}/v3-ActCode`, code: 'OPTIN' };
const RECIPIENT = { coding: [{ system: `${HL7}/v3-ParticipationType`, code: 'IRCP' }] };
const ACCESS = { coding: [{ system: `${HL7}/consentaction`, code: 'access' }] };

/**
 * A consent, with its end where it was withdrawn. Of goals that are not in the plan there is nothing to
 * permit, and a provision without data would permit everything: such a consent is left out.
 */
export function toConsent(
  consent: Consent,
  plan: Plan,
  ids: Ids,
  people: People,
): readonly FhirResource[] {
  const { id, to, basis, note, author, given, withdrawn } = consent;
  const data = dataOf(consent, plan, ids);
  if (data.length === 0) return [];
  const start = fhirTime(given);
  return [
    {
      resourceType: 'Consent',
      id: ids.of('Consent', id),
      status: withdrawn ? 'inactive' : 'active',
      scope: SCOPE,
      category: [DISCLOSURE],
      patient: people.subject,
      dateTime: start,
      performer: [basis === 'person' ? people.subject : people.to(author)],
      policyRule: { coding: [OPT_IN], text: ruleOf(basis, note) },
      provision: {
        type: 'permit',
        period: { start, ...(withdrawn && { end: endOf(start, fhirTime(withdrawn.given)) }) },
        actor: [{ role: RECIPIENT, reference: people.to(to) }],
        action: [ACCESS],
        data,
      },
    },
  ];
}

/** In whose name it was decided; FHIR has no other place for who decided, and how. */
const ruleOf = (basis: Consent['basis'], note: string | undefined): string =>
  [
    basis === 'person'
      ? 'Consent of the person'
      : 'Decision in the person’s best interests (Mental Capacity Act 2005, section 4)',
    ...(note === undefined ? [] : [note]),
  ].join(': ');

/** A goal with what refers to it; of all goals, the plan with what it refers to as well. */
function dataOf({ goals }: Consent, plan: Plan, ids: Ids) {
  const isOf = (goal: string) => goals === 'all' || goals.includes(goal);
  const data: { meaning: 'related' | 'dependents'; reference: FhirReference }[] =
    plan.goals.flatMap(({ id }) =>
      isOf(id) ? [{ meaning: 'dependents', reference: ids.to('Goal', id) }] : [],
    );
  return goals === 'all'
    ? [{ meaning: 'related' as const, reference: ids.to('CarePlan') }, ...data]
    : data;
}

/** A period does not end before it starts, whatever a clock says. */
const endOf = (start: string, end: string): string =>
  Date.parse(end) < Date.parse(start) ? start : end;
