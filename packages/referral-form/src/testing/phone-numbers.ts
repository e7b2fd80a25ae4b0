import type { FormDefinition } from '../model/definition.js';

/** A form that asks for a phone number. */
export const phoneForm: FormDefinition = {
  id: 'phones',
  version: '1',
  title: 'How to reach you',
  pages: [
    {
      id: 'phone',
      path: 'phone',
      components: [{ type: 'phone', id: 'phone', label: 'Phone number' }],
    },
  ],
};

/** What people type as a phone number, and whether it is one: the same in a browser and on a server. */
export const phoneNumbers: readonly (readonly [text: string, isPhone: boolean])[] = [
  ['01632 960 001', true],
  ['07700 900 982', true],
  ['+44 808 157 0192', true],
  ['020 7946 0018', true],
  ['0161 850 1234 ext 5', true],
  ['01534 440 000', true],
  ['+353 1 234 5678', true],
  ['01632 96', false],
  // These have the length of a number, and are in nobody's use.
  ['01632 970 001', false],
  ['0000 000 0000', false],
  ['+44 1999 999 999', false],
];
