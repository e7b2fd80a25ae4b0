import { failures } from './failures.js';
import { family } from './family.js';
import { Failing, Probe, type EventServerOptions } from './probe.js';
import { reading } from './reading.js';
import type { Requirement } from './requirement.js';
import { writing } from './writing.js';

/** Whether a server does what a section asks. */
export interface CheckResult {
  /** Of the specification, `docs/sync-protocol.md`. */
  readonly section: string;
  /** What it asks, in English for developers. */
  readonly requirement: string;
  readonly passed: boolean;
  /** What the server did, where that is not it. */
  readonly detail?: string;
}

const all: readonly Requirement[] = [...reading, ...writing, ...family, ...failures];
/** Those that fill the plan come last, so that the others need not read it through. */
const requirements = [
  ...all.filter(({ isLarge }) => !isLarge),
  ...all.filter(({ isLarge }) => isLarge),
];

/**
 * Checks a server of plans' events against the specification, `docs/sync-protocol.md`. Writes
 * 1,750 events into the two plans, which can be removed afterwards.
 * @returns a result for each requirement, in the order of the specification's sections
 * @throws Error where a plan has events already
 */
export async function checkEventServer(
  options: EventServerOptions,
): Promise<readonly CheckResult[]> {
  const probe = new Probe(options);
  await expectEmpty(probe);
  const results: CheckResult[] = [];
  for (const { section, requirement, check } of requirements) {
    const detail = await failureOf(() => check(probe));
    const passed = detail === undefined;
    results.push({ section, requirement, passed, ...(!passed && { detail }) });
  }
  return results.sort((a, b) => (a.section < b.section ? -1 : a.section > b.section ? 1 : 0));
}

async function expectEmpty(probe: Probe): Promise<void> {
  for (const plan of [probe.plan, probe.otherPlan]) {
    const response = await probe.send('GET', 'worker', { plan });
    const page = (await response.json().catch(() => undefined)) as
      { events?: readonly unknown[] } | undefined;
    if (page?.events?.length) throw new Error(`Plan "${plan}" has events: give an empty one`);
  }
}

async function failureOf(check: () => Promise<void>): Promise<string | undefined> {
  try {
    await check();
    return undefined;
  } catch (error) {
    return error instanceof Failing ? error.message : `the request failed: ${String(error)}`;
  }
}
