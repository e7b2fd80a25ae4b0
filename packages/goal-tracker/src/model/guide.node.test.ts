import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { before, describe, it } from 'node:test';
import { assertFhir } from '@council-elements/core/testing/fhir.js';
import { stairsPlan } from '../samples/stairs-plan.js';
import type { FhirPlan } from './to-fhir.js';
import type { Outcome } from './outcome.js';
import type { Schedule } from './schedule.js';
import type { Summary } from './summarise.js';

const root = new URL('../../../../', import.meta.url);

/** What the examples of the guide make. */
interface Made extends Pick<Schedule, 'day' | 'days'>, Pick<Outcome, 'goals' | 'ascof2D'> {
  readonly figures: Summary;
  readonly csv: string;
  readonly text: string;
  readonly bundle: FhirPlan;
}

describe('the guide of what comes out of a plan', () => {
  let guide: string;
  let made: Made;

  before(async () => {
    guide = await readFile(new URL('docs/guides/goal-outputs.md', root), 'utf8');
    const code = [...guide.matchAll(/^```js\n(.*?)^```/gms)].map(([, block]) => block).join('\n');
    // From the package's own address, as a council's server imports it.
    const module = code
      .replace(
        "'@council-elements/goal-tracker/model'",
        JSON.stringify(new URL('./index.js', import.meta.url).href),
      )
      .replace(/const plan = .*\n/, (line) => `${line}const plans = [plan];\n`);
    const given = `const events = ${JSON.stringify(stairsPlan('2026-03-02'))};
      const today = '2026-03-19';
      ${module}
      export { ascof2D, bundle, csv, day, days, figures, goals, text };`;
    made = (await import(`data:text/javascript,${encodeURIComponent(given)}`)) as Made;
  });

  it('has examples that run one after the other', () => {
    assert.deepEqual([made.day, made.days], [17, 42]);
    assert.equal(made.goals.length, 3);
    assert.equal(made.ascof2D.status, 'unknown');
    assert.equal(made.figures.plans, '[c]');
    assert.match(made.csv, /^goal_id,/);
    assert.match(made.text, /^Your plan\n/);
    assertFhir(made.bundle);
    assert.ok(made.bundle.entry.every(({ resource }) => resource.resourceType !== 'Patient'));
  });

  it('names the codes that the bundle has', () => {
    const codes = new Set(guide.match(/\b1073\d\d-\d\b/g));
    const json = JSON.stringify(made.bundle);
    assert.equal(codes.size, 4);
    for (const code of codes) assert.ok(json.includes(code), code);
    for (const { resource } of made.bundle.entry) {
      assert.ok(guide.includes(resource.resourceType), resource.resourceType);
    }
  });
});
