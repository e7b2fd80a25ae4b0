import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { groupForm as form, someone } from '../testing/group-form.js';
import { createFormTranslate } from '../messages/index.js';
import { fitAnswers, fitPlace } from './fit-answers.js';
import { ADD_ANOTHER, ITEM_COUNT } from './groups.js';
import { CHECK_ANSWERS, createJourney, type Journey } from './journey.js';
import { lintForm, lintReferences } from './lint.js';
import { localise } from './localise.js';
import { readPage } from './read-page.js';
import { readSubmissionAnswers } from './read-submission.js';
import { toSubmission } from './submission.js';
import { summary } from './summary.js';
import { validateAll, validatePage } from './validate.js';

const t = createFormTranslate('en');
const shared = (people: number) => ({
  alone: 'no',
  people: Array.from({ length: people }, (_, index) => someone(`N${index + 1}`)),
});
const details = { reference: 'A', idempotencyKey: 'k', submittedAt: '2026-11-25T10:00:00Z' };
const sent = (answers: Parameters<typeof toSubmission>[1]) =>
  toSubmission(form, answers, details).answers;

/** Answers where the journey is, and goes on. */
function go(journey: Journey, values: Parameters<Journey['answer']>[1]): Journey {
  const { next } = journey.answer(journey.current, values);
  return journey.answer(journey.current, values).goTo(next ?? '');
}

