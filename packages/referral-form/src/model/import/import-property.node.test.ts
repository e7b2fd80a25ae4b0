import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { importTranslation } from './import-translation.js';
import { importForm } from './index.js';

const KEYS = [
  ...[
    'pages',
    'components',
    'next',
    'path',
    'type',
    'title',
    'name',
    'id',
    'conditions',
    'condition',
  ],
  ...[
    'lists',
    'list',
    'items',
    'value',
    'values',
    'text',
    'options',
    'schema',
    'sections',
    'section',
  ],
  ...['engine', 'startPage', 'controller', 'content', 'operator', 'componentId', 'conditionId'],
  ...[
    'field',
    'coordinator',
    'metadata',
    'translations',
    'cy',
    'themes',
    'steps',
    'fields',
    'version',
  ],
  ...[
    'hint',
    'required',
    'choices',
    'question',
    'declaration',
    'repeat',
    '__proto__',
    'constructor',
  ],
];

const VALUES = [
  ...['/a', 'a', '', ' a ', 'V2', 'TextField', 'RadiosField', 'CheckboxesField', 'DatePartsField'],
  ...[
    'Html',
    'Markdown',
    'Details',
    'DeclarationField',
    'SummaryPageController',
    './pages/start.js',
  ],
  ...[
    'is',
    'contains',
    "a == 'b' and not c",
    '<p>a',
    '- a',
    '{{ a }}',
    'RelativeDate',
    'true',
    'date',
  ],
  ...[0, 1, -1, 1e308, true, false, null],
];

/** JSON that is nearly a form of one kind or another. */
const { json } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 7, withCrossShrink: true },
    fc.constantFrom<unknown>(...VALUES),
    fc.array(tie('json'), { maxLength: 4 }),
    fc
      .array(fc.tuple(fc.constantFrom(...KEYS), tie('json')), { maxLength: 8 })
      .map((entries) => Object.fromEntries(entries)),
  ),
}));

const roots = fc.record(
  {
    startPage: fc.constant('/a'),
    engine: fc.constantFrom('V1', 'V2'),
    pages: fc.array(json, { maxLength: 4 }),
    conditions: fc.array(json, { maxLength: 3 }),
    lists: fc.array(json, { maxLength: 3 }),
    themes: fc.array(json, { maxLength: 2 }),
  },
  { requiredKeys: ['pages'] },
);

describe('importForm', () => {
  it('never throws, whatever the JSON is, and says what is wrong', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.jsonValue(), json, roots), async (value) => {
        const { definition, problems } = await importForm(value);
        assert.ok(definition !== undefined || problems.length > 0);
        for (const { path, reason } of problems) assert.ok(/^(?:\/|$)/.test(path) && reason !== '');
        if (definition !== undefined) await importTranslation(definition, 'cy', value);
      }),
      { numRuns: 400 },
    );
  });

  it('reads what is nested deeper than any form', async () => {
    let deep: unknown = 'a';
    for (let level = 0; level < 3000; level++) deep = { conditions: [deep] };
    const { problems } = await importForm({
      startPage: '/a',
      pages: [],
      conditions: [{ name: 'a', value: deep }],
    });
    assert.ok(problems.some(({ reason }) => reason.includes('too deep')));
  });
});
