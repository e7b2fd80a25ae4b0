import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createJourney } from '../../journey.js';
import { lintForm } from '../../lint.js';
import { importForm } from '../index.js';

const condition = (id: string, items: object[], coordinator?: string) => ({
  id,
  displayName: `When ${id}`,
  items,
  ...(coordinator && { coordinator }),
});
const item = (componentId: string, operator: string, type: string, value: unknown) => ({
  id: `${componentId}-${operator}`,
  componentId,
  operator,
  type,
  value,
});

const form = {
  name: 'Count newts',
  engine: 'V2',
  schema: 2,
  startPage: '/summary',
  metadata: {
    translations: {
      cy: {
        pages: { 'p-1': { title: 'Madfallod' } },
        components: {
          'c-found': { title: 'A welsoch chi fadfallod?' },
          'c-text': { content: 'Darllenwch hyn:\n\n- un' },
        },
        listItems: { 'i-torch': { text: 'Tortsh', hint: 'Yn y nos' } },
      },
    },
  },
  pages: [
    {
      id: 'p-1',
      path: '/newts',
      title: 'Newts',
      components: [
        { id: 'c-text', type: 'Markdown', content: 'Read this:\n\n- one', options: {} },
        { id: 'c-found', type: 'YesNoField', name: 'found', title: 'Did you find newts?' },
        { id: 'c-date', type: 'DatePartsField', name: 'when', title: 'When?' },
        {
          id: 'c-count',
          type: 'NumberField',
          name: 'count',
          title: 'How many?',
          schema: { precision: 0, max: 9 },
        },
        { id: 'c-how', type: 'CheckboxesField', name: 'how', title: 'How?', list: 'l-how' },
      ],
      next: [],
    },
    {
      id: 'p-2',
      path: '/many',
      title: '',
      condition: 'both',
      controller: 'RepeatPageController',
      repeat: { options: { name: 'pond', title: 'Pond' }, schema: { min: 1, max: 9 } },
      components: [
        {
          id: 'c-month',
          type: 'MonthYearField',
          name: 'month',
          title: 'Month for {{ found }}',
          shortDescription: 'Month',
          options: {
            customValidationMessages: {
              'any.required': 'Enter the month',
              'date.max': '{{#label}}',
            },
          },
        },
      ],
    },
    {
      id: 'p-3',
      path: '/stop',
      title: 'You must stop',
      condition: 'none',
      controller: 'TerminalPageController',
      components: [{ id: 'c-stop', type: 'Markdown', content: 'Stop.' }],
    },
    {
      id: 'p-4',
      path: '/file',
      title: 'Send a picture',
      condition: 'missing',
      controller: 'FileUploadPageController',
      components: [
        {
          id: 'c-file',
          type: 'FileUploadField',
          name: 'file',
          title: 'Picture',
          options: { accept: 'image/jpeg, .pdf,nonsense' },
          schema: { min: 1, max: 3 },
        },
      ],
    },
    {
      id: 'p-5',
      path: '/summary',
      title: 'Summary',
      controller: 'SummaryPageWithConfirmationEmailController',
      components: [
        {
          id: 'c-sure',
          type: 'DeclarationField',
          name: 'sure',
          title: 'Declaration',
          content: 'I agree to:\n\n- count well',
        },
      ],
    },
  ],
  conditions: [
    condition('found', [item('c-found', 'is', 'BooleanValue', true)]),
    condition('torch', [
      item('c-how', 'contains', 'ListItemRef', { listId: 'l-how', itemId: 'i-torch' }),
    ]),
    condition('recent', [
      item('c-date', 'is at most', 'RelativeDate', {
        period: 2,
        unit: 'weeks',
        direction: 'in the past',
      }),
    ]),
    condition('on-day', [item('c-date', 'is', 'DateValue', '2026-05-01')]),
    condition(
      'both',
      [
        { id: 'r1', conditionId: 'found' },
        { id: 'r2', conditionId: 'torch' },
      ],
      'and',
    ),
    condition(
      'none',
      [
        item('c-found', 'is', 'BooleanValue', false),
        item('c-count', 'is at least', 'NumberValue', 8),
      ],
      'or',
    ),
    condition('missing', [item('gone', 'is', 'BooleanValue', false)]),
    condition('long', [item('c-count', 'is longer than', 'NumberValue', 3)]),
  ],
  lists: [
    {
      id: 'l-how',
      name: 'ways',
      title: 'Ways',
      items: [
        { id: 'i-torch', text: 'Torch', value: 'torch', hint: { id: 'h', text: 'By night' } },
        { id: 'i-net', text: 'Net', value: 'net' },
      ],
    },
  ],
  sections: [],
};

