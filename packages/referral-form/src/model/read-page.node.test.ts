import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FormDefinition } from './definition.js';
import { readPage } from './read-page.js';

const form: FormDefinition = {
  id: 'form',
  version: '1',
  title: 'Form',
  pages: [
    {
      id: 'page',
      path: 'page',
      components: [
        { type: 'paragraph', id: 'words', text: 'Words' },
        { type: 'textarea', id: 'note', label: 'Note' },
        { type: 'date', id: 'birth', label: 'Birth' },
        { type: 'checkboxes', id: 'help', label: 'Help', items: [{ value: 'a', text: 'A' }] },
        { type: 'yesNo', id: 'alone', label: 'Alone' },
      ],
    },
  ],
};

describe('readPage', () => {
  it('keeps what was typed, by GOV.UK’s names', () => {
    const data = new URLSearchParams([
      ['note', ' two\r\nlines '],
      ['birth-day', ' 2'],
      ['birth-month', 'jan'],
      ['birth-year', '1941'],
      ['help', 'a'],
      ['help', 'b'],
      ['alone', 'yes'],
      ['unasked', 'ignored'],
    ]);
    assert.deepEqual(readPage(form, 'page', data), {
      note: ' two\nlines ',
      birth: { day: ' 2', month: 'jan', year: '1941' },
      help: ['a', 'b'],
      alone: 'yes',
    });
  });

  it('has an empty answer for what was not posted', () => {
    assert.deepEqual(readPage(form, 'page', new FormData()), {
      note: '',
      birth: { day: '', month: '', year: '' },
      help: [],
      alone: '',
    });
  });

  it('takes no file for a text', () => {
    const data = new FormData();
    data.set('note', new Blob(['bad']), 'bad.txt');
    data.append('help', new Blob(['bad']), 'bad.txt');
    const answers = readPage(form, 'page', data);
    assert.equal(answers['note'], '');
    assert.deepEqual(answers['help'], []);
  });
});
