/**
 * Writes what the referral form's code needs from `packages/referral-form/schema.json`: its types,
 * and the schema as a module (a browser cannot import JSON without support for import attributes).
 * `--check` writes nothing and fails if what is committed is not what the schema gives.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { compile } from 'json-schema-to-typescript';
import { format, resolveConfig } from 'prettier';

const root = new URL('../packages/referral-form/', import.meta.url);
const source = new URL('schema.json', root);
const note =
  '// Written by scripts/generate-definition-types.mjs from schema.json: change that.\n\n';

const schema = JSON.parse(await readFile(source, 'utf8'));
const outputs = {
  'src/model/definition.ts': await compile(schema, 'FormDefinition', {
    bannerComment: note,
    additionalProperties: false,
    // Without it, short arrays become unions of tuples.
    ignoreMinAndMaxItems: true,
  }),
  'src/model/definition-schema.ts': `${note}import type { Schema } from '@cfworker/json-schema';\n\n/** The JSON Schema (2020-12) of a form definition. */\nexport const definitionSchema: Schema = ${JSON.stringify(schema)};\n`,
};

const stale = [];
for (const [name, text] of Object.entries(outputs)) {
  const path = fileURLToPath(new URL(name, root));
  const options = { ...(await resolveConfig(path)), filepath: path };
  const wanted = await format(text, options);
  if (!process.argv.includes('--check')) await writeFile(path, wanted);
  else if ((await readFile(path, 'utf8').catch(() => '')) !== wanted) stale.push(name);
}
if (stale.length > 0) {
  console.error(`${stale.join(', ')} out of date: run node scripts/generate-definition-types.mjs`);
  process.exitCode = 1;
}