describe('a page that repeats', () => {
  it('asks about the first item, then shows the list, and goes on from there', () => {
    let journey = go(createJourney(form), { alone: 'no' });
    assert.equal(journey.current, 'household.1');
    journey = go(journey, someone('Siân'));
    assert.equal(journey.current, 'household');
    assert.deepEqual(journey.reachableAnswers['people'], [someone('Siân')]);
    journey = journey.goTo('household.2');
    assert.equal(journey.current, 'household.2');
    assert.equal(journey.previous, 'household');
    journey = go(journey, someone('Rhys', 'partner'));
    assert.deepEqual(journey.reachableAnswers['people'], [
      someone('Siân'),
      someone('Rhys', 'partner'),
    ]);
    journey = go(journey, {});
    assert.equal(journey.current, 'medicines', 'none must be there: its list comes first');
    journey = go(journey, {});
    assert.equal(journey.current, CHECK_ANSWERS);
    assert.equal(journey.complete, true);
    assert.deepEqual(journey.goTo('medicines').answers['medicines'], []);
  });

  it('lets nobody past before there are as many items as there must be, and they are right', () => {
    const journey = createJourney(form, { alone: 'no' });
    assert.equal(journey.firstIncomplete, 'household.1');
    assert.equal(journey.goTo('medicines').current, 'household.1');
    const wrong = createJourney(form, {
      alone: 'no',
      people: [someone('Siân'), { 'person-name': { first: '', last: '' }, relationship: '' }],
    });
    assert.equal(wrong.firstIncomplete, 'household.2');
    const none = createJourney(form, { alone: 'no', people: [] });
    assert.equal(none.firstIncomplete, 'household');
    const many = createJourney(form, shared(4));
    assert.equal(many.firstIncomplete, 'household', 'more than there may be');
  });

  it('has no place for an item that cannot be', () => {
    const two = createJourney(form, shared(2));
    for (const [asked, current] of Object.entries({
      household: 'household',
      'household.1': 'household.1',
      'household.3': 'household.3',
      'household.4': 'household',
      'household.2.remove': 'household.2.remove',
      'household.3.remove': 'household',
    })) {
      assert.equal(two.goTo(asked).current, current, asked);
    }
    assert.equal(createJourney(form, shared(3)).goTo('household.4').current, 'household');
    for (const asked of ['household.0', 'household.x', 'alone.1', 'household.1.change']) {
      assert.throws(() => two.goTo(asked), RangeError, asked);
    }
  });

  it('removes an item once, however often it is asked to', () => {
    const three = createJourney(form, shared(3));
    const count = (answers: unknown) => (answers as unknown[]).length;
    const removed = three.answer('household.1.remove', { [ITEM_COUNT]: '3' });
    assert.deepEqual(removed.answers['people'], [someone('N2'), someone('N3')]);
    const again = removed.answer('household.1.remove', { [ITEM_COUNT]: '3' });
    assert.equal(count(again.answers['people']), 2);
    // An item is added by its number: posting it twice changes it.
    const added = removed.answer('household.3', someone('N4')).answer('household.3', someone('N5'));
    assert.deepEqual(added.answers['people'], [someone('N2'), someone('N3'), someone('N5')]);
  });

  it('counts for the conditions of later pages', () => {
    const path = (people: number, medicines: object[] = []) =>
      createJourney(form, { ...shared(people), medicines } as never).path;
    assert.ok(!path(2).includes('space'));
    assert.ok(path(3).includes('space'));
    assert.ok(!path(1).includes('pharmacy'));
    assert.ok(path(1, [{ medicine: 'Aspirin', dose: '' }]).includes('pharmacy'));
    const few = {
      ...form,
      conditions: {
        ...form.conditions,
        crowded: { component: 'people', operator: 'lessThan', value: 2 } as const,
      },
    };
    assert.ok(createJourney(few, { alone: 'yes' }).path.includes('space'), 'none is fewer than 2');
    assert.ok(!createJourney(few, shared(2)).path.includes('space'));
  });

  it('says which answers no longer count', () => {
    const journey = createJourney(form, { ...shared(1), alone: 'yes' });
    assert.deepEqual(journey.discarded, [{ componentId: 'people', pageId: 'household' }]);
    const household = form.pages[1]!;
    const [name, relationship] = household.components;
    const conditional = {
      ...form,
      conditions: { ...form.conditions, alone: { not: { condition: 'shares' } } },
      pages: form.pages.map((page) =>
        page === household
          ? { ...page, components: [name!, { ...relationship!, condition: 'alone' }] }
          : page,
      ),
    };
    const within = createJourney(conditional, shared(2));
    assert.deepEqual(within.discarded, [{ componentId: 'relationship', pageId: 'household' }]);
    assert.deepEqual(within.withoutDiscarded().answers['people'], [
      { 'person-name': { first: 'N1', last: 'Rees' } },
      { 'person-name': { first: 'N2', last: 'Rees' } },
    ]);
  });

  it('says what is wrong, and with which item', () => {
    const answers = { alone: 'no', people: [someone('Siân'), { relationship: 'child' }] };
    assert.deepEqual(
      validateAll(form, answers, 'en').map(({ item, text, href }) => [item, text, href]),
      [
        [2, 'Enter first name', '#person-name-first'],
        [2, 'Enter last name', '#person-name-last'],
      ],
    );
    assert.deepEqual(validatePage(form, 'household.1', answers, 'en'), []);
    assert.equal(validatePage(form, 'household.2', answers, 'en').length, 2);
    const texts = (people: number, language: string) =>
      validatePage(form, 'household', shared(people), language).map(({ text }) => text);
    assert.deepEqual(texts(0, 'en'), ['You must add at least 1 person']);
    assert.deepEqual(texts(4, 'en'), ['You can add up to 3 people']);
    assert.deepEqual(texts(0, 'cy'), ['Pobl: rhaid ichi ychwanegu o leiaf 1']);
    assert.deepEqual(texts(4, 'cy'), ['Pobl: gallwch ychwanegu hyd at 3']);
  });

  it('is summarised item by item', () => {
    const rows = summary(form, { ...shared(2), medicines: [] }, t).map(
      ({ pageId, item, label, value }) => [pageId, item, label, value],
    );
    assert.deepEqual(rows, [
      ['alone', undefined, 'Lives alone', 'No'],
      ['household.1', 'Person 1', 'Name', 'N1 Rees'],
      ['household.1', 'Person 1', 'Relationship', 'Child'],
      ['household.2', 'Person 2', 'Name', 'N2 Rees'],
      ['household.2', 'Person 2', 'Relationship', 'Child'],
      ['medicines', undefined, 'Medicines', 'Not provided'],
    ]);
  });

  it('is sent as a list, and read again as it was', () => {
    const answers = {
      ...shared(2),
      medicines: [{ medicine: ' Aspirin ', dose: '' }],
      pharmacy: 'B',
    };
    const submission = sent(answers);
    assert.deepEqual(submission, {
      alone: false,
      people: [someone('N1'), someone('N2')],
      medicines: [{ medicine: 'Aspirin' }],
      pharmacy: 'B',
    });
    const read = readSubmissionAnswers(form, JSON.parse(JSON.stringify(submission)));
    assert.deepEqual(validateAll(form, read, 'en'), []);
    assert.deepEqual(sent(read), submission);
    const none = readSubmissionAnswers(form, sent({ ...shared(1), medicines: [] }));
    assert.equal(createJourney(form, none).complete, true);
  });

  it('keeps of what was stored what are answers', () => {
    const people = [null, 'x', [], { relationship: 'king', other: 1 }, someone('Siân')];
    assert.deepEqual(fitAnswers(form, { people }), { people: [{}, someone('Siân')] });
    assert.deepEqual(fitAnswers(form, { people: 'all' }), {});
    const many = fitAnswers(form, shared(1000))['people'];
    assert.equal((many as unknown[]).length, 100);
    assert.deepEqual(fitPlace(form, 'household.2', someone('Siân')), someone('Siân'));
    assert.deepEqual(fitPlace(form, 'nowhere', someone('Siân')), {});
  });

  it('is read from what its pages post', () => {
    const data = new URLSearchParams({
      'person-name-first': 'Siân',
      'person-name-last': 'Rees',
      relationship: 'child',
      [ADD_ANOTHER]: 'no',
      [ITEM_COUNT]: '2',
    });
    assert.deepEqual(readPage(form, 'household.1', data), someone('Siân'));
    assert.deepEqual(readPage(form, 'household', data), { [ADD_ANOTHER]: 'no' });
    assert.deepEqual(readPage(form, 'household.1.remove', data), { [ITEM_COUNT]: '2' });
  });

  it('is called what it is called in Welsh', () => {
    assert.equal(localise(form, 'cy').pages[1]?.repeat?.itemsTitle, 'Pobl');
  });

  it('is fit to publish, or the linter says why not', () => {
    assert.deepEqual(lintForm(form), []);
    const household = form.pages[1]!;
    const repeat = { ...household.repeat!, id: 'alone', min: 5 };
    const text = { type: 'paragraph', id: 'text', text: 'Nobody asks.' } as const;
    const broken = {
      ...form,
      conditions: {
        ...form.conditions,
        child: { component: 'relationship', operator: 'equals', value: 'child' } as const,
      },
      pages: form.pages.map((page) =>
        page === household
          ? { ...page, repeat }
          : page.id === 'medicines'
            ? { ...page, components: [text] }
            : page,
      ),
      translations: { cy: { ...form.translations!['cy']!, pages: {} } },
    };
    const found = lintForm(broken).map(({ rule, path }) => `${rule} ${path}`);
    for (const expected of [
      'duplicate-id /pages/1/repeat/id',
      'repeat-limits /pages/1/repeat',
      'repeat-without-questions /pages/3/repeat',
      'unknown-component /conditions/child',
      'missing-translation /translations/cy/pages/household/itemTitle',
      'missing-translation /translations/cy/pages/household/itemsTitle',
    ]) {
      assert.ok(found.includes(expected), expected);
    }
    assert.ok(lintReferences({ ...form, about: 'relationship' }).length > 0);
  });
});
