import type { ElementAnswer, ElementAnswers } from './element-answers.js';

const UK_CORE = 'https://fhir.hl7.org.uk';

/**
 * The name, telephone numbers and addresses of a person, from answers that are those elements of
 * one of the resources named.
 */
export function personOf(answers: ElementAnswers, ...resources: readonly string[]) {
  const of = (element: string) => resources.flatMap((name) => answers(`${name}.${element}`));
  const name = of('name').map(toHumanName);
  const telecom = of('telecom').flatMap(toContactPoint);
  const address = of('address').map(toAddress);
  return {
    ...(name.length > 0 && { name }),
    ...(telecom.length > 0 && { telecom }),
    ...(address.length > 0 && { address }),
  };
}

function toHumanName({ value, words }: ElementAnswer) {
  const { first, middle, last } = partsOf(value);
  const given = [first, middle].filter((name) => name !== undefined);
  return {
    use: 'official',
    text: words,
    ...(last !== undefined && { family: last }),
    ...(given.length > 0 && { given }),
  };
}

function toContactPoint({ component, value }: ElementAnswer) {
  const system = component.type === 'email' ? 'email' : 'phone';
  return typeof value === 'string' ? [{ system, value }] : [];
}

function toAddress({ component, value, words }: ElementAnswer) {
  if (component.type === 'postcode') return { use: 'home', postalCode: words };
  const { line1, line2, town, county, postcode, uprn } = partsOf(value);
  const line = [line1, line2].filter((text) => text !== undefined);
  return {
    ...(uprn !== undefined && { extension: [addressKey(uprn)] }),
    use: 'home',
    text: words,
    ...(line.length > 0 && { line }),
    ...(town !== undefined && { city: town }),
    ...(county !== undefined && { district: county }),
    ...(postcode !== undefined && { postalCode: postcode }),
  };
}

/** https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-AddressKey */
function addressKey(uprn: string) {
  return {
    url: `${UK_CORE}/StructureDefinition/Extension-UKCore-AddressKey`,
    extension: [
      {
        url: 'type',
        valueCoding: { system: `${UK_CORE}/CodeSystem/UKCore-AddressKeyType`, code: 'UPRN' },
      },
      { url: 'value', valueString: uprn },
    ],
  };
}

function partsOf(value: ElementAnswer['value']): Readonly<Partial<Record<string, string>>> {
  return typeof value === 'object' && !isList(value) ? value : {};
}

// Array.isArray does not narrow a readonly array.
function isList(
  value: ElementAnswer['value'],
): value is readonly unknown[] & ElementAnswer['value'] {
  return Array.isArray(value);
}
