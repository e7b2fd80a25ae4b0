import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FormDefinition } from '../../definition.js';
import { createJourney } from '../../journey.js';
import { lintForm } from '../../lint.js';
import { field, page } from '../../../testing/xgov-form.js';
import { importForm } from '../index.js';
import { importTranslation } from '../import-translation.js';

/** A form as XGov's builder writes it, with conditions of both kinds. */
const form = {
  name: 'Keep a dog',
  startPage: '/start',
  payApiKey: 'secret',
  outputs: [{ name: 'out', type: 'webhook', outputConfiguration: { url: 'https://example.com' } }],
  declaration: '<p class="govuk-body">It is all <b>true</b>.</p>',
  sections: [{ name: 'abc', title: 'About you' }],
  pages: [
    page(
      '/start',
      [
        field('Para', 'p1', '', {
          content: '<label>You need:</label><ul><li>a dog</li><li>a home</li></ul>',
        }),
      ],
      [{ path: '/adult' }],
      { controller: './pages/start.js' },
    ),
    { path: '/summary', title: 'Summary', controller: './pages/summary.js', components: [] },
    page(
      '/dogs',
      [field('SelectField', 'many', 'How many dogs?', { list: 'numbers' })],
      [{ path: '/summary' }, { path: '/names', condition: 'several' }],
      { section: 'abc' },
    ),
    page('/no', [field('Para', 'p2', '', { content: 'You cannot keep a dog.' })]),
    page('/lost', [field('TextField', 'lost', 'Lost')], [{ path: '/summary' }]),
    page(
      '/names',
      [
        field('TextField', 'first', 'Name', {
          hint: '<span>Of the <i>oldest</i></span>',
          schema: { max: 20, regex: '^a' },
          options: { classes: 'govuk-input--width-10', autocomplete: 'name' },
        }),
        field('CheckboxesField', 'kinds', 'Kinds', { list: 'kinds', options: { required: false } }),
        field('DatePartsField', 'born', 'Born', { options: { maxDaysInPast: '30' } }),
        field('TeleportField', 'x', 'X', { options: { bold: true } }),
      ],
      [
        { path: '/dogs', condition: 'again' },
        { path: '/vet', condition: 'isPuppy' },
      ],
      { section: 'abc', controller: 'RepeatingFieldPageController' },
    ),
    page('/vet', [field('YesNoField', 'vet', 'vet')], [{ path: '/summary', condition: 'gone' }]),
    page(
      '/adult',
      [field('YesNoField', 'adult', 'Are you 18 or over?')],
      [
        { path: '/dogs', condition: 'isAdult' },
        { path: '/no', condition: 'isChild' },
      ],
    ),
  ],
  lists: [
    {
      name: 'numbers',
      title: 'Numbers',
      type: 'number',
      items: [1, 2, 3].map((value) => ({ value, text: `${value}` })),
    },
    {
      name: 'kinds',
      title: 'Kinds',
      items: [
        { value: 'big', text: 'Big' },
        { value: 'small', text: 'Small ', description: 'To 5 kg', condition: 'several' },
      ],
    },
    { name: 'unused', title: 'Unused', items: [{ value: 'a', text: 'A' }] },
  ],
  conditions: [
    { name: 'isAdult', displayName: 'Is adult', value: 'adult == true' },
    { name: 'isChild', displayName: 'Is child', value: 'adult == false' },
    { name: 'several', displayName: 'Several', value: 'abc.many > 1' },
    { name: 'again', displayName: 'Again', value: "abc.first == 'Rex' and not several" },
    {
      name: 'isPuppy',
      displayName: 'Is puppy',
      value: {
        name: 'Is puppy',
        conditions: [
          {
            field: { name: 'abc.kinds', type: 'CheckboxesField' },
            operator: 'contains',
            value: { type: 'Value', value: 'small' },
          },
          {
            coordinator: 'or',
            field: { name: 'abc.kinds', type: 'CheckboxesField' },
            operator: 'does not contain',
            value: { type: 'Value', value: 'big' },
          },
          {
            coordinator: 'and',
            conditions: [
              {
                field: { name: 'born', type: 'DatePartsField' },
                operator: 'is less than',
                value: {
                  type: 'RelativeDate',
                  period: '1',
                  unit: 'years',
                  direction: 'in the past',
                },
              },
              { coordinator: 'and', conditionName: 'several', conditionDisplayName: 'Several' },
            ],
          },
        ],
      },
    },
    { name: 'odd', displayName: 'Odd', value: 'length(first) > 3' },
  ],
};

