import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { choiceTyped, suggestChoices } from './choice-typed.js';
import type { AutocompleteComponent, FormDefinition } from './definition.js';
import { fitAnswers } from './fit-answers.js';
import { lintForm } from './lint.js';
import { readPage } from './read-page.js';
import { validatePage } from './validate.js';

const items = [
  { value: 'CI', text: 'Côte d’Ivoire' },
  { value: 'IE', text: 'Ireland' },
  { value: 'GB', text: 'United Kingdom' },
  { value: 'AE', text: 'United Arab Emirates' },
  { value: 'NIR', text: 'Northern Ireland' },
];
const component: AutocompleteComponent = {
  type: 'autocomplete',
  id: 'country',
  label: 'Country',
  list: 'countries',
};
const definition: FormDefinition = {
  id: 'f',
  version: '1',
  title: 'F',
  pages: [{ id: 'p', path: 'p', components: [component] }],
  lists: { countries: items },
  translations: {
    cy: { title: 'F', lists: { countries: { GB: { text: 'Y Deyrnas Unedig' } } } },
  },
};

describe('choiceTyped', () => {
  const cases: [string, string][] = [
    ['GB', 'GB'],
    ['United Kingdom', 'GB'],
    [' united   KINGDOM ', 'GB'],
    ['y deyrnas unedig', 'GB'],
    ['Cote d’ivoire', 'CI'],
    ['Unit', 'Unit'],
    ['', ''],
  ];
  for (const [text, expected] of cases) {
    it(`${JSON.stringify(text)} is ${JSON.stringify(expected)}`, () => {
      assert.equal(choiceTyped(definition, component, text), expected);
    });
  }

  it('knows the question’s own choices in other languages', () => {
    const own: AutocompleteComponent = { ...component, list: undefined, items };
    const cy = {
      title: 'F',
      components: { country: { items: { IE: { text: 'Iwerddon' } } } },
    };
    const form = { ...definition, lists: {}, translations: { cy } };
    assert.equal(choiceTyped(form, own, 'iwerddon'), 'IE');
  });
});

describe('suggestChoices', () => {
  it('begins with what begins with the text', () => {
    assert.deepEqual(suggestChoices(items, 'ire'), ['Ireland', 'Northern Ireland']);
  });

  it('finds every word, in any order and without accents', () => {
    assert.deepEqual(suggestChoices(items, 'emir uni'), ['United Arab Emirates']);
    assert.deepEqual(suggestChoices(items, 'cote'), ['Côte d’Ivoire']);
    assert.deepEqual(suggestChoices(items, 'land'), []);
  });
});

describe('an autocomplete', () => {
  const textsOf = (country: string, language = 'en') =>
    validatePage(definition, 'p', { country }, language).map(({ text, rule }) => [rule, text]);

  it('is read by value, by text, or kept as typed', () => {
    const read = (country: string) => readPage(definition, 'p', new URLSearchParams({ country }));
    assert.deepEqual(read('IE'), { country: 'IE' });
    assert.deepEqual(read('ireland'), { country: 'IE' });
    assert.deepEqual(read('Atlantis'), { country: 'Atlantis' });
    assert.deepEqual(fitAnswers(definition, { country: 'Atlantis' }), { country: 'Atlantis' });
  });

  it('tells what is no choice from what is missing', () => {
    assert.deepEqual(textsOf('IE'), []);
    assert.deepEqual(textsOf(''), [['required', 'Select country']]);
    assert.deepEqual(textsOf('Atlantis'), [['format', 'Select country from the list']]);
    assert.deepEqual(textsOf('Atlantis', 'cy'), [['format', 'Dewiswch country o’r rhestr']]);
  });

  it('cannot be no choice where it can be left empty', () => {
    const page = { id: 'p', path: 'p', components: [{ ...component, optional: true }] };
    const form = { ...definition, pages: [page] };
    const found = (country: string) => validatePage(form, 'p', { country }, 'en').length;
    assert.deepEqual(['', 'Atlantis'].map(found), [0, 1]);
  });
});

describe('lintForm', () => {
  it('finds a text that is the value of another choice', () => {
    const confusing = [...items, { value: 'Ireland', text: 'Island' }];
    const found = lintForm({ ...definition, lists: { countries: confusing } });
    assert.deepEqual(
      found.filter(({ rule }) => rule === 'duplicate-value').map(({ path }) => path),
      ['/pages/0/components/0'],
    );
  });
});
