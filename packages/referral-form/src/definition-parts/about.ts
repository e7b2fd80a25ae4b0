import type { Item } from '../model/definition.js';
import type { Conditions } from './types.js';

/** Choices of the question `about`. */
export const aboutItems: Item[] = [
  { value: 'me', text: 'Me' },
  { value: 'someone-else', text: 'Someone else, such as a relative or friend' },
  { value: 'professional', text: 'Someone I work with – I’m a professional' },
];

/** Whom the form is about, from the question `about`. */
export const aboutConditions: Conditions = {
  'about-me': { component: 'about', operator: 'equals', value: 'me' },
  'about-someone-else': { component: 'about', operator: 'equals', value: 'someone-else' },
  'about-professional': { component: 'about', operator: 'equals', value: 'professional' },
  'about-other': {
    any: [{ condition: 'about-someone-else' }, { condition: 'about-professional' }],
  },
};
