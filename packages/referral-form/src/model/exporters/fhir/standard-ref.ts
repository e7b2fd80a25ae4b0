import type { QuestionComponent } from '../../fields.js';
import type { FhirCoding } from './types.js';

/**
 * How a `standardRef` is read:
 *
 * - the address of an element of a FHIR profile (`…/StructureDefinition/UKCore-Patient#Patient.name`)
 *   says what the answer is of the person; `toFhirBundle` puts it there. The form is that of
 *   definition-based extraction: https://build.fhir.org/ig/HL7/sdc/extraction.html
 * - `system|code`, as in a FHIR search, is a code of a code system;
 * - anything else is a code whose system is known by agreement, such as the national question ids
 *   of https://github.com/SocialCareData/standard.
 */
export function standardOf({ standardRef }: QuestionComponent): {
  readonly definition?: string;
  readonly code?: readonly FhirCoding[];
} {
  if (standardRef === undefined) return {};
  if (standardRef.includes('#')) return { definition: standardRef };
  const bar = standardRef.lastIndexOf('|');
  const system = standardRef.slice(0, Math.max(bar, 0));
  return { code: [{ ...(system && { system }), code: standardRef.slice(bar + 1) }] };
}

/** The element of a FHIR resource that an answer is: `Patient.birthDate`. */
export function elementOf({ standardRef = '' }: QuestionComponent): string | undefined {
  return /\/StructureDefinition\/[^#]*#(.+)$/.exec(standardRef)?.[1];
}
