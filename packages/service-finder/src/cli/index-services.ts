import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { readServices } from '../model/readers/read-services.js';
import { createDirectory } from '../model/search/directory.js';
import { isListed } from '../model/search/listed.js';
import { saveIndex } from '../model/search/saved-index.js';

export const summary = 'Makes the text index of a file of services, for the browser to load.';

export const usage = `council-services index <services.json> [-o <services.index.json>]

Reads Open Referral UK services (a v3 or v1 page, a list, or one service) and writes their text
index, to put beside them on the web server and name in the finder's "index" attribute. What in the
services could not be taken as it was is listed with its place in the file. Make the index again
whenever the services change: the finder does not use one that was made of others.

  -o, --output  file to write; the name of the services with .index.json unless told

Exit codes: 0 done, 1 it could not be done, 2 wrong use.
`;

/**
 * The command `council-services index`. Tells on standard output what it made, on standard error
 * what is wrong.
 *
 * @returns exit code
 */
export async function run(args: readonly string[]): Promise<number> {
  try {
    const { input, output } = readArguments(args);
    await makeIndex(input, output);
    return 0;
  } catch (error) {
    const wrongUse = error instanceof UsageError;
    console.error(wrongUse ? `${error.message}\n\n${usage}` : reasonOf(error));
    return wrongUse ? 2 : 1;
  }
}

async function makeIndex(input: string, output: string): Promise<void> {
  const { services, problems } = readServices(await readJson(input));
  for (const { path, reason, action } of problems) {
    console.error(`${input} ${path}: ${reason} (${action})`);
  }
  if (services.length === 0) throw new Error(`${input} has no services that can be read.`);

  const saved = saveIndex(createDirectory(services));
  await writeFile(output, saved).catch((error: unknown) => {
    throw new Error(`${output} cannot be written: ${reasonOf(error)}`);
  });
  const listed = services.filter(isListed).length;
  console.log(`${services.length} services, ${listed} of them listed; ${problems.length} problems`);
  console.log(
    `${output}: ${kilobytes(saved.length)}, ${kilobytes(gzipSync(saved).length)} gzipped`,
  );
}

async function readJson(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new Error(`${path} cannot be read: ${reasonOf(error)}`);
  });
  try {
    // Windows begins a text with a mark that JSON does not know.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Error(`${path} is not JSON: ${reasonOf(error)}`, { cause: error });
  }
}

function readArguments(args: readonly string[]): { input: string; output: string } {
  const { positionals, values } = parse(args);
  const [input, ...others] = positionals;
  if (input === undefined) throw new UsageError('Which file of services?');
  if (others.length > 0) throw new UsageError('One file of services at a time.');
  const output = values.output ?? `${input.replace(/\.json$/i, '')}.index.json`;
  if (output === input) throw new UsageError(`The index would be written over ${input}.`);
  return { input, output };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { output: { type: 'string', short: 'o' } },
    });
  } catch (error) {
    throw new UsageError(reasonOf(error));
  }
}

class UsageError extends Error {}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1000)} kB`;
}
