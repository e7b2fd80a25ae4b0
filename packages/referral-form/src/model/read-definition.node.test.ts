import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDefinition } from './read-definition.js';

const question = { type: 'text', id: 'q', label: 'Question' };
const form = {
  id: 'form',
  version: '1',
  title: 'Form',
  pages: [{ id: 'page', path: 'page', components: [question] }],
};

async function pathsOf(json: unknown): Promise<string[]> {
  const { definition, problems } = await readDefinition(json);
  assert.equal(definition === undefined, problems.length > 0);
  for (const { reason } of problems) assert.match(reason, /\w/);
  return problems.map(({ path }) => path).sort();
}

const withComponents = (...components: unknown[]) => ({
  ...form,
  pages: [{ ...form.pages[0], components }],
});

describe('readDefinition', () => {
  it('gives a form that fits', async () => {
    assert.deepEqual(await readDefinition(form), { definition: form, problems: [] });
  });

  it('refuses what is no form', async () => {
    const cycle: Record<string, unknown> = {};
    cycle['self'] = cycle;
    for (const json of [null, undefined, 'form', 3, [], cycle, 1n])
      assert.deepEqual(await pathsOf(json), ['']);
    assert.deepEqual(await pathsOf({ ...form, pages: [] }), ['/pages']);
  });

  it('says where a component is wrong, and only there', async () => {
    const components = [
      { ...question, id: 'two words' },
      { ...question, rows: 3 },
      { ...question, id: 'b', maxLength: 'long' },
      { type: 'inset', id: 'c' },
    ];
    assert.deepEqual(await pathsOf(withComponents(...components)), [
      '/pages/0/components/0/id',
      '/pages/0/components/1/rows',
      '/pages/0/components/2/maxLength',
      '/pages/0/components/3',
    ]);
  });

  it('names the types there are for one there is not', async () => {
    const { problems } = await readDefinition(
      withComponents({ type: 'slider', id: 'a', label: 'A' }),
    );
    assert.equal(problems.length, 1);
    assert.equal(problems[0]?.path, '/pages/0/components/0/type');
    assert.match(problems[0]?.reason ?? '', /"textarea","number"/);
  });

  it('says where a nested condition is wrong', async () => {
    const conditions = { a: { all: [{ not: { component: 'q', operator: 'is' } }] } };
    assert.deepEqual(await pathsOf({ ...form, conditions }), ['/conditions/a/all/0/not/operator']);
  });

  it('does not take a page id of its own', async () => {
    const pages = [{ ...form.pages[0], id: 'check-answers' }];
    assert.deepEqual(await pathsOf({ ...form, pages }), ['/pages/0/id']);
  });

  it('refuses names that lead nowhere, ids used twice and conditions that ask themselves', async () => {
    const page = {
      id: 'page',
      path: 'page',
      section: 'nowhere',
      condition: 'unknown',
      next: [{ page: 'gone' }],
      components: [
        { ...question, condition: 'inherited' },
        { type: 'radios', id: 'q', label: 'Again', list: 'none' },
        { type: 'radios', id: 'r', label: 'Nothing' },
      ],
    };
    const conditions = {
      a: { condition: 'b' },
      b: { not: { condition: 'a' } },
      c: { any: [{ condition: 'd' }, { component: 'x', operator: 'isAnswered' }] },
      inherited: { condition: 'toString' },
    };
    assert.deepEqual(await pathsOf({ ...form, about: 'who', pages: [page, page], conditions }), [
      '/about',
      '/conditions/a',
      '/conditions/b',
      '/conditions/c',
      '/conditions/c',
      '/conditions/inherited',
      '/pages/0/components/1/id',
      '/pages/0/components/1/list',
      '/pages/0/components/2',
      '/pages/0/condition',
      '/pages/0/next/0/page',
      '/pages/0/section',
      '/pages/1/components/0/id',
      '/pages/1/components/1/id',
      '/pages/1/components/1/list',
      '/pages/1/components/2',
      '/pages/1/components/2/id',
      '/pages/1/condition',
      '/pages/1/id',
      '/pages/1/next/0/page',
      '/pages/1/path',
      '/pages/1/section',
    ]);
  });
});
