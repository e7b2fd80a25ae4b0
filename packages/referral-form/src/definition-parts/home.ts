import type { Page } from '../model/definition.js';

/**
 * Whether anybody else is in the home. `standardRef` is an id of the draft national questions
 * (https://github.com/SocialCareData/standard).
 */
export const livesAlone: Page = {
  id: 'lives-alone',
  path: 'lives-alone',
  section: 'home',
  components: [
    {
      type: 'yesNo',
      id: 'lives-alone',
      label: 'Do you live alone?',
      shortLabel: 'Lives alone',
      subject: 'you live alone',
      standardRef: 'STAT-HOUSING-01',
      variants: [
        {
          condition: 'about-other',
          label: 'Does the person live alone?',
          subject: 'the person lives alone',
        },
      ],
    },
  ],
};
