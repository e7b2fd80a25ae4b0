import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import { cynllunGrisiau } from '../samples/cynllun-grisiau.js';
import { Diary } from '../testing/diary.js';
import { randomFrom } from '../testing/random.js';
import type { PlanEvent } from './events.js';
import { foldPlan } from './fold-plan.js';
import { toCsv } from './to-csv.js';

const read = (csv: string) => parse(csv, { columns: true }) as Record<string, string>[];

function withNote(note: string): string {
  const diary = new Diary().start();
  diary.goal();
  diary.add(1, { type: 'rating-given', goal: 'g', level: -2, prompt: 'alone', note }, 'person');
  return toCsv(foldPlan(diary.events));
}

describe('toCsv', () => {
  it('has a row for every rating and visit', () => {
    const plan = foldPlan(cynllunGrisiau());
    const rows = read(toCsv(plan));
    assert.equal(
      rows.length,
      plan.goals.reduce((sum, { ratings, visits }) => sum + ratings.length + visits.length, 0),
    );
    assert.deepEqual(rows[0], {
      goal_id: 'stairs',
      goal: 'Dw i eisiau dringo’r grisiau i’r gwely',
      given: '2026-03-03T09:15:00.000Z',
      recorded: '2026-03-03T09:20:00.000Z',
      role: 'worker',
      name: 'Tomos Adeyemi',
      level: '-1',
      prompt: 'some-help',
      place: 'Gartref',
      note: '',
      kind: 'rating',
      partly: '',
      event_id: plan.goals[0]?.ratings[0]?.id,
    });
  });

  it('has visits among ratings, as they happened, and says what is partly achieved', () => {
    const diary = new Diary().start();
    diary.goal();
    diary.add(5, { type: 'visit-recorded', goal: 'g', prompt: 'reminder', place: 'Kitchen' });
    diary.add(3, {
      type: 'rating-given',
      goal: 'g',
      level: -1,
      partly: true,
      prompt: 'some-help',
    });
    diary.rate(7, 'person', 0);
    const rows = read(toCsv(foldPlan(diary.events)));
    assert.deepEqual(
      rows.map(({ kind, level, partly, prompt }) => [kind, level, partly, prompt]),
      [
        ['rating', '-1', 'yes', 'some-help'],
        ['visit', '', '', 'reminder'],
        ['rating', '0', '', 'alone'],
      ],
    );
  });

  it('has a header alone where there is nothing', () => {
    assert.match(toCsv(foldPlan([])), /^goal_id,[^\r\n]*\r\n$/);
  });

  it('ends every line with CRLF and quotes what needs it', () => {
    const csv = withNote('She said "no", then\nyes');
    assert.match(csv, /,"She said ""no"", then\nyes",rating,,e3\r\n$/);
    assert.equal(read(csv)[0]?.['note'], 'She said "no", then\nyes');
  });

  it('gives back whatever was written, and never a formula', () => {
    const random = randomFrom(7);
    const pieces = [
      ...['=', '+', '-', '@', '\t', '\r', '\n', '\r\n', ' ', '\u00a0', '\ufeff', ',', ';', '|'],
      ...[
        '"',
        '""',
        "a'b",
        'ŵ',
        'Ŷ',
        'Siân',
        '👩🏽‍🦽',
        '🇬🇧',
        'cmd|’/C calc’!A0',
        'SUM(A1)',
        '<b>',
        '1',
      ],
    ];
    const hostile = () =>
      Array.from(
        { length: 1 + Math.floor(random() * 5) },
        () => pieces[Math.floor(random() * pieces.length)],
      ).join('');
    const isFormula = /^\s*[=+\-@\t\r\n]/;
    for (let run = 0; run < 2000; run++) {
      const [name, text, place, note] = [hostile(), hostile(), hostile(), hostile()] as const;
      const diary = new Diary().start();
      const { id, plan, device, given, recorded } = diary.events[0]!;
      const author = { role: 'family', name } as const;
      const base = { plan, device, author, given, recorded };
      const events: PlanEvent[] = [
        ...diary.events,
        { ...base, id: `${id}1`, type: 'goal-added', goal: 'g', text },
        { ...base, id: `${id}2`, type: 'visit-recorded', goal: 'g', prompt: 'alone', place, note },
      ];
      const [row] = read(toCsv(foldPlan(events)));
      for (const [column, written] of Object.entries({ name, goal: text, place, note })) {
        const cell = row?.[column] ?? '';
        assert.doesNotMatch(cell, isFormula, JSON.stringify(written));
        assert.equal(cell, isFormula.test(written) ? `'${written}` : written);
      }
    }
  });

  it('defuses formulas and leaves levels numbers', () => {
    for (const note of ['=1+1', '+44 20', '-2', '@SUM(A1)', '\t=1', ' =1', '=HYPERLINK("x","y")']) {
      const [row] = read(withNote(note));
      assert.equal(row?.['note'], `'${note}`);
      assert.equal(row?.['level'], '-2');
    }
    assert.equal(read(withNote('1 - 2 = −1'))[0]?.['note'], '1 - 2 = −1');
  });
});
