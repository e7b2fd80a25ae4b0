import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Answers } from '../model/answers.js';
import { CHECK_ANSWERS } from '../model/journey.js';
import { presentPage } from '../model/present.js';
import { validateAll } from '../model/validate.js';
import { walkThrough } from '../testing/walk-through.js';
import { reportAConcern as form } from './report-a-concern.js';

/** The least that can be told: nothing is known. */
const least: Answers = {
  danger: 'no',
  'age-18': 'yes',
  'gives-name': 'no',
  'referrer-name': { first: 'Sam', last: 'Jones' },
  relationship: 'stranger',
  'job-title': 'Nurse',
  organisation: 'Hospital',
  'referrer-phone': '01632 960 001',
  'referrer-email': 'sam@example.com',
  'adult-knows': 'agrees',
  'why-without-agreement': 'Not safe to ask',
  'adult-name': '',
  'adult-age': '',
  'adult-address': 'By the river',
  'care-needs': ['not-known'],
  communication: '',
  capacity: 'not-sure',
  'capacity-reason': '',
  supporter: '',
  'what-happened': 'He was shouted at',
  kinds: ['not-known'],
  when: '',
  'goes-on': 'not-sure',
  where: ['not-known'],
  place: '',
  cause: ['not-known'],
  'about-cause': '',
  wishes: '',
  'risk-now': 'Not known',
  done: ['nothing'],
  'done-details': '',
  others: ['none'],
  'others-details': 'A baby',
  'safe-phone': '',
  'safe-contact': '',
  declaration: 'yes',
};

const pagesOf = (answers: Answers) => walkThrough(form, { ...least, ...answers }).pages;

describe('the report of a concern', () => {
  it('sends whoever is in danger to 999, before it asks anything else', () => {
    assert.deepEqual(pagesOf({ danger: 'yes' }), ['immediate-danger', 'call-999']);
  });

  it('sends whoever worries about a child to children’s services', () => {
    assert.equal(pagesOf({ about: 'someone-else', 'age-18': 'no' }).at(-1), 'child');
    assert.notEqual(pagesOf({ about: 'someone-else', 'age-18': 'not-sure' }).at(-1), 'child');
  });

  it('can be sent by someone who gives no name and knows next to nothing', () => {
    const { journey, pages } = walkThrough(form, { ...least, about: 'someone-else' });
    assert.equal(journey.current, CHECK_ANSWERS);
    assert.equal(journey.complete, true);
    assert.equal(pages.includes('your-name'), false);
    assert.equal(pages.includes('your-contact-details'), false);
    assert.equal('referrer-name' in journey.reachableAnswers, false);
  });

  it('asks professionals for their name and work', () => {
    const pages = pagesOf({ about: 'professional' });
    assert.equal(pages.includes('give-name'), false);
    for (const page of ['your-name', 'your-work', 'your-contact-details']) {
      assert.ok(pages.includes(page), page);
    }
  });

  it('asks why, where the adult does not agree or does not know', () => {
    const asksWhy = (knows: string) =>
      pagesOf({ about: 'professional', 'adult-knows': knows }).includes('why-without-agreement');
    assert.deepEqual(['agrees', 'unsure', 'disagrees', 'no'].map(asksWhy), [
      false,
      false,
      true,
      true,
    ]);
  });

  it('asks the adult neither for agreement nor of their capacity', () => {
    const pages = pagesOf({
      about: 'me',
      'adult-name': 'Mair',
      'adult-age': '80',
      'safe-phone': '01632 960 001',
    });
    for (const page of ['age', 'give-name', 'your-name', 'adult-knows', 'capacity']) {
      assert.equal(pages.includes(page), false, page);
    }
  });

  it('needs of the adult a number that is safe, of others none', () => {
    const needed = (about: string) =>
      validateAll(form, { ...least, about }, 'en').map(({ componentId }) => componentId);
    assert.deepEqual(needed('me'), ['adult-name', 'adult-age', 'safe-phone']);
    assert.deepEqual(needed('someone-else'), []);
  });

  it('says to call about children where children are at risk', () => {
    const warns = (others: string[]) =>
      presentPage(form, 'others-details', { ...least, about: 'me', others }, 'en').components.some(
        ({ id }) => id === 'children-warning',
      );
    assert.equal(warns(['children', 'adults']), true);
    assert.equal(warns(['adults']), false);
  });
});
