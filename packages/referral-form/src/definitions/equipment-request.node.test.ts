import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Answers } from '../model/answers.js';
import { walkThrough } from '../testing/walk-through.js';
import { equipmentRequest as form } from './equipment-request.js';

const answers: Answers = {
  about: 'me',
  assisted: 'no',
  'person-name': { first: 'Mair', last: 'Evans' },
  'birth-date': { day: '2', month: '1', year: '1941' },
  'home-address': {
    line1: '1 High Street',
    line2: '',
    town: 'Aber',
    county: '',
    postcode: 'SA1 1AA',
  },
  'contact-ways': ['letter'],
  tasks: ['door'],
  'task-details': 'I do not hear it',
  wanted: '',
  height: '',
  weight: '',
  falls: 'no',
  'falls-details': 'In the bath',
  'in-hospital': 'no',
  hospital: 'General',
  'discharge-date': { day: '', month: '', year: '' },
  home: 'owned',
  permission: 'not-asked',
  photos: [],
  declaration: 'yes',
};

describe('the request for equipment', () => {
  it('asks more only where there is more', () => {
    const more = ['size', 'falls-details', 'discharge', 'permission'];
    const asked = (given: Answers) =>
      walkThrough(form, { ...answers, ...given }).pages.filter((page) => more.includes(page));
    assert.deepEqual(asked({}), []);
    assert.deepEqual(
      asked({ tasks: ['door', 'chair'], falls: 'yes', 'in-hospital': 'yes', home: 'private' }),
      more,
    );
  });

  it('takes photos of where it will go, and needs none', () => {
    const photo = { id: 'p', name: 'steps.jpg', type: 'image/jpeg', size: 1_000_000 };
    const { journey, pages } = walkThrough(form, { ...answers, photos: [photo] });
    assert.ok(journey.complete && pages.includes('photos'));
    assert.throws(
      () => walkThrough(form, { ...answers, photos: [{ ...photo, name: 'steps.exe' }] }),
      /photos is answered/,
    );
  });

  it('asks height and weight only for what bears them, and needs neither', () => {
    for (const task of ['bath', 'toilet', 'bed', 'chair']) {
      const { journey, pages } = walkThrough(form, { ...answers, tasks: [task] });
      assert.ok(pages.includes('size'), task);
      assert.equal(journey.complete, true);
    }
    for (const task of ['stairs', 'steps', 'kitchen', 'dressing', 'door', 'other']) {
      assert.equal(
        walkThrough(form, { ...answers, tasks: [task] }).pages.includes('size'),
        false,
        task,
      );
    }
  });
});
