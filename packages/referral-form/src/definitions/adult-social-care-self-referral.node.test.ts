import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Answers } from '../model/answers.js';
import { equalityFor, equalityForm } from '../model/equality.js';
import { hasChoices } from '../model/fields.js';
import { createJourney } from '../model/journey.js';
import { questionsOf } from '../model/questions.js';
import { validateAll } from '../model/validate.js';
import { presentPage } from '../model/present.js';
import { walkThrough } from '../testing/walk-through.js';
import { adultSocialCareSelfReferral as form } from './adult-social-care-self-referral.js';

const answers: Answers = {
  'in-area': 'yes',
  consent: 'yes',
  'consent-reason': 'Because',
  assisted: 'no',
  'assistant-name': { first: 'Rhys', last: 'Parry' },
  'assistant-work': 'Aber library',
  'referrer-name': { first: 'Sam', last: 'Jones' },
  relationship: 'child',
  'job-title': 'Nurse',
  organisation: 'Hospital',
  'referrer-phone': '01632 960 001',
  'referrer-email': 'sam@example.com',
  'person-name': { first: 'Mair', last: 'Evans' },
  'birth-date': { day: '2', month: '1', year: '1941' },
  'nhs-number-known': 'no',
  'home-address': {
    line1: '1 High Street',
    line2: '',
    town: 'Aber',
    county: '',
    postcode: 'SA1 1AA',
  },
  'contact-ways': ['letter'],
  'help-needed': ['none'],
  effect: 'Tired',
  'what-matters': 'My garden',
  'cannot-wait': 'no',
  'cannot-wait-details': 'Medicines',
  'lives-alone': 'yes',
  housing: 'owned',
  helpers: ['nobody'],
  helper: [{ 'helper-name': 'Age Cymru', 'helpers-details': 'Shopping' }],
  health: 'no',
  'health-details': 'Arthritis',
  communication: ['none'],
  'communication-details': '',
  'is-carer': 'no',
  'cared-for': 'My partner',
  'carer-assessment': 'yes',
  'you-care': 'no',
  'your-assessment': 'yes',
  declaration: 'yes',
};

const pagesOf = (given: Answers) => walkThrough(form, { ...answers, ...given }).pages;
const questionIds = join(
  import.meta.dirname,
  '../../../../../shared/data/forms/socialcaredata/statutory-question-ids.json',
);

describe('the request to adult social care', () => {
  it('sends whoever lives elsewhere to their council, before it asks who they are', () => {
    assert.deepEqual(pagesOf({ about: 'me', 'in-area': 'no' }), [
      'who-for',
      'in-area',
      'out-of-area',
    ]);
    const { heading } = presentPage(form, 'out-of-area', { about: 'professional' }, 'en');
    assert.equal(heading, 'Ask the council where the person lives');
  });

  it('asks for agreement of others only, and for a reason without it', () => {
    assert.equal(pagesOf({ about: 'me', consent: 'no' }).includes('consent'), false);
    for (const consent of ['no', 'lacks-capacity', 'not-asked']) {
      assert.ok(pagesOf({ about: 'professional', consent }).includes('consent-reason'), consent);
    }
    assert.equal(pagesOf({ about: 'professional' }).includes('consent-reason'), false);
  });

  it('offers an assessment to carers: whoever asks, and a relative who refers', () => {
    const carers = ['is-carer', 'cared-for', 'carer-assessment', 'you-care', 'your-assessment'];
    const asked = (given: Answers) => pagesOf(given).filter((page) => carers.includes(page));
    assert.deepEqual(asked({ about: 'me', 'is-carer': 'yes' }), carers.slice(0, 3));
    assert.deepEqual(asked({ about: 'someone-else', 'you-care': 'yes' }), [
      'is-carer',
      'you-care',
      'your-assessment',
    ]);
    assert.deepEqual(asked({ about: 'professional' }), ['is-carer']);
  });

  it('asks equality questions of whoever refers themselves, and takes a refusal of each', () => {
    assert.ok(equalityFor(form, { about: 'me' }));
    assert.equal(equalityFor(form, { about: 'someone-else' }), undefined);
    assert.equal(equalityFor(form, { about: 'professional' }), undefined);

    const questions = equalityForm(form)!;
    const asked = questionsOf(questions).filter(({ isRevealed }) => !isRevealed);
    assert.equal(asked.length, 15);
    for (const { component } of asked.slice(1)) {
      assert.ok(hasChoices(component) && component.optional === true, component.id);
      assert.deepEqual(component.items?.at(-1)?.text, 'Prefer not to say');
    }
    // What is said in one’s own words can be left out too.
    const given = {
      'answer-equality': 'yes',
      'ethnic-group': 'asian',
      'ethnic-asian': 'other',
      religion: 'other',
    };
    assert.deepEqual(validateAll(questions, given, 'en'), []);
  });

  it('asks the background within a group only of who is in it', () => {
    const questions = equalityForm(form)!;
    const pages = (answers: Answers) =>
      createJourney(questions, answers).path.filter((page) => page.startsWith('ethnic-'));
    assert.deepEqual(pages({ 'ethnic-group': 'asian' }), []);
    const groups = ['white', 'multiple', 'asian', 'black', 'other'];
    for (const group of groups) {
      const answers = { 'answer-equality': 'yes', 'ethnic-group': group };
      assert.deepEqual(pages(answers), ['ethnic-group', `ethnic-${group}`]);
    }
    const refused = { 'answer-equality': 'yes', 'ethnic-group': 'prefer-not-to-say' };
    assert.deepEqual(pages(refused), ['ethnic-group']);
  });

  it('asks more only where there is more', () => {
    const more = ['cannot-wait-details', 'helpers-details', 'health-details'];
    assert.deepEqual(
      pagesOf({ about: 'me' }).filter((page) => more.includes(page)),
      [],
    );
    const busy = { about: 'me', 'cannot-wait': 'yes', helpers: ['paid'], health: 'yes' };
    assert.deepEqual(
      pagesOf(busy).filter((page) => more.includes(page)),
      more,
    );
  });

  it(
    'names questions that the national draft has',
    { skip: existsSync(questionIds) ? false : 'the national question ids are not here' },
    () => {
      const known = readFileSync(questionIds, 'utf8');
      // Others are elements of UK Core.
      const named = questionsOf(form)
        .flatMap(({ component }) => component.standardRef ?? [])
        .filter((name) => !name.includes('#'));
      assert.equal(named.length, 2);
      for (const id of named) assert.ok(known.includes(`"id": "${id}"`), id);
    },
  );
});