async function imported(json: unknown = form): Promise<FormDefinition> {
  const { definition, problems } = await importForm(json);
  assert.ok(definition, JSON.stringify(problems));
  return definition;
}

describe('importForm of XGov’s model and DEFRA’s V1', () => {
  it('lays the pages out forwards, and leads to check answers', async () => {
    const { pages } = await imported();
    assert.deepEqual(
      pages.map(({ id, next, end }) => [id, next ?? end]),
      [
        ['start', undefined],
        ['adult', [{ page: 'dogs', condition: 'is-adult' }, { page: 'no' }]],
        ['dogs', [{ page: 'names', condition: 'several' }, { page: 'before-you-send' }]],
        ['no', true],
        ['names', [{ page: 'vet', condition: 'is-puppy' }, { page: 'before-you-send' }]],
        ['vet', [{ page: 'before-you-send' }]],
        ['lost', [{ page: 'before-you-send' }]],
        ['before-you-send', undefined],
      ],
    );
  });

  it('keeps content as text, choices, limits and where they were', async () => {
    const { pages, lists, sections, meta } = await imported();
    assert.deepEqual(pages[0]?.components, [
      { type: 'paragraph', text: 'You need:', id: 'start-text', meta: { name: 'p1' } },
      { type: 'list', points: ['a dog', 'a home'], id: 'start-text-2', meta: { name: 'p1' } },
    ]);
    const names = pages.find(({ id }) => id === 'names');
    assert.deepEqual(names?.components.slice(0, 3), [
      {
        type: 'text',
        id: 'name',
        label: 'Name',
        hint: 'Of the oldest',
        maxLength: 20,
        width: 10,
        autocomplete: 'name',
        meta: {
          name: 'first',
          options: { classes: 'govuk-input--width-10', autocomplete: 'name' },
          schema: { max: 20, regex: '^a' },
        },
      },
      {
        type: 'checkboxes',
        id: 'kinds',
        label: 'Kinds',
        optional: true,
        list: 'kinds',
        meta: { name: 'kinds', options: { required: false } },
      },
      {
        type: 'date',
        id: 'born',
        label: 'Born',
        earliest: { days: -30 },
        meta: { name: 'born', options: { maxDaysInPast: '30' } },
      },
    ]);
    assert.deepEqual(lists, {
      numbers: [1, 2, 3].map((n) => ({ value: `${n}`, text: `${n}` })),
      kinds: [
        { value: 'big', text: 'Big' },
        { value: 'small', text: 'Small', hint: 'To 5 kg' },
      ],
    });
    assert.deepEqual(sections, [{ id: 'about-you', title: 'About you', meta: { name: 'abc' } }]);
    assert.equal(JSON.stringify(meta).includes('secret'), false);
    assert.equal(pages[5]?.title, undefined, 'one question is its own heading');
  });

  it('reads conditions of both kinds', async () => {
    const { conditions } = await imported();
    assert.deepEqual(conditions, {
      'is-adult': { component: 'are-you-18-or-over', operator: 'equals', value: 'yes' },
      'is-child': { component: 'are-you-18-or-over', operator: 'equals', value: 'no' },
      several: { component: 'how-many-dogs', operator: 'moreThan', value: 1 },
      again: {
        all: [
          { component: 'name', operator: 'equals', value: 'Rex' },
          { not: { condition: 'several' } },
        ],
      },
      'is-puppy': {
        any: [
          { component: 'kinds', operator: 'includes', value: 'small' },
          {
            all: [
              { component: 'kinds', operator: 'isAnswered' },
              { not: { component: 'kinds', operator: 'includes', value: 'big' } },
              { component: 'born', operator: 'after', value: { years: -1 } },
              { condition: 'several' },
            ],
          },
        ],
      },
    });
  });

  it('reports everything else', async () => {
    const { problems } = await importForm(form);
    assert.deepEqual(
      problems.map(({ path, reason }) => `${path} ${reason.replace(/.*: /, '')}`).sort(),
      [
        '/conditions/5 the condition “odd” was left out',
        '/declaration Shown as plain text, without its b',
        '/declaration Shown on a page of its own, before check answers',
        '/lists/1/items/1/condition the choice is always shown',
        '/lists/1/items/1/text removed',
        '/lists/2 left out',
        '/outputs where answers go is not part of a form',
        '/pages/4 it was put at the end',
        '/pages/5 imported as a single entry',
        '/pages/5/components/0/hint shown as plain text',
        '/pages/5/components/0/schema/regex The limit was not imported, kept as meta',
        '/pages/5/components/3/options/bold Not imported, kept as meta',
        '/pages/5/components/3/type imported as text',
        '/pages/5/next check answers comes next',
        '/pages/5/next/0 left out',
        '/pages/6/next check answers comes next',
        '/pages/6/next/0 the way was left out',
        '/payApiKey where answers go is not part of a form',
      ],
    );
  });

  it('goes as the form went', async () => {
    const definition = await imported();
    const path = (answers: Record<string, string | string[]>) =>
      createJourney(definition, answers).path.slice(2);
    const adult = { 'are-you-18-or-over': 'yes' };
    assert.deepEqual(path({ 'are-you-18-or-over': 'no' }), ['no']);
    assert.deepEqual(path({ ...adult, 'how-many-dogs': '1' }), ['dogs', 'before-you-send']);
    assert.deepEqual(path({ ...adult, 'how-many-dogs': '2', kinds: ['big', 'small'] }), [
      ...['dogs', 'names', 'vet', 'before-you-send'],
    ]);
    assert.deepEqual(path({ ...adult, 'how-many-dogs': '2', kinds: ['big'] }), [
      ...['dogs', 'names', 'before-you-send'],
    ]);
  });
});

