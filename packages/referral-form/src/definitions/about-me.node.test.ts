import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { questionsOf } from '../model/questions.js';
import { walkThrough } from '../testing/walk-through.js';
import { aboutMe as form } from './about-me.js';

const texts = [
  'what-matters',
  'people',
  'communication',
  'wellness',
  'please-do',
  'support',
  'worth-knowing',
];

const answers = {
  'person-name': { first: 'Mair', last: 'Evans' },
  'birth-date': { day: '2', month: '1', year: '1941' },
  'nhs-number-known': 'no',
  'had-help': 'no',
  helper: 'Sam',
  date: { day: '2', month: '1', year: '2026' },
  agreement: 'yes',
  ...Object.fromEntries(texts.map((id) => [id, ''])),
};

const standard = join(
  import.meta.dirname,
  '../../../../../shared/data/forms/prsb/AboutMe.fields.csv',
);

describe('About me', () => {
  it('asks every text of the standard, and needs none', () => {
    const { journey, pages } = walkThrough(form, { ...answers, about: 'me' });
    assert.equal(journey.complete, true);
    assert.deepEqual(
      pages.filter((page) => texts.includes(page)),
      texts,
    );
  });

  it('asks who helped, where somebody did', () => {
    const asksWho = (about: string, help: string) =>
      walkThrough(form, { ...answers, about, 'had-help': help }).pages.includes('helper');
    assert.equal(asksWho('me', 'no'), false);
    assert.equal(asksWho('me', 'yes'), true);
    assert.equal(asksWho('someone-else', 'no'), true);
    assert.equal(asksWho('professional', 'no'), true);
  });

  it(
    'names fields that the standard has',
    { skip: existsSync(standard) ? false : 'the standard’s fields are not here' },
    () => {
      const fields = readFileSync(standard, 'utf8')
        .split('\n')
        .map((line) => line.split(',')[0]);
      // Others are elements of UK Core.
      const named = questionsOf(form)
        .flatMap(({ component }) => component.standardRef ?? [])
        .filter((name) => !name.includes('#'));
      assert.equal(named.length, texts.length + 2);
      assert.deepEqual(
        named.filter((name) => !fields.includes(name)),
        [],
      );
    },
  );
});
