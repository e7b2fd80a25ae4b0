import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createPlanTranslate } from '../messages/translate.js';
import { cynllunGrisiau } from '../samples/cynllun-grisiau.js';
import { stairsPlan } from '../samples/stairs-plan.js';
import { Diary } from '../testing/diary.js';
import { foldPlan } from './fold-plan.js';
import { printableText, toPrintable } from './to-printable.js';

const en = createPlanTranslate('en');
const textOf = (diary: Diary, today = '2026-03-20', t = en) =>
  printableText(toPrintable(foldPlan(diary.events), t, today));

describe('toPrintable', () => {
  it('has the plan in sentences: goals, what is next, when to meet, what follows, who sees it', () => {
    const diary = new Diary().start();
    diary.goal('g', 'I want to climb my stairs to bed');
    diary.add(0, {
      type: 'levels-described',
      goal: 'g',
      texts: [
        'Sleeps downstairs.',
        'Needs two people',
        'Climbs with one rest',
        'No rest',
        'Carries tea',
      ],
      baseline: -1,
      basedOn: [],
    });
    diary.add(1, { type: 'goal-agreed', goal: 'g', answer: 'agreed' }, 'person');
    diary.rate(9, 'person', -2);
    diary.rate(10, 'worker', 0);
    diary.add(
      10,
      { type: 'rating-given', goal: 'g', level: -1, partly: true, prompt: 'alone' },
      'family',
    );
    for (const step of ['Fit a rail', 'Practise']) {
      diary.add(2, {
        type: 'step-added',
        goal: 'g',
        step,
        text: step,
        who: { role: 'family', name: 'Bea' },
      });
    }
    diary.add(8, { type: 'step-done', goal: 'g', step: 'Fit a rail' });
    diary.add(1, { type: 'transition-planned', text: 'Walk with the club', basedOn: [] });
    diary.add(1, {
      type: 'consent-given',
      to: { role: 'family', name: 'Bea' },
      goals: 'all',
      basis: 'person',
    });
    assert.equal(
      textOf(diary),
      `Your plan
=========

About this plan
---------------

This plan belongs to Ann.

It started on 2 March 2026.

It ends on 13 April 2026.

Today is day 18 of 42.

Goal 1: I want to climb my stairs to bed
----------------------------------------

You agreed to this goal.

What you hope for: Climbs with one rest

How it is going:

- Ann said on 11 March 2026: Sleeps downstairs.
- Bea (family or carer) said on 12 March 2026: part of the way there.
- Cai (support worker) said on 12 March 2026: Climbs with one rest.

People see it differently. That is all right. Talk about it together.

What to do next:

- Bea (family or carer): Practise

What is done:

- Fit a rail (done on 10 March 2026)

When we meet to talk about it
-----------------------------

- Week 1 review: 9 March 2026
- Week 2 review: 16 March 2026
- Week 3 review: 23 March 2026
- Week 4 review: 30 March 2026
- Week 5 review: 7 April 2026
- Week 6 review: 13 April 2026
- Check after 12 weeks: 26 May 2026

When the help ends
------------------

Walk with the club

Family and carers who may see this plan
---------------------------------------

- Bea may see all of it.

You can change your mind at any time. Tell your support worker.
`,
    );
  });

  it('scores nobody: no level’s number, no T-score', () => {
    const plan = foldPlan(stairsPlan('2026-03-02'));
    const text = printableText(toPrintable(plan, en, '2026-04-13'));
    assert.doesNotMatch(text, /[−+]\d|score|expected/i);
  });

  it('is short: no sentence of it has more than 20 words, people’s own apart', () => {
    const own = /^(Goal \d|What you hope|- .* said on|- .*\(|Why|The plan has ended)/;
    const plan = foldPlan(stairsPlan('2026-03-02'));
    for (const today of ['2026-02-01', '2026-03-20', '2026-07-01']) {
      const lines = printableText(toPrintable(plan, en, today)).split('\n');
      for (const line of lines.filter((one) => !own.test(one))) {
        for (const sentence of line.split(/[.?!] /)) {
          assert.ok(sentence.split(' ').length <= 20, sentence);
        }
      }
    }
  });

  it('speaks Welsh throughout', () => {
    const plan = foldPlan(cynllunGrisiau('2026-03-02'));
    const text = printableText(toPrintable(plan, createPlanTranslate('cy'), '2026-03-20'));
    assert.match(text, /^Eich cynllun\n============\n/);
    assert.match(text, /Heddiw yw diwrnod 18 o 42\./);
    assert.doesNotMatch(text, /\b(plan|goal|said|review|March)\b/);
  });

  it('says what is not there yet, and what people wrote apart', () => {
    const diary = new Diary();
    diary.add(0, { type: 'plan-started', person: 'Ann', start: '2026-03-02' });
    const empty = textOf(diary, '2026-02-27');
    for (const words of ['It starts on', 'no goals yet', 'not written yet', 'You have not said']) {
      assert.match(empty, new RegExp(words));
    }
    const first = diary.goal();
    for (const text of ['To walk far', 'To walk near']) {
      diary.add(2, { type: 'goal-changed', goal: 'g', text, basedOn: [first] });
      diary.add(2, { type: 'transition-planned', text: `${text} later`, basedOn: [] });
    }
    const text = textOf(diary);
    assert.match(text, /in different ways.*:\n\n- To walk far\n- To walk near\n/);
    assert.match(text, /- To walk far later\n- To walk near later\n/);
  });

  it('says how a plan ended, and leaves out meetings that are not needed', () => {
    const diary = new Diary().start();
    diary.add(17, { type: 'plan-ended', reason: 'Moved away' });
    const text = textOf(diary, '2026-03-25');
    assert.match(text, /The plan has ended\. Why: Moved away/);
    assert.doesNotMatch(text, /Week 6/);
  });

  it('keeps the council’s own holidays and words', () => {
    const plan = foldPlan(new Diary().start().events);
    const holidays = { nation: 'scotland', added: ['2026-03-09'] } as const;
    const t = createPlanTranslate('en', { en: { printTitle: 'Your steps' } });
    const { title, sections } = toPrintable(plan, t, '2026-03-02', holidays);
    assert.equal(title, 'Your steps');
    assert.match(JSON.stringify(sections), /Week 1 review: 10 March 2026/);
  });

  it('has nothing to say before a plan is started', () => {
    assert.throws(() => toPrintable(foldPlan([]), en, '2026-03-02'), /RangeError: toPrintable/);
  });
});
