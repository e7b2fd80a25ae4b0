import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { before, describe, it } from 'node:test';
import type { CouncilGoalTracker } from '../goal-tracker.js';
import { createPlanTranslate } from '../messages/translate.js';
import { bankHolidays } from '../model/bank-holidays.js';
import type { Party } from '../model/events.js';
import { readWays } from '../model/ways/read-ways.js';
import { stairsPlan } from '../samples/stairs-plan.js';

const root = new URL('../../../../', import.meta.url);
const PLAN = 'stairs-plan';
const people: Readonly<Record<string, Party>> = {
  worker: { role: 'worker', name: 'Tom Adeyemi' },
  stranger: { role: 'family', name: 'Nobody Known' },
};

interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly {
      readonly tagName?: string;
      readonly attributes?: readonly { readonly name: string }[];
      readonly members?: readonly { readonly name: string }[];
      readonly events?: readonly { readonly name: string }[];
    }[];
  }[];
}

describe('docs/guides/goal-tracker.md', () => {
  let guide: string;
  let blocks: readonly string[];
  let answer: (request: Request) => Promise<Response>;

  before(async () => {
    guide = await readFile(new URL('docs/guides/goal-tracker.md', root), 'utf8');
    blocks = [...guide.matchAll(/^```js\n(.*?)^```/gms)].map(([, block = '']) => block);
    // From the package's own address, as a council's server imports it.
    const code = blocks[1]?.replace(
      "'@council-elements/goal-tracker/server'",
      JSON.stringify(new URL('../server.js', import.meta.url).href),
    );
    const module = `const people = ${JSON.stringify(people)};
      const signedIn = async (request) => {
        const name = request.headers.get('x-signed-in');
        return { party: people[name], isLead: name === 'lead', planIds: ['${PLAN}'] };
      };
      const whoMaySee = ({ party }) => party;
      const councilPage = ({ title, main, language }) =>
        \`<html lang="\${language}"><title>\${title}</title>\${JSON.stringify(main.strings ?? main)}\`;
      ${code}
      await store.append('${PLAN}', ${JSON.stringify(stairsPlan())});
      export { answer };`;
    const made = (await import(`data:text/javascript,${encodeURIComponent(module)}`)) as {
      answer: typeof answer;
    };
    answer = made.answer;
  });

  const ask = (path: string, who: string) =>
    answer(new Request(`https://council.example${path}`, { headers: { 'x-signed-in': who } }));

  it('has a server that shows a plan to whoever may see it', async () => {
    const path = `/plan?plan=${PLAN}`;
    const seen = await ask(path, 'worker');
    assert.equal(seen.status, 200);
    assert.match(await seen.text(), /<html lang="en">/);
    assert.equal((await ask(path, 'nobody')).status, 404);
    assert.equal((await ask(path, 'stranger')).status, 404);
    assert.equal((await ask('/elsewhere', 'worker')).status, 404);
  });

  it('has one that gives its events, and the caseload to a lead alone', async () => {
    const given = await ask(`/plan/events?plan=${PLAN}`, 'worker');
    const { events } = (await given.json()) as { events: readonly unknown[] };
    assert.equal(events.length, stairsPlan().length);
    assert.equal((await ask('/caseload', 'lead')).status, 200);
    assert.equal((await ask('/caseload', 'worker')).status, 403);
  });

  it('sets on the element what it takes', async () => {
    const code = `const heard = [];
      const document = { querySelector: () => ({ addEventListener: (...all) => heard.push(all) }) };
      const fetch = async () => ({ json: async () => ({ tasks: [] }) });
      ${blocks[0]}
      export { heard, tracker };`;
    const { heard, tracker } = (await import(
      `data:text/javascript,${encodeURIComponent(code)}`
    )) as {
      heard: readonly [string, unknown][];
      tracker: Pick<CouncilGoalTracker, 'bankHolidays' | 'library' | 'messages'>;
    };
    const isHoliday = bankHolidays(tracker.bankHolidays);
    assert.deepEqual(['2026-06-15', '2026-11-30'].map(isHoliday), [true, true]);
    assert.deepEqual(readWays(tracker.library, '2026-03-02').problems, []);
    const [english, welsh] = ['en', 'cy'].map((one) => createPlanTranslate(one, tracker.messages));
    assert.equal(english?.('caption'), 'Your reablement plan');
    assert.equal(welsh?.('caption'), 'Eich cynllun ailalluogi');
    assert.equal(heard[0]?.[0], 'council-goal-event');
  });

  it('names attributes, properties and events that the element has', async () => {
    const manifest = JSON.parse(
      await readFile(new URL('packages/goal-tracker/custom-elements.json', root), 'utf8'),
    ) as Manifest;
    const element = manifest.modules
      .flatMap(({ declarations }) => declarations)
      .find(({ tagName }) => tagName === 'council-goal-tracker');
    assert.ok(element);
    const names = (of: readonly { readonly name: string }[] = []) => of.map(({ name }) => name);
    const [, markup = ''] = /<council-goal-tracker\s([^>]*)>/.exec(guide) ?? [];
    const attributes = [...markup.matchAll(/([a-z-]+)="/g)].map(([, name = '']) => name);
    assert.equal(attributes.length, 6);
    for (const name of attributes) assert.ok(names(element.attributes).includes(name), name);
    const set = [...(blocks[0] ?? '').matchAll(/^tracker\.(\w+) =/gm)].map(([, name = '']) => name);
    assert.deepEqual(set, ['bankHolidays', 'library', 'messages']);
    for (const name of set) assert.ok(names(element.members).includes(name), name);
    assert.ok(names(element.events).includes('council-goal-event'));
    assert.match(blocks[0] ?? '', /'council-goal-event'/);
  });
});
