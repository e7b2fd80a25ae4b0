/**
 * A resource whose texts are strings of FHIR: of white space only spaces, tabs and line ends, and a
 * sign for each other control character (not nothing: a string is not empty).
 *
 * Source: https://hl7.org/fhir/R4/datatypes.html#string
 */
export function withFhirStrings<Resource>(resource: Resource): Resource {
  const json = JSON.stringify(resource, (_, value: unknown) =>
    typeof value === 'string' ? fhirString(value) : value,
  );
  return JSON.parse(json) as Resource;
}

function fhirString(text: string): string {
  return text.replace(/[^\S \t\n\r]/g, ' ').replace(/[^\P{Cc}\t\n\r]/gu, '\u{fffd}');
}

/** Any resource of FHIR R4 (https://hl7.org/fhir/R4/). */
export interface FhirResource {
  readonly resourceType: string;
  readonly [element: string]: unknown;
}

/** What a resource says of another. */
export interface FhirReference {
  readonly reference?: string;
  readonly type?: string;
  readonly display?: string;
}
