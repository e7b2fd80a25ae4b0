import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FormDefinition } from './definition.js';
import { CHECK_ANSWERS, createJourney } from './journey.js';

const form: FormDefinition = {
  id: 'pets',
  version: '1',
  title: 'Register a pet',
  conditions: {
    dog: { component: 'kind', operator: 'equals', value: 'dog' },
    tricks: { component: 'tricks', operator: 'includes', value: 'sit' },
    chipped: { all: [{ condition: 'dog' }, { component: 'chip', operator: 'isAnswered' }] },
  },
  pages: [
    {
      id: 'kind',
      path: 'kind',
      components: [
        {
          type: 'radios',
          id: 'kind',
          label: 'Kind',
          items: [
            { value: 'dog', text: 'Dog' },
            { value: 'cat', text: 'Cat' },
          ],
        },
      ],
    },
    {
      id: 'chip',
      path: 'chip',
      condition: 'dog',
      components: [{ type: 'text', id: 'chip', label: 'Chip', optional: true }],
    },
    {
      id: 'tricks',
      path: 'tricks',
      condition: 'dog',
      components: [
        {
          type: 'checkboxes',
          id: 'tricks',
          label: 'Tricks',
          items: [{ value: 'sit', text: 'Sit' }],
        },
      ],
    },
    {
      id: 'sits',
      path: 'sits',
      components: [{ type: 'yesNo', id: 'sits', label: 'Sits', condition: 'tricks' }],
    },
    { id: 'name', path: 'name', components: [{ type: 'text', id: 'pet-name', label: 'Name' }] },
  ],
};

describe('createJourney', () => {
  it('starts on the first page', () => {
    const journey = createJourney(form);
    assert.equal(journey.current, 'kind');
    assert.equal(journey.previous, undefined);
    assert.equal(journey.complete, false);
    assert.deepEqual(journey.path, ['kind', 'name']);
  });

  it('opens a branch by its answer, and shows no page whose questions are all hidden', () => {
    const dog = createJourney(form).answer('kind', { kind: 'dog' });
    assert.deepEqual(dog.path, ['kind', 'chip', 'tricks', 'name']);
    const sits = dog.answer('chip', { chip: '' }).answer('tricks', { tricks: ['sit'] });
    assert.deepEqual(sits.path, ['kind', 'chip', 'tricks', 'sits', 'name']);
  });

  it('does not change: answering gives another journey', () => {
    const before = createJourney(form);
    const after = before.answer('kind', { kind: 'dog' });
    assert.deepEqual(before.answers, {});
    assert.deepEqual(after.answers, { kind: 'dog' });
    assert.equal(after.current, 'kind');
    assert.equal(after.next, 'chip');
  });

  it('stops at the first page that is not answered, also an optional one that was not seen', () => {
    const dog = createJourney(form, { kind: 'dog', 'pet-name': 'Rex' });
    assert.equal(dog.firstIncomplete, 'chip');
    assert.equal(dog.goTo('name').current, 'chip');
    assert.equal(dog.goTo('kind').current, 'kind');
    const seen = dog.answer('chip', { chip: '' });
    assert.equal(seen.firstIncomplete, 'tricks');
  });

  it('is complete when every page on the way is answered', () => {
    const cat = createJourney(form, { kind: 'cat', 'pet-name': 'Tom' });
    assert.equal(cat.complete, true);
    const check = cat.goTo(CHECK_ANSWERS);
    assert.equal(check.current, CHECK_ANSWERS);
    assert.equal(check.next, undefined);
    assert.equal(check.previous, 'name');
  });

  it('is not complete while an answer is wrong', () => {
    const journey = createJourney(form, { kind: 'horse', 'pet-name': 'Tom' });
    assert.equal(journey.firstIncomplete, 'kind');
  });

  it('says which answers no longer count, keeps them until told, and never counts them', () => {
    const dog = createJourney(form, {
      kind: 'dog',
      chip: '123',
      tricks: ['sit'],
      sits: 'yes',
      'pet-name': 'Rex',
    });
    assert.deepEqual(dog.discarded, []);
    const cat = dog.answer('kind', { kind: 'cat' });
    assert.deepEqual(cat.discarded, [
      { componentId: 'chip', pageId: 'chip' },
      { componentId: 'tricks', pageId: 'tricks' },
      { componentId: 'sits', pageId: 'sits' },
    ]);
    assert.deepEqual(cat.reachableAnswers, { kind: 'cat', 'pet-name': 'Rex' });
    assert.deepEqual(cat.answer('kind', { kind: 'dog' }).discarded, []);
    assert.deepEqual(cat.withoutDiscarded().answers, cat.reachableAnswers);
  });

  it('does not tell of answers that were left empty', () => {
    const cat = createJourney(form, { kind: 'cat', chip: ' ', tricks: [] });
    assert.deepEqual(cat.discarded, []);
  });

  it('tells of answers to questions that the form does not have', () => {
    assert.deepEqual(createJourney(form, { wings: 'two' }).discarded, [
      { componentId: 'wings', pageId: undefined },
    ]);
  });

  it('leaves a page that its answer took away', () => {
    const tricks = createJourney(form, { kind: 'dog', chip: '' }).goTo('tricks');
    assert.equal(tricks.current, 'tricks');
    assert.equal(tricks.answer('kind', { kind: 'cat' }).current, 'name');
  });

  it('asks new follow-ups first when an answer was changed from check answers', () => {
    const check = createJourney(form, { kind: 'cat', 'pet-name': 'Tom' }).goTo(CHECK_ANSWERS);
    const changed = check.goTo('kind').answer('kind', { kind: 'dog' });
    assert.equal(changed.goTo(changed.firstIncomplete).current, 'chip');
    assert.equal(check.answer('kind', { kind: 'dog' }).current, 'chip');
  });

  it('takes no answers for questions that the page does not ask', () => {
    const journey = createJourney(form).answer('kind', { kind: 'cat', 'pet-name': 'Tom' });
    assert.deepEqual(journey.answers, { kind: 'cat' });
  });

  it('refuses a page that the form does not have', () => {
    assert.throws(() => createJourney(form).goTo('constructor'), /has no page "constructor"/);
    assert.throws(() => createJourney(form).answer('nowhere', {}), RangeError);
  });

  it('is not misled by ids that objects inherit', () => {
    const page = {
      id: 'constructor',
      path: 'constructor',
      condition: 'toString',
      components: [{ type: 'text' as const, id: 'valueOf', label: 'Value' }],
    };
    const odd: FormDefinition = { ...form, pages: [...form.pages, page] };
    assert.equal(createJourney(odd).path.includes('constructor'), false);
    const shown: FormDefinition = { ...form, pages: [{ ...page, condition: undefined }] };
    assert.equal(createJourney(shown).firstIncomplete, 'constructor');
  });
});

