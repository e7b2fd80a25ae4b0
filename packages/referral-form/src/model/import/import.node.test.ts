import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FormDefinition } from '../definition.js';
import { createJourney } from '../journey.js';
import { withRevealed } from '../questions.js';
import { importForm } from './index.js';
import { createUniqueId, slug } from './slug.js';

const hackney = {
  id: 'home visit',
  name: 'Home visit',
  linkable: true,
  themes: [
    {
      id: 'Visit',
      name: 'Visit',
      typeFilter: ['Review'],
      steps: [
        {
          id: 'Before the visit',
          name: 'Before the visit',
          intro: 'Ask before you go.',
          earlyFinish: false,
          fields: [
            {
              id: 'Is there a dog?',
              question: 'Is there a dog? ',
              type: 'radios',
              required: true,
              choices: [
                { label: 'Yes ', value: 'Yes ' },
                { label: 'No', value: 'No' },
                { label: 'Not sure', value: ' ' },
                { label: 'No again', value: 'No' },
              ],
            },
            {
              id: 'Name of the dog',
              question: 'Name of the dog',
              type: 'text',
              className: 'govuk-input--width-20',
              required: true,
              conditions: [{ id: 'Is there a dog?', value: 'Yes' }],
            },
            {
              id: 'Rent',
              question: 'Rent',
              type: 'textarea',
              rows: 3,
              required: true,
              default: '£0',
              conditions: [{ id: 'Tenure', value: 'Council' }],
            },
            {
              id: 'Notes',
              question: 'Notes',
              type: 'hologram',
              conditions: [{ id: 'Is there a dog?', value: 'Perhaps' }],
            },
          ],
        },
        {
          id: 'People',
          name: 'People',
          fields: [
            {
              id: 'Who lives there?',
              question: 'Who lives there?',
              type: 'repeaterGroup',
              itemName: 'person',
              subfields: [
                { id: 'Name', question: 'Name', type: 'text', required: true },
                { id: 'Rent', question: 'Rent', type: 'date' },
              ],
            },
            { id: 'Rent', question: 'Rent', type: 'echo', path: 'Before the visit.Rent' },
            {
              id: 'Help',
              question: 'Help',
              type: 'checkboxes',
              choices: [
                { label: 'A', value: 'A' },
                { label: 'B', value: 'B' },
              ],
            },
            {
              id: 'More',
              question: 'More',
              type: 'select',
              choices: [{ label: 'C', value: 'C' }],
              conditions: [{ id: 'Help', value: 'B' }],
            },
          ],
        },
      ],
    },
  ],
};

/** What the options of a component reveal, by their values. */
function optionsOf(definition: FormDefinition | undefined, page: number, component: number) {
  const asked = definition?.pages[page]?.components[component];
  const items = asked?.type === 'radios' || asked?.type === 'checkboxes' ? asked.items : undefined;
  return items?.map(({ value, reveals }) => [value, reveals?.id]);
}

