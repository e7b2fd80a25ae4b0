import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { assertFhir } from '@council-elements/core/testing/fhir.js';
import { createPlanTranslate } from '../messages/translate.js';
import { Diary, PARTIES } from '../testing/diary.js';
import type { EventBase, PlanEvent } from './events.js';
import { foldPlan } from './fold-plan.js';
import { toCsv } from './to-csv.js';
import { toFhir } from './to-fhir.js';
import { printableText, toPrintable } from './to-printable.js';

type Type = PlanEvent['type'];
type Of<One extends Type> = Extract<PlanEvent, { readonly type: One }>;
type Own<One extends Type> = Required<Omit<Of<One>, keyof EventBase | 'type'>>;

/** Which exports an event is in: a decision for each kind. */
type In = readonly ('fhir' | 'csv' | 'paper')[];

interface Decision<One extends Type> {
  readonly in: In;
  /** Every field that the kind may have, and another value of each. */
  readonly fields: {
    readonly [Field in keyof Own<One>]: readonly [Own<One>[Field], Own<One>[Field]];
  };
  /** Fields that no export says, and why. */
  readonly unsaid?: Partial<Readonly<Record<keyof Own<One>, string>>>;
}

const everywhere = ['fhir', 'csv', 'paper'] as const;
const { person, family, worker } = PARTIES;
const name = 'an id that its other fields are found by';
const seen = 'what its author saw: it settles which text stands';
const goal = ['g', 'h'] as const;

/** A kind of event, or a field, that is not decided on does not compile. */
const DECISIONS: { readonly [One in Type]: Decision<One> } = {
  'plan-started': {
    in: ['fhir', 'paper'],
    fields: { person: ['Ann', 'Eve'], start: ['2026-03-02', '2026-03-03'] },
  },
  'goal-added': {
    // Its words are in the rows of its ratings.
    in: ['fhir', 'paper'],
    fields: {
      goal: ['i', 'j'],
      text: ['To cook', 'To bake'],
      importance: [3, 4],
      confidence: [5, 6],
    },
  },
  'levels-described': {
    in: ['fhir', 'paper'],
    fields: {
      goal,
      texts: [
        ['v', 'w', 'x', 'y', 'z'],
        ['v', 'w', 'other', 'y', 'z'],
      ],
      baseline: [-1, -2],
      basedOn: [[], ['e3']],
    },
    unsaid: { basedOn: seen },
  },
  'step-added': {
    in: ['fhir', 'paper'],
    fields: { goal, step: ['t', 'u'], text: ['A rail', 'A ramp'], who: [person, family] },
  },
  'step-done': { in: ['fhir', 'paper'], fields: { goal, step: ['s', 'r'] } },
  'rating-given': {
    in: everywhere,
    fields: {
      goal,
      level: [-1, 0],
      partly: [true, true],
      prompt: ['alone', 'reminder'],
      place: ['Hall', 'Stairs'],
      note: ['Slow', 'Quick'],
    },
    unsaid: { partly: 'has no other value' },
  },
  'visit-recorded': {
    in: ['fhir', 'csv'],
    fields: {
      goal,
      prompt: ['alone', 'done-for'],
      place: ['Hall', 'Stairs'],
      note: ['Slow', 'Quick'],
    },
  },
  'review-held': {
    in: ['fhir', 'paper'],
    fields: {
      day: [7, 14],
      present: [[worker], [worker, family]],
      personView: ['Good', 'Bad'],
      carerView: ['Fine', 'Poor'],
      progress: ['Up', 'Down'],
      issues: ['None', 'Pain'],
      decision: ['continue', 'extend'],
      next: ['A walk', 'A rest'],
    },
  },
  'goal-changed': {
    in: everywhere,
    fields: { goal, text: ['To run', 'To jump'], basedOn: [['e2'], ['e2', 'x']] },
    unsaid: { basedOn: seen },
  },
  'goal-agreed': {
    in: ['fhir', 'paper'],
    fields: { goal, answer: ['not-agreed', 'could-not-answer'], reason: ['Too far', 'Asleep'] },
  },
  'plan-extended': {
    in: ['fhir', 'paper'],
    fields: {
      until: ['2026-04-27', '2026-05-04'],
      reason: ['A fall', 'A cold'],
      reopens: ['x', 'y'],
    },
    unsaid: { reopens: name },
  },
  'plan-ended': {
    in: ['fhir', 'paper'],
    fields: { reason: ['Well', 'Away'], outcome: ['NFA: Other', 'NFA: Support declined'] },
  },
  'transition-planned': {
    in: ['fhir', 'paper'],
    fields: { text: ['A club', 'A friend'], basedOn: [[], ['x']] },
    unsaid: { basedOn: seen },
  },
  'consent-given': {
    in: ['fhir', 'paper'],
    fields: {
      to: [family, { role: 'family', name: 'Dai' }],
      goals: ['all', ['g']],
      basis: ['person', 'best-interests'],
      note: ['By telephone', 'In a meeting'],
    },
  },
  'consent-withdrawn': { in: ['fhir', 'paper'], fields: { consents: [['e7'], ['x']] } },
  'service-explained': { in: ['fhir'], fields: { note: ['With a leaflet', 'Aloud'] } },
  'plan-shared': {
    in: ['fhir'],
    fields: { with: [person, family], how: ['On paper', 'By email'] },
  },
  'hours-recorded': { in: ['fhir'], fields: { week: [2, 3], hours: [4, 5] } },
  'circumstances-recorded': {
    in: ['fhir'],
    fields: {
      birthDate: ['1940-01-01', '1941-01-01'],
      discharged: ['2026-03-01', '2026-02-28'],
      longTermSupportEnded: ['2024-01-01', '2025-01-01'],
    },
  },
  'care-changed': {
    in: ['fhir'],
    fields: {
      change: ['assessment', 'request'],
      date: ['2026-04-20', '2026-04-21'],
      ended: ['2026-04-22', '2026-04-23'],
      outcome: ['NFA: Other', 'NFA: Support declined'],
    },
  },
  'measure-recorded': {
    in: ['fhir'],
    fields: { measure: ['barthel', 'barthel'], score: [12, 13] },
    unsaid: { measure: 'has no other value' },
  },
  'goal-weighted': { in: ['fhir'], fields: { goal, importance: [1, 2], difficulty: [2, 3] } },
  'task-chosen': { in: ['fhir'], fields: { goal, task: ['stairs', 'bath'] } },
  'way-tried': {
    in: ['fhir'],
    fields: {
      goal,
      task: ['stairs', 'bath'],
      way: ['rail', 'seat'],
      result: ['worked', 'no'],
      confidence: [7, 8],
      note: ['Slow', 'Quick'],
    },
  },
};

