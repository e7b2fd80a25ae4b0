import { readFile } from 'node:fs/promises';
import { checkEventServer, type Access, type EventServerOptions } from '../conformance.js';
import { ROLES } from '../model/events.js';

const usage = `Usage: council-event-server-check <url> <file>

Checks a server of plans' events against the protocol in docs/sync-protocol.md, and says of each thing
it asks whether the server does it. Writes 1,750 events.

  <url>   address of the events, such as https://council.example/plan/events
  <file>  JSON: two plans without events, and who may ask. "headers" and "query" are how the server knows
          them; "nobody", who is not signed in, may be left out.

{
  "plan": "check-1",
  "otherPlan": "check-2",
  "as": {
    "worker": { "name": "Cai", "headers": { "cookie": "session=…" } },
    "person": { "name": "Ann", "headers": { "cookie": "session=…" } },
    "family": { "name": "Bea", "headers": { "cookie": "session=…" } },
    "nobody": {}
  }
}

Ends with 0 where it does everything, 1 where it does not, 2 where it could not be checked.`;

/** @throws Error where the file does not say who may ask, with where */
function readOptions(endpoint: string, text: string): EventServerOptions {
  if (!URL.canParse(endpoint)) throw new Error(`"${endpoint}" is no address`);
  const options = JSON.parse(text) as Partial<EventServerOptions> | null;
  const { plan, otherPlan, as = {} as Partial<EventServerOptions['as']> } = options ?? {};
  if (typeof plan !== 'string' || typeof otherPlan !== 'string' || plan === otherPlan) {
    throw new Error('"plan" and "otherPlan" must be the ids of two plans');
  }
  for (const role of ROLES) {
    if (typeof as[role]?.name !== 'string') throw new Error(`"as" needs "${role}" with a "name"`);
  }
  for (const [caller, access] of Object.entries(as)) {
    for (const part of ['headers', 'query'] as const) expectTexts(access, part, `as.${caller}`);
  }
  return { endpoint, plan, otherPlan, as: as as EventServerOptions['as'] };
}

function expectTexts(access: Access, part: 'headers' | 'query', where: string): void {
  const given: unknown = access[part] ?? {};
  const isRight =
    typeof given === 'object' &&
    given !== null &&
    Object.values(given).every((value) => typeof value === 'string');
  if (!isRight) throw new Error(`"${where}.${part}" must be an object of texts`);
}

/** @returns exit code */
async function run(args: readonly string[]): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    console.log(usage);
    return 0;
  }
  const [endpoint, file] = args;
  if (endpoint === undefined || file === undefined) {
    console.error(usage);
    return 2;
  }
  try {
    const results = await checkEventServer(readOptions(endpoint, await readFile(file, 'utf8')));
    for (const { section, requirement, passed, detail } of results) {
      console.log(`${passed ? '✓' : '✗'} ${section} ${requirement}`);
      if (detail !== undefined) console.log(`      ${detail}`);
    }
    const failed = results.filter(({ passed }) => !passed).length;
    console.log(`\n${results.length - failed} passed, ${failed} failed`);
    return failed === 0 ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 2;
  }
}

process.exitCode = await run(process.argv.slice(2));