describe('importTranslation', () => {
  const welsh = {
    ...form,
    name: 'Cadw ci',
    pages: form.pages.map((one) => ({
      ...one,
      title: `${one.title} (cy)`,
      components: one.components.map((each) => ({ ...each, title: 'Cwestiwn' })),
    })),
    lists: form.lists.map((list) => ({
      ...list,
      title: 'Rhestr',
      items: list.items.map(() => ({ value: 'gwerth', text: 'Gwerth' })),
    })),
    sections: [{ name: 'abc', title: 'Amdanoch chi' }],
  };

  it('takes the texts of the same form in another language', async () => {
    const { definition } = await importTranslation(await imported(), 'cy', {
      ...welsh,
      lists: form.lists.map((list) => ({
        ...list,
        title: 'Rhestr',
        items: list.items.map(({ value, text }) => ({
          value: `${value} cy`,
          text: `${text.trim()} cy`,
        })),
      })),
    });
    const texts = definition?.translations?.['cy'];
    assert.equal(texts?.title, 'Cadw ci');
    assert.deepEqual(texts?.sections, { 'about-you': 'Amdanoch chi' });
    assert.deepEqual(texts?.pages?.['names'], { title: 'names (cy)' });
    assert.deepEqual(texts?.components?.['how-many-dogs'], { label: 'Cwestiwn' });
    assert.deepEqual(texts?.lists?.['kinds'], {
      big: { text: 'Big cy' },
      small: { text: 'Small cy' },
    });
    const missing = lintForm(definition!).filter(({ rule }) => rule === 'missing-translation');
    assert.deepEqual(
      missing.map(({ path }) => path),
      // The description was left out above.
      ['/translations/cy/lists/kinds/small/hint'],
    );
  });

  it('reports what has no counterpart', async () => {
    const [start, ...others] = welsh.pages;
    const { problems } = await importTranslation(await imported(), 'cy', {
      ...welsh,
      pages: [{ ...start, components: [] }, ...others],
    });
    const found = problems.filter(({ reason }) => /other language/.test(reason));
    assert.deepEqual(
      found.map(({ path }) => path),
      ['/pages/0/components/0', '/pages/0/components/1', '/lists/numbers', '/lists/kinds'],
    );
    assert.equal((await importTranslation(await imported(), 'cy', 1)).definition, undefined);
  });
});
