import type { Referral } from './resources.js';
import type { FhirReference, FhirResource } from './types.js';

const ACT_CODE = 'http://terminology.hl7.org/CodeSystem/v3-ActCode';

interface Agreement {
  readonly status: 'active' | 'rejected' | 'draft';
  readonly policyRule: Readonly<Record<string, unknown>>;
  readonly provision?: { readonly type: 'permit' | 'deny' };
}

const AGREED: Agreement = {
  status: 'active',
  policyRule: { coding: [{ system: ACT_CODE, code: 'OPTIN', display: 'opt-in' }] },
  provision: { type: 'permit' },
};

const REFUSED: Agreement = {
  status: 'rejected',
  policyRule: { coding: [{ system: ACT_CODE, code: 'OPTOUT', display: 'opt-out' }] },
  provision: { type: 'deny' },
};

/**
 * What the person said about being referred: https://fhir.hl7.org.uk/StructureDefinition/UKCore-Consent
 *
 * Who refers themselves agrees. Where others do, it is the answer to the question whose
 * `standardRef` is `Consent.status`: `yes` is active, `no` rejected. Nobody consents for an adult who
 * lacks capacity (Mental Capacity Act 2005), nor does one who was not asked: the record is a draft
 * without a provision, its basis in words, so that a system that looks for consent finds none. The
 * reasons are in the answers, which are its source. None where the form does not ask.
 */
export function toConsent(
  { submission, answers, patient }: Referral,
  source: FhirReference,
): FhirResource | undefined {
  const [asked] = answers('Consent.status');
  if (asked === undefined && submission.about !== 'me') return undefined;
  const agreement = asked === undefined ? AGREED : agreementOf(asked.value, asked.words);
  return {
    resourceType: 'Consent',
    status: agreement.status,
    scope: {
      coding: [
        {
          system: 'http://terminology.hl7.org/CodeSystem/consentscope',
          code: 'patient-privacy',
          display: 'Privacy Consent',
        },
      ],
    },
    category: [
      { coding: [{ system: 'http://loinc.org', code: '59284-0', display: 'Consent Document' }] },
    ],
    patient,
    dateTime: submission.submittedAt,
    ...(agreement.provision && { performer: [patient] }),
    sourceReference: source,
    policyRule: agreement.policyRule,
    ...(agreement.provision && { provision: agreement.provision }),
  };
}

function agreementOf(value: unknown, words: string): Agreement {
  if (value === true || value === 'yes') return AGREED;
  if (value === false || value === 'no') return REFUSED;
  const text =
    value === 'lacks-capacity' ? 'Mental Capacity Act 2005, section 4: best interests' : words;
  return { status: 'draft', policyRule: { text } };
}
