import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { addDays } from './dates.js';
import { ascof2A, ascof2D, episodes, type AscofPreview } from './ascof.js';
import { EVENT_OUTCOMES, SEQUEL_SERVICES, type CareChange, type EventOutcome } from './care.js';
import { tScore } from './gas.js';

const shared = (file: string) =>
  new URL(`../../../../../shared/data/forms/${file}`, import.meta.url);
const read = <Content>(file: string) => JSON.parse(readFileSync(shared(file), 'utf8')) as Content;
const skip = existsSync(shared('gas')) ? false : 'no ../shared/data/forms';

interface Vector {
  name: string;
  scores: number[];
  weights: number[] | null;
  rho: number;
  expected: number;
}

describe('Goal Attainment Scaling', { skip }, () => {
  it('equals the published vectors to five decimals', () => {
    const all = read<{ vectors: Vector[] }>('gas/gas-test-vectors.json').vectors;
    assert.equal(all.length, 24);
    for (const { name, scores, weights, rho, expected } of all) {
      assert.equal(tScore(scores, weights ?? undefined, rho).toFixed(5), expected.toFixed(5), name);
    }
  });

  it('starts where the published cohort did: a median of 34.9, quartiles 31.9 to 35.5', () => {
    const { publishedCohortCheck: told } = read<{ publishedCohortCheck: string }>(
      'gas/gas-test-vectors.json',
    );
    assert.match(told, /median 34\.9 \(IQR 31\.9-35\.5\)/);
    // 977 goals of 243 patients are four or five each, which were at −1.
    assert.equal(tScore([-1, -1, -1, -1, -1]).toFixed(1), '34.9');
    assert.equal(tScore([-1, -1, -1, -1]).toFixed(1), '35.5');
    const partly = [-0.5, -0.5, -1, -1, -1];
    assert.equal(tScore(partly).toFixed(1), '34.9', 'partly achieved is reported as −1');
  });
});

interface AscofCase {
  id: string;
  measure: '2A' | '2D';
  stmax?: [string, string];
  stmaxEvents?: [string, string][];
  outcome?: EventOutcome;
  priorLTSEnd?: string;
  later?: { service: CareChange; start: string }[];
  age?: number;
  discharge?: string;
  reablementStart?: string;
  events?: { type: CareChange; date: string }[];
  expect: {
    denominator?: number;
    numerator?: number;
    unableToClassify?: number;
    episodes?: number;
  };
}

/** As the cases write what is expected. */
function figures(preview: AscofPreview) {
  switch (preview.status) {
    case 'counted':
      return { denominator: 1, numerator: preview.numerator ? 1 : 0 };
    case 'not-counted':
      return { denominator: 0, numerator: 0 };
    case 'unclassified':
      return { unableToClassify: 1 };
    case 'unknown':
      return {};
  }
}

describe('Adult Social Care Outcomes Framework', { skip }, () => {
  it('equals every case of 2A and 2D', () => {
    const { cases } = read<{ cases: AscofCase[] }>('cld-ascof/ascof-test-cases.synthetic.json');
    assert.equal(cases.length, 11);
    for (const one of cases) {
      const spells = (one.stmaxEvents ?? (one.stmax ? [one.stmax] : [])).map(([start, end]) => ({
        start,
        end,
      }));
      if (one.reablementStart)
        spells.push({ start: one.reablementStart, end: one.reablementStart });
      const changes = [
        ...(one.later ?? []).map(({ service, start }) => ({ change: service, date: start })),
        ...(one.events ?? []).map(({ type, date }) => ({ change: type, date })),
      ];
      const birthYear = one.age !== undefined && Number(one.discharge?.slice(0, 4)) - one.age;
      const preview = (one.measure === '2A' ? ascof2A : ascof2D)({
        spells,
        changes,
        ...(one.outcome && { outcome: one.outcome }),
        ...(one.priorLTSEnd && { longTermSupportEnded: one.priorLTSEnd }),
        ...(one.discharge && { discharged: one.discharge }),
        ...(birthYear && { birthDate: `${birthYear}-01-01` }),
      });
      const told = { ...figures(preview), episodes: episodes(spells).length };
      for (const [name, value] of Object.entries(one.expect)) {
        assert.equal(told[name as keyof typeof told], value, `${one.id} ${name}`);
      }
    }
  });

  it('has the names of Client Level Data, and puts each outcome where 2A does', () => {
    const codes = read<{
      eventOutcome: string[];
      sequelServiceHierarchy: string[];
      ascof2A: Record<'numerator' | 'denominator' | 'unableToClassify', string[]>;
    }>('cld-ascof/cld-codes.json');
    assert.deepEqual([...EVENT_OUTCOMES], codes.eventOutcome);
    // Of other short-term support, the care in a home that 2A counts apart is no type of its own.
    const shortStay = 'Short term support: Residential or Nursing care';
    assert.deepEqual(
      SEQUEL_SERVICES.filter((one) => one !== shortStay),
      codes.sequelServiceHierarchy,
    );
    const { numerator, denominator, unableToClassify } = codes.ascof2A;
    const spells = [{ start: '2025-05-01', end: '2025-06-11' }];
    const expected = (name: string) =>
      denominator.includes(name)
        ? { denominator: 1, numerator: numerator.includes(name) ? 1 : 0 }
        : unableToClassify.includes(name)
          ? { unableToClassify: 1 }
          : { denominator: 0, numerator: 0 };
    for (const outcome of EVENT_OUTCOMES) {
      assert.deepEqual(
        figures(ascof2A({ spells, outcome, changes: [] })),
        expected(outcome),
        outcome,
      );
    }
    for (const change of SEQUEL_SERVICES) {
      const changes = [{ change, date: addDays('2025-06-11', 1) }];
      assert.deepEqual(figures(ascof2A({ spells, changes })), expected(change), change);
    }
  });
});