describe('importForm of Hackney’s model', () => {
  it('gives a form with stable ids, split where what depends on a field is no simple question', async () => {
    const { definition } = await importForm(hackney);
    assert.deepEqual(
      definition?.pages.map(({ id, components }) => [
        id,
        ...withRevealed(components).map((one) => one.id),
      ]),
      [
        ['before-the-visit', 'before-the-visit-intro', 'is-there-a-dog', 'name-of-the-dog', 'rent'],
        ['before-the-visit-2', 'notes'],
        ['who-lives-there', 'who-lives-there-name', 'who-lives-there-rent'],
        ['people', 'people-rent', 'help'],
        ['people-2', 'more'],
      ],
    );
    assert.equal(definition?.id, 'home-visit');
    assert.deepEqual(definition?.meta, { linkable: true });
    assert.deepEqual(definition?.sections, [
      { id: 'visit', title: 'Visit', meta: { typeFilter: ['Review'] } },
    ]);
  });

  it('reports everything that it could not take over', async () => {
    const { problems } = await importForm(hackney);
    const first = '/themes/0/steps/0/fields';
    const second = '/themes/0/steps/1/fields';
    assert.deepEqual(problems.map(({ path }) => path).sort(), [
      `${first}/0/choices/0/label`,
      `${first}/0/choices/0/value`,
      `${first}/0/choices/2`,
      `${first}/0/choices/2/value`,
      `${first}/0/choices/3`,
      `${first}/0/question`,
      `${first}/2/conditions/0`,
      `${first}/2/default`,
      `${first}/3/conditions/0`,
      `${first}/3/type`,
      `${second}/0/itemName`,
      `${second}/1`,
    ]);
    const dangling = problems.find(({ path }) => path === `${first}/2/conditions/0`);
    assert.match(dangling?.reason ?? '', /No question before asks “Tenure”/);
  });

  it('asks for each of several what a group repeats', async () => {
    const { definition } = await importForm(hackney);
    assert.deepEqual(definition?.pages[2]?.repeat, {
      id: 'who-lives-there',
      itemTitle: 'Person',
      itemsTitle: 'Persons',
      min: 0,
    });
    const [name] = definition.pages[2].components;
    assert.ok(name !== undefined && 'label' in name && name.optional === undefined);
  });

  it('keeps what depends on what', async () => {
    const { definition } = await importForm(hackney);
    assert.ok(definition);
    const shown = (answers: Record<string, string | string[]>) =>
      Object.keys(
        createJourney(definition, {
          'name-of-the-dog': 'Rex',
          rent: 'x',
          more: 'C',
          ...answers,
        }).reachableAnswers,
      );
    assert.deepEqual(shown({ 'is-there-a-dog': 'No' }), ['is-there-a-dog', 'rent']);
    assert.deepEqual(shown({ 'is-there-a-dog': 'Yes', help: ['A', 'B'] }), [
      'is-there-a-dog',
      'name-of-the-dog',
      'rent',
      'help',
      'more',
    ]);
  });

  it('lets a choice reveal one simple question, and no more', async () => {
    const { definition } = await importForm(hackney);
    assert.deepEqual(optionsOf(definition, 0, 1), [
      ['Yes', 'name-of-the-dog'],
      ['No', undefined],
    ]);
    const [first] = hackney.themes[0]?.steps[0]?.fields ?? [];
    assert.ok(first);
    const follow = (id: string, rest: object) => ({ id, question: id, type: 'text', ...rest });
    const yes = { id: first.id, value: 'Yes' };
    const no = { id: first.id, value: 'No' };
    const fields = [
      first,
      follow('Breed', { conditions: [yes] }),
      follow('Vet', { conditions: [yes] }),
      follow('Cat', { conditions: [no] }),
      follow('Colour of the cat', { conditions: [{ id: 'Cat', value: 'Tom' }] }),
      follow('Since when', { type: 'date', conditions: [no, { id: 'Cat', value: 'Tom' }] }),
    ];
    const theme = { id: 'Visit', name: 'Visit', steps: [{ id: 'Pets', name: 'Pets', fields }] };
    const { definition: pets } = await importForm({ ...hackney, themes: [theme] });
    assert.deepEqual(
      pets?.pages.map(({ components }) => components.map(({ id }) => id)),
      [['is-there-a-dog'], ['breed', 'vet', 'cat'], ['colour-of-the-cat', 'since-when']],
    );
  });

  it('does not make anybody answer what could not appear before', async () => {
    const { definition } = await importForm(hackney);
    const rent = definition?.pages[0]?.components[2];
    assert.ok(rent && 'optional' in rent);
    assert.equal(rent.optional, true);
    assert.equal(rent.condition, undefined);
  });

  it('says what is malformed, and goes on', async () => {
    const { definition, problems } = await importForm({
      name: 5,
      themes: [{ name: 'T', steps: ['no', { name: 'S', fields: { a: 1 } }] }, 7],
    });
    assert.equal(definition, undefined);
    assert.deepEqual(problems.map(({ path }) => path).sort(), [
      '/name',
      '/pages',
      '/themes/0/steps/0',
      '/themes/0/steps/1',
      '/themes/0/steps/1/fields',
      '/themes/1',
    ]);
  });
});

describe('importForm', () => {
  it('reads our own', async () => {
    const own = {
      id: 'form',
      version: '1',
      title: 'Form',
      pages: [{ id: 'page', path: 'page', components: [{ type: 'text', id: 'q', label: 'Q' }] }],
    };
    assert.deepEqual(await importForm(own), { definition: own, problems: [] });
    const { definition, problems } = await importForm({ ...own, version: undefined });
    assert.equal(definition, undefined);
    assert.match(problems[0]?.reason ?? '', /version|undefined/);
  });

  it('says what it cannot read', async () => {
    const reason = async (json: unknown) => (await importForm(json)).problems[0]?.reason;
    assert.match((await reason('form')) ?? '', /not a JSON object/);
    assert.match((await reason([{}, {}])) ?? '', /list of 2 forms/);
    assert.match((await reason({ a: 1 })) ?? '', /neither pages nor themes/);
    assert.match((await reason({ pages: [], conditions: [], lists: [] })) ?? '', /too few/);
  });
});

describe('slug', () => {
  it('is the same for the same words', () => {
    assert.equal(slug(' What’s the Person’s naïve “plan”? '), 'whats-the-persons-naive-plan');
    assert.equal(slug('28 days'), 'q-28-days');
    assert.equal(slug('???'), 'untitled');
    assert.ok(slug('a very long question '.repeat(9)).length <= 60);
  });

  it('is made unique', () => {
    const unique = createUniqueId(['taken']);
    assert.deepEqual(
      [unique('Taken'), unique('Name'), unique('Name', 'Step Name'), unique('Name', 'Step Name')],
      ['taken-2', 'name', 'step-name', 'step-name-2'],
    );
  });
});