const en = createPlanTranslate('en');

/** A plan of two goals with steps, a consent, e7, and a rating. */
function given(): Diary {
  const diary = new Diary().start();
  diary.goal('g', 'To walk');
  diary.goal('h', 'To swim');
  for (const [one, step] of [
    ['g', 's'],
    ['g', 'r'],
    ['h', 'q'],
  ] as const) {
    diary.add(1, { type: 'step-added', goal: one, step, text: `Step ${one}`, who: worker });
  }
  diary.add(1, { type: 'consent-given', to: family, goals: 'all', basis: 'person' }, 'person');
  diary.rate(1, 'person', -1);
  return diary;
}

/** What each export says of the plan with one more event. */
function exported(type?: Type, own: Readonly<Record<string, unknown>> = {}) {
  const diary = given();
  const [started, ...others] = diary.events;
  const last = { ...others.at(-1)!, id: 'new', given: '2026-03-20T12:00:00Z' };
  const { plan: id, device, author, recorded } = last;
  const base = { id: last.id, plan: id, device, author, recorded, given: last.given };
  const added = type === undefined ? [] : [{ ...base, type, ...own } as PlanEvent];
  // There is one start: it takes the place of the other.
  const plan = foldPlan(
    type === 'plan-started'
      ? [...others, ...added]
      : [...(started ? [started] : []), ...others, ...added],
  );
  const bundle = toFhir(plan, { today: '2026-04-20' });
  assertFhir(bundle);
  return {
    fhir: JSON.stringify(bundle),
    csv: toCsv(plan),
    paper: printableText(toPrintable(plan, en, '2026-03-21')),
  };
}

const NAMES = ['fhir', 'csv', 'paper'] as const;
const without = exported();

describe('what is exported of an event', () => {
  it('is in the guide as it is decided here', async () => {
    const guide = await readFile(
      new URL('../../../../docs/guides/goal-outputs.md', import.meta.url),
      'utf8',
    );
    const rows = [...guide.matchAll(/^\| `([a-z-]+)` +\| (.+?) +\| (yes)? +\| (yes)? +\|$/gm)];
    assert.deepEqual(
      rows.map(([, type, , csv, paper]) => [type, csv === 'yes', paper === 'yes']),
      Object.entries(DECISIONS).map(([type, { in: exports }]) => [
        type,
        exports.includes('csv'),
        exports.includes('paper'),
      ]),
    );
  });

  for (const [type, decision] of Object.entries(DECISIONS) as [Type, Decision<Type>][]) {
    const fields = Object.entries(decision.fields as Record<string, readonly [unknown, unknown]>);
    const unsaid = decision.unsaid as Readonly<Record<string, string>> | undefined;
    const first = Object.fromEntries(fields.map(([field, [value]]) => [field, value]));

    it(`is decided for ${type}: ${decision.in.join(', ')}`, () => {
      const found = exported(type, first);
      // The plan of the other events starts as this one does.
      const changed = NAMES.filter((name) => found[name] !== without[name]);
      if (type !== 'plan-started') assert.deepEqual(changed, [...decision.in]);
      for (const [field, [, other]] of fields) {
        const differs = exported(type, { ...first, [field]: other });
        const saidIn = NAMES.filter((name) => differs[name] !== found[name]);
        assert.equal(saidIn.length > 0, unsaid?.[field] === undefined, `${type}.${field}`);
        assert.ok(
          saidIn.every((name) => decision.in.includes(name)),
          `${type}.${field} in ${saidIn.join()}`,
        );
      }
    });
  }
});
