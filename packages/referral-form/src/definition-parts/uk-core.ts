/** An element of UK Core, as `toFhirBundle` reads it: https://fhir.hl7.org.uk */
export function ukCore(element: `${string}.${string}`): string {
  const [resource = ''] = element.split('.');
  return `https://fhir.hl7.org.uk/StructureDefinition/UKCore-${resource}#${element}`;
}
