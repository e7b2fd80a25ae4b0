import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ageOn } from '../model/ascof.js';
import { caseload } from '../model/caseload.js';
import { foldPlan } from '../model/fold-plan.js';
import { outcome } from '../model/outcome.js';
import { readEvents } from '../model/read-events.js';
import { summarise } from '../model/summarise.js';
import { samplePeople } from './people.js';
import { sampleService } from './service.js';

const TODAY = '2026-06-30';

describe('the sample service', () => {
  for (const language of ['en', 'cy'] as const) {
    const lives = sampleService(language, TODAY);
    const plans = lives.map((events) => foldPlan(events));

    it(`has valid plans of its own people, nothing in them from later (${language})`, () => {
      const ids = lives.flat().map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length, 'ids are unique');
      assert.deepEqual(readEvents(lives.flat()).problems, []);
      assert.equal(new Set(plans.map(({ person }) => person)).size, 48);
      assert.doesNotMatch(JSON.stringify(lives), /Margaret|Ruth|Ellis|Megan|Rhian|Prydderch/);
      const others = new Set(plans.flatMap(({ consents }) => consents.map(({ to }) => to.name)));
      assert.ok(others.size > 20, `${others.size} of family or next door`);
      const late = lives
        .flat()
        .filter(({ type, given }) => type !== 'plan-started' && given.slice(0, 10) > TODAY);
      assert.deepEqual(late, []);
    });

    it(`has women and men, younger and older, who live in different ways (${language})`, () => {
      const people = plans.map((_, number) => samplePeople(`${number}`, number, language));
      assert.deepEqual(
        plans.map(({ person }) => person),
        people.map(({ person }) => person),
      );
      assert.equal(people.filter(({ pronoun }) => pronoun === 'he').length, 24);
      const ages = plans.flatMap(({ circumstances: { birthDate } }) =>
        birthDate ? ageOn(birthDate, TODAY) : [],
      );
      assert.ok(Math.min(...ages) < 65 && Math.max(...ages) > 90, ages.join());
      assert.equal(new Set(people.map(({ home }) => home)).size, 3);
      assert.ok(people.some(({ prefersWelsh }) => prefersWelsh));
    });

    it(`has plans that run whose end would tell hours and measures (${language})`, () => {
      const running = plans.filter(({ ended, hours }) => !ended && hours.length > 2);
      const told = running.map((plan) => outcome(plan, TODAY));
      assert.ok(told.some(({ hours }) => hours.change !== undefined));
      const of2D = told.map(({ ascof2D }) =>
        ascof2D.status === 'not-counted' ? ascof2D.reason.code : ascof2D.status,
      );
      assert.ok(of2D.includes('discharge-outside-window') && of2D.includes('unknown'), of2D.join());
      assert.ok(running.some(({ transition }) => transition.text !== undefined));
    });

    it(`has something in every row of a caseload’s filters, and figures (${language})`, () => {
      const rows = caseload(plans, TODAY);
      assert.equal(rows.length, 48);
      assert.equal(rows.filter(({ time }) => time.phase === 'before').length, 1);
      assert.ok(rows.some(({ overdue, endedOn }) => overdue > 0 && !endedOn));
      const late = rows.filter(({ overdue, endedOn }) => overdue > 0 && endedOn);
      assert.ok(
        late.length > 0 && late.every(({ overdue, next }) => overdue === 1 && next?.day === 84),
      );
      assert.ok(rows.some(({ differing }) => differing > 0));
      assert.ok(
        rows.some(({ time: { phase, day, days } }) => phase === 'running' && days - day <= 7),
      );
      const summary = summarise(plans, TODAY);
      assert.ok(summary.tScoreChange.every(({ median }) => median !== undefined));
      assert.ok((summary.noOngoingCare.percent ?? 0) > 50);
      assert.equal(summary.atHome.notContacted, '[c]');
    });
  }
});
