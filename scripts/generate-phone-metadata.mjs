// @ts-check
/**
 * Writes `packages/referral-form/src/model/validators/phone-metadata.ts`: of libphonenumber-js's
 * metadata, the countries that share +44. Run it after the library is updated.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const source = new URL(import.meta.resolve('libphonenumber-js/metadata.min.json'));
const json = new URL('metadata.min.json', source);
const output = fileURLToPath(
  new URL('../packages/referral-form/src/model/validators/phone-metadata.ts', import.meta.url),
);

const {
  version,
  country_calling_codes: codes,
  countries,
} = JSON.parse(await readFile(json, 'utf8'));
/** @type {readonly string[]} */
const shared = codes['44'];
const metadata = {
  version,
  country_calling_codes: { 44: shared },
  countries: Object.fromEntries(shared.map((country) => [country, countries[country]])),
  nonGeographic: {},
};
const text = `// Written by scripts/generate-phone-metadata.mjs from libphonenumber-js: change that.

import type { MetadataJson } from 'libphonenumber-js/core';

/** What libphonenumber-js knows of the numbers of +44: the United Kingdom and the Crown dependencies. */
export const phoneMetadata = ${JSON.stringify(metadata)} as unknown as MetadataJson;
`;
await writeFile(output, await format(text, { ...(await resolveConfig(output)), filepath: output }));
