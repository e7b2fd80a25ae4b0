import type { Conditions } from './types.js';

/** Whom the form is about, from the question `about`. */
export const aboutConditions: Conditions = {
  'about-me': { component: 'about', operator: 'equals', value: 'me' },
  'about-someone-else': { component: 'about', operator: 'equals', value: 'someone-else' },
  'about-professional': { component: 'about', operator: 'equals', value: 'professional' },
  'about-other': {
    any: [{ condition: 'about-someone-else' }, { condition: 'about-professional' }],
  },
};