describe('next', () => {
  const text = (id: string) => ({
    id,
    path: id,
    components: [{ type: 'text' as const, id, label: id }],
  });
  const skipping: FormDefinition = {
    id: 'routes',
    version: '1',
    title: 'Routes',
    conditions: { short: { component: 'a', operator: 'equals', value: 'short' } },
    pages: [
      { ...text('a'), next: [{ page: 'd', condition: 'short' }, { page: 'c' }] },
      text('b'),
      { ...text('c'), next: [{ page: 'a' }] },
      text('d'),
    ],
  };

  it('leads past pages', () => {
    assert.deepEqual(createJourney(skipping, { a: 'short' }).path, ['a', 'd']);
  });

  it('never leads back', () => {
    assert.deepEqual(createJourney(skipping, { a: 'long' }).path, ['a', 'c', 'd']);
  });
});

describe('a page where the form ends', () => {
  const ending: FormDefinition = {
    ...form,
    pages: [
      ...form.pages.slice(0, 1),
      { id: 'no-dogs', path: 'no-dogs', condition: 'dog', end: true, components: [] },
      ...form.pages.slice(1).map((page) => ({ ...page, condition: undefined })),
    ].map(({ condition, ...page }) => (condition === undefined ? page : { ...page, condition })),
  };

  it('is the last on its way, and nothing is complete there', () => {
    const journey = createJourney(ending, { kind: 'dog', chip: 'x' }).goTo('no-dogs');
    assert.deepEqual(journey.path, ['kind', 'no-dogs']);
    assert.equal(journey.current, 'no-dogs');
    assert.equal(journey.next, undefined);
    assert.equal(journey.previous, 'kind');
    assert.equal(journey.complete, false);
    assert.equal(journey.firstIncomplete, 'no-dogs');
    assert.equal(journey.goTo(CHECK_ANSWERS).current, 'no-dogs');
    assert.deepEqual(
      journey.discarded.map(({ componentId }) => componentId),
      ['chip'],
    );
  });

  it('is passed by for whom it is not', () => {
    const { path } = createJourney(ending, { kind: 'cat' });
    assert.equal(path.includes('no-dogs'), false);
    assert.ok(path.length > 1);
  });
});
