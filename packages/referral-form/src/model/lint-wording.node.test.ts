import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Component, ComponentTranslation, FormDefinition, Item } from './definition.js';
import { lintForm } from './lint.js';

const WORDING = [
  ...['missing-label', 'capitals', 'asterisk', 'please', 'hint-repeats-label'],
  ...['banned-word', 'generic-message', 'duplicate-label', 'padded-value'],
];

function findings(components: Component[], welsh: Record<string, ComponentTranslation> = {}) {
  const form: FormDefinition = {
    id: 'form',
    version: '1',
    title: 'Form',
    lists: { shared: [item('a', 'Same'), item('b', 'same ')] },
    pages: [{ id: 'page', path: 'page', components }],
    translations: { cy: { title: 'Ffurflen', components: welsh } },
  };
  return lintForm(form).filter(
    ({ rule, path }) => WORDING.includes(rule) && !path.startsWith('/lists'),
  );
}

function item(value: string, text: string): Item {
  return { value, text };
}

const rulesOf = (...args: Parameters<typeof findings>) =>
  findings(...args).map(({ rule, path }) => `${rule} ${path}`);

describe('lintForm on wording', () => {
  it('finds labels and hints that GOV.UK would not write', () => {
    const at = '/pages/0/components';
    const text = (id: string, label: string, hint?: string): Component => ({
      type: 'text',
      id,
      label,
      ...(hint !== undefined && { hint }),
    });
    assert.deepEqual(
      rulesOf([
        text('a', ' '),
        text('b', 'YOUR FULL NAME'),
        text('c', 'Name *'),
        text('d', 'Please enter your name'),
        text('e', 'Town', 'town.'),
        text('f', 'Street', 'Tell us, please'),
        text('g', 'NHS number', 'It’s on letters'),
        text('h', 'GP'),
        text('i', 'Displeased by'),
        text('j', 'Padded '),
      ]),
      [
        `missing-label ${at}/0/label`,
        `capitals ${at}/1/label`,
        `asterisk ${at}/2/label`,
        `please ${at}/3/label`,
        `hint-repeats-label ${at}/4/hint`,
        `please ${at}/5/hint`,
        `padded-value ${at}/9/label`,
      ],
    );
    assert.ok(
      findings([text('a', 'Name *')]).every(({ source }) => source?.startsWith('https://')),
    );
  });

  it('finds error messages that GOV.UK would not write, in both languages', () => {
    const messages = {
      required: 'Please enter a date',
      tooLong: 'Select an option.',
      notReal: 'Enter a validated date',
      incomplete: 'Illegal date',
    };
    const date: Component = {
      type: 'date',
      id: 'd',
      label: 'Date',
      messages,
      variants: [{ condition: 'x', messages: { required: 'Invalid' } }],
    };
    const welsh = {
      label: 'Dyddiad',
      messages: {
        required: 'Rhowch ddyddiad, os gwelwch yn dda',
        tooLong: "Mae'r maes hwn yn ofynnol",
        notReal: 'Rhowch ddyddiad go iawn',
        incomplete: 'Mae’r dyddiad yn annilys',
      },
    };
    const [at, cy] = ['/pages/0/components/0', '/translations/cy/components/d/messages'];
    assert.deepEqual(rulesOf([date], { d: welsh }), [
      `banned-word ${at}/messages/required`,
      `generic-message ${at}/messages/tooLong`,
      `banned-word ${at}/messages/incomplete`,
      `banned-word ${at}/variants/0/messages/required`,
      `banned-word ${cy}/required`,
      `generic-message ${cy}/tooLong`,
      `banned-word ${cy}/incomplete`,
    ]);
  });

  it('finds choices that read the same, and padded ones', () => {
    const radios: Component = {
      type: 'radios',
      id: 'r',
      label: 'Kind',
      items: [item('a', 'One'), item('b', 'one.'), item('c', 'Two ')],
    };
    assert.deepEqual(rulesOf([radios]).sort(), [
      'duplicate-label /pages/0/components/0/items/1/text',
      'padded-value /pages/0/components/0/items/2',
    ]);
  });
});
