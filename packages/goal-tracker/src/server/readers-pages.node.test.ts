import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderToString } from '@council-elements/core/server';
import { addDays, PLAN_TIME_ZONE, todayIn } from '../model/dates.js';
import type { ConsentGiven, Party, PlanEvent } from '../model/events.js';
import { cynllunGrisiau } from '../samples/cynllun-grisiau.js';
import { stairsPlan } from '../samples/stairs-plan.js';
import { FORMS } from '../place.js';
import { createGoalHandler } from '../server.js';

const today = todayIn(PLAN_TIME_ZONE, new Date());
const SAMPLES = { en: stairsPlan, cy: cynllunGrisiau } as const;

/** Day 17 of a sample plan, as a reader without script has it. */
function site(language: 'en' | 'cy', author: Party) {
  const kept = SAMPLES[language](addDays(today, -17)).filter(
    ({ given }) => given.slice(0, 10) <= today,
  );
  const plan = kept[0]?.plan ?? '';
  const handler = createGoalHandler({
    store: {
      read: async () => ({
        era: 'a',
        last: kept.length,
        events: kept.map((event, index) => ({ position: index + 1, event })),
      }),
      append: async (_, events) => {
        kept.push(...(events as PlanEvent[]));
        return { conflicts: [] };
      },
    },
    page: async ({ main }) => renderToString(main, { language }),
    author: () => author,
  });
  const ask = async (query = '', init: RequestInit = {}) => {
    const request = new Request(`https://council.example/plan?plan=${plan}${query}`, init);
    const response = await handler(request, { language });
    // What the element is handed is read apart.
    const all = (await response.text()).replace(/<!--.*?-->/gs, '');
    const body = all.replace(/<script.*?<\/script>/gs, '').replace(/\s+/g, ' ');
    return { response, all, body };
  };
  const post = (query: string, fields: Record<string, string>) =>
    ask(query, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { origin: 'https://council.example' },
    });
  return { kept, ask, post };
}

describe('pages of a plan without script', () => {
  const family: Party = { role: 'family', name: 'Ruth Ellis' };

  it('list for family what the person can do today, without controls, in both languages', async () => {
    for (const [language, author, title, step] of [
      ['en', family, 'What Margaret Ellis can do today', 'Make the tea every other morning'],
      [
        'cy',
        { role: 'family', name: 'Rhian Prydderch' },
        'Beth all Megan Prydderch ei wneud heddiw',
        'Gwneud y te bob yn ail fore',
      ],
    ] as const) {
      const { body } = await site(language, author).ask();
      const [, list = ''] = body.split(title);
      const [section = ''] = list.split('</section>');
      assert.ok(section.includes(step), section);
      assert.doesNotMatch(section, /<(?:a|button|form|input)\b/);
    }
  });

  it('hold nothing of a goal once consent to it is taken back', async () => {
    const { kept, ask } = site('en', family);
    const consent = kept.find((event): event is ConsentGiven => event.type === 'consent-given')!;
    kept.splice(kept.indexOf(consent), 1, { ...consent, goals: ['breakfast'] });
    assert.match((await ask()).body, /Make the tea every other morning/);
    kept.push({ ...consent, id: 'stairs', goals: ['stairs'] });
    const { id, plan, device, author, given, recorded } = consent;
    const base = { plan, device, author, given, recorded };
    kept.push({ ...base, id: 'back', type: 'consent-withdrawn', consents: [id] });
    const { all, body } = await ask();
    assert.match(body, /What Margaret Ellis can do today.*Practise five steps/);
    // Nor in what the element is handed.
    assert.doesNotMatch(all, /Make the tea every other morning/);
  });

  // What a form says, what is wrong with it when it is sent empty, and the plan itself.
  for (const [language, author, isOfThem, isToThem] of [
    [
      'en',
      { role: 'person', name: 'Margaret Ellis' },
      /Margaret Ellis|the person\b/i,
      /What you think.*Enter what you think/,
    ],
    [
      'cy',
      { role: 'person', name: 'Megan Prydderch' },
      /Megan Prydderch|y person\b/i,
      /Eich barn chi/,
    ],
    [
      'en',
      { role: 'worker', name: 'Tom Adeyemi' },
      /What you think|you want to be able|are you (now|that)|I agree/,
      /What Margaret Ellis thinks.*Enter what Margaret Ellis thinks/,
    ],
    [
      'cy',
      { role: 'worker', name: 'Tomos Rees' },
      /Eich barn chi|ydych chi (eisiau|nawr)|siŵr ydych|rwy’n cytuno/,
      /Barn Megan Prydderch.*Nodwch farn Megan Prydderch/,
    ],
  ] as const) {
    it(`speak on every form to the ${author.role} who reads it, not of them (${language})`, async () => {
      const { ask, post } = site(language, author);
      const said: string[] = [];
      for (const view of FORMS.filter((form) => form !== 'start' && form !== 'done')) {
        const query = `&view=${view}&goal=stairs&way=one-step-at-a-time&day=84`;
        const { response, body } = await ask(query);
        if (response.status === 403) continue;
        for (const page of [body, (await post(query, {})).body]) {
          const text = page.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
          assert.doesNotMatch(text, isOfThem, view);
          said.push(text);
        }
      }
      assert.ok(said.length > 15, `${said.length} pages`);
      assert.match(said.join(' '), isToThem);
    });
  }

  it('take the person’s consent as their own decision', async () => {
    const { kept, ask, post } = site('en', { role: 'person', name: 'Margaret Ellis' });
    const { body } = await ask('&view=consent');
    assert.match(body, /Let somebody see your goals/);
    assert.doesNotMatch(body, /best interests|name="basis"/);
    const { response } = await post('&view=consent', { name: 'Jo Lee', goals: 'shop' });
    assert.equal(response.status, 303);
    const event = kept.at(-1);
    assert.ok(event?.type === 'consent-given');
    assert.deepEqual([event.to.name, event.basis], ['Jo Lee', 'person']);
  });
});