describe('importForm of DEFRA’s V2', () => {
  it('keeps the order of pages, and their conditions', async () => {
    const { definition } = await importForm(form);
    assert.deepEqual(
      definition?.pages.map(({ id, title, condition: when, end }) => [id, title, when, end]),
      [
        ['newts', 'Newts', undefined, undefined],
        ['month-for-found', undefined, 'when-both', undefined],
        ['you-must-stop', 'You must stop', 'when-none', true],
        ['send-a-picture', 'Send a picture', undefined, undefined],
        ['before-you-send', 'Before you send', undefined, undefined],
      ],
    );
    assert.deepEqual(definition?.conditions, {
      'when-found': { component: 'did-you-find-newts', operator: 'equals', value: 'yes' },
      'when-torch': { component: 'how', operator: 'includes', value: 'torch' },
      'when-recent': {
        all: [
          { component: 'when', operator: 'isAnswered' },
          { not: { component: 'when', operator: 'before', value: { weeks: -2 } } },
        ],
      },
      'when-on-day': {
        all: [
          { component: 'when', operator: 'isAnswered' },
          { not: { component: 'when', operator: 'before', value: '2026-05-01' } },
          { not: { component: 'when', operator: 'after', value: '2026-05-01' } },
        ],
      },
      'when-both': { all: [{ condition: 'when-found' }, { condition: 'when-torch' }] },
      'when-none': {
        any: [
          { component: 'did-you-find-newts', operator: 'equals', value: 'no' },
          {
            all: [
              { component: 'how-many', operator: 'isAnswered' },
              { not: { component: 'how-many', operator: 'lessThan', value: 8 } },
            ],
          },
        ],
      },
    });
    const path = createJourney(definition, {
      'did-you-find-newts': 'yes',
      how: ['torch'],
      'how-many': '7',
    }).path;
    assert.deepEqual(path, ['newts', 'month-for-found', 'send-a-picture', 'before-you-send']);
  });

  it('takes the nearest kind, and reports what is lost', async () => {
    const { definition, problems } = await importForm(form);
    const component = (id: string) =>
      definition?.pages.flatMap(({ components }) => components).find((one) => one.id === id);
    assert.deepEqual(component('month'), {
      type: 'date',
      parts: 'monthYear',
      id: 'month',
      label: 'Month',
      messages: { required: 'Enter the month' },
      meta: {
        id: 'c-month',
        name: 'month',
        options: form.pages[1]?.components[0] && {
          customValidationMessages: { 'any.required': 'Enter the month', 'date.max': '{{#label}}' },
        },
      },
    });
    assert.deepEqual(definition?.pages.find(({ repeat }) => repeat)?.repeat, {
      id: 'pond',
      itemTitle: 'Pond',
      itemsTitle: 'Ponds',
      min: 1,
      max: 9,
    });
    assert.equal(component('how-many')?.type, 'number');
    const declaration = component('declaration');
    assert.ok(declaration?.type === 'declaration');
    assert.equal(declaration.statement, 'I understand and agree');
    const file = component('picture');
    assert.ok(file?.type === 'file');
    assert.deepEqual(
      [file.accept, file.min, file.max, file.optional],
      [['image/jpeg', '.pdf'], undefined, 3, true],
    );
    assert.deepEqual(
      problems.map(({ path }) => path),
      [
        '/pages/1/components/0/title',
        '/pages/1/components/0/options/customValidationMessages/date.max',
        '/pages/3/components/0/options/accept',
        '/conditions/6',
        '/conditions/7',
        '/pages/3/condition',
        '/pages/4',
      ],
    );
  });

  it('lays Welsh over by id, and leaves out what is not translated', async () => {
    const { definition } = await importForm(form);
    assert.ok(definition);
    const texts = definition.translations?.['cy'];
    assert.deepEqual(texts?.pages, { newts: { title: 'Madfallod' } });
    assert.deepEqual(texts?.components, {
      'newts-text': { text: 'Darllenwch hyn:' },
      'newts-text-2': { points: ['un'] },
      'did-you-find-newts': { label: 'A welsoch chi fadfallod?' },
    });
    assert.deepEqual(texts?.lists, { ways: { torch: { text: 'Tortsh', hint: 'Yn y nos' } } });
    const missing = lintForm(definition).filter(({ rule }) => rule === 'missing-translation');
    assert.ok(missing.some(({ path }) => path === '/translations/cy/lists/ways/net/text'));
  });

  it('says which limits of a page that repeats it leaves out', async () => {
    const limits = async (schema: object) => {
      const pages = form.pages.map((page) =>
        page.repeat ? { ...page, repeat: { ...page.repeat, schema } } : page,
      );
      const { definition, problems } = await importForm({ ...form, pages });
      return {
        repeat: definition?.pages.find(({ repeat }) => repeat)?.repeat,
        reported: problems.filter(({ path }) => path.startsWith('/pages/1/repeat')),
      };
    };
    const { repeat, reported } = await limits({ min: -1, max: 1000 });
    assert.deepEqual(repeat, { id: 'pond', itemTitle: 'Pond', itemsTitle: 'Ponds' });
    assert.deepEqual(
      reported.map(({ path }) => path),
      ['/pages/1/repeat/schema/min', '/pages/1/repeat/schema/max'],
    );
    assert.deepEqual((await limits({ min: 2 })).reported, []);
  });
});
