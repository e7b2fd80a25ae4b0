import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { field, page } from '../../../testing/xgov-form.js';
import { createJourney } from '../../journey.js';
import { lintForm } from '../../lint.js';
import { importForm } from '../index.js';

describe('what a choice of XGov’s model reveals', () => {
  const revealing = (more: object = {}, components: object[] = []) => ({
    name: 'Call me',
    startPage: '/way',
    sections: [],
    conditions: [
      {
        name: 'hasNumber',
        displayName: 'Has a number',
        value: {
          name: 'Has a number',
          conditions: [
            {
              field: { name: 'number', display: 'Number', type: 'TelephoneNumberField' },
              operator: 'is',
              value: { type: 'Value', value: '1', display: '1' },
            },
          ],
        },
      },
    ],
    lists: [
      {
        name: 'ways',
        title: 'Ways',
        type: 'string',
        items: [
          {
            text: 'Phone',
            value: 'phone',
            conditional: {
              components: [
                field('TelephoneNumberField', 'number', 'Phone number', more),
                ...components,
              ],
            },
          },
          { text: 'Letter', value: 'letter' },
        ],
      },
    ],
    pages: [
      page(
        '/way',
        [field('RadiosField', 'way', 'How can we reach you?', { list: 'ways' })],
        [{ path: '/one', condition: 'hasNumber' }, { path: '/summary' }],
      ),
      page('/one', [field('TextField', 'one', 'Really?')], [{ path: '/summary' }]),
      { path: '/summary', title: 'Summary', controller: './pages/summary.js', components: [] },
    ],
  });

  it('is imported where it is one simple question, and conditions ask about it', async () => {
    const { definition, problems } = await importForm(revealing());
    assert.deepEqual(problems, []);
    const [way] = definition?.pages[0]?.components ?? [];
    assert.ok(way?.type === 'radios');
    assert.equal(way.list, undefined);
    assert.deepEqual(
      way.items?.map(({ value, reveals }) => [value, reveals?.type, reveals?.label]),
      [
        ['phone', 'phone', 'Phone number'],
        ['letter', undefined, undefined],
      ],
    );
    assert.deepEqual(
      lintForm(definition!)
        .map(({ rule }) => rule)
        .filter((rule) => rule !== 'missing-translation'),
      ['missing-subject', 'missing-subject'],
    );
    const id = way.items?.[0]?.reveals?.id ?? '';
    const one = (answers: Record<string, string>) =>
      createJourney(definition!, answers).path.includes('one');
    assert.equal(one({ [way.id]: 'phone', [id]: '1' }), true);
    assert.equal(one({ [way.id]: 'letter', [id]: '1' }), false);
  });

  it('is reported where it is more, and the choices are a list as before', async () => {
    for (const form of [
      revealing({}, [field('TextField', 'when', 'When?')]),
      revealing({ type: 'DatePartsField' }),
      revealing({ options: { condition: 'hasNumber' } }),
    ]) {
      const { definition, problems } = await importForm(form);
      const [way] = definition?.pages[0]?.components ?? [];
      assert.ok(way?.type === 'radios');
      assert.equal(way.items, undefined);
      assert.ok(problems.some(({ path }) => path === '/lists/0/items/0/conditional'));
    }
  });
});
