import type { Equality } from '../../model/definition.js';
import { lifePages, personPages } from './characteristics.js';
import { equalityWelsh } from './equality.cy.js';
import { ethnicGroupConditions, ethnicGroupPages } from './ethnic-group.js';

/**
 * The equality questions of GOV.UK's pattern, in its words, for a form that asks `about`: only whoever
 * refers themselves is asked. English and Welsh.
 *
 * It asks the age group, where the pattern asks the date of birth: with that, anybody could find the
 * form that the answers belong to.
 *
 * Why councils ask: Equality Act 2010, section 149
 * (https://www.legislation.gov.uk/ukpga/2010/15/section/149).
 */
export const equalityQuestions: Equality = {
  id: 'equality-questions',
  version: '1',
  title: 'Equality questions',
  condition: 'about-me',
  sections: [{ id: 'equality', title: 'Equality questions' }],
  conditions: {
    'answers-equality': { component: 'answer-equality', operator: 'equals', value: 'yes' },
    'has-disability': { component: 'disability', operator: 'equals', value: 'yes' },
    ...ethnicGroupConditions,
  },
  pages: [
    {
      id: 'equality',
      path: 'start',
      title: 'We have received your referral',
      components: [
        {
          type: 'paragraph',
          id: 'equality-before',
          text: 'Before you finish using the service, we’d like to ask some equality questions.',
        },
        {
          type: 'radios',
          id: 'answer-equality',
          label: 'Do you want to answer the equality questions?',
          shortLabel: 'Equality questions',
          hint: 'These questions are optional. Your answers show us if everyone can use our services and is treated fairly. They will not affect your referral, and are not kept with it.',
          items: [
            { value: 'yes', text: 'Yes, answer the equality questions (takes 2 minutes)' },
            { value: 'no', text: 'No, skip the equality questions' },
          ],
        },
        {
          type: 'details',
          id: 'equality-why',
          summary: 'Why we ask equality questions',
          text: 'By law, councils must work to end discrimination and give everyone the same chances. We count your answers together with those of other people, to see who does not come to us or is treated worse. Your name and your referral are not with your answers, and nobody who decides about your referral sees them. Only answer for yourself. You can leave out any question.',
        },
      ],
    },
    ...personPages,
    ...ethnicGroupPages,
    ...lifePages,
  ],
  translations: { cy: equalityWelsh },
};
