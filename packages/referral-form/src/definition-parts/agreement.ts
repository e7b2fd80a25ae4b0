import { ukCore } from './uk-core.js';
import type { Page } from '../model/definition.js';
import type { Conditions } from './types.js';

/** What was said about agreement. */
export const agreementConditions: Conditions = {
  'lacks-capacity': { component: 'consent', operator: 'equals', value: 'lacks-capacity' },
  'not-asked': { component: 'consent', operator: 'equals', value: 'not-asked' },
  'without-consent': {
    all: [
      { component: 'consent', operator: 'isAnswered' },
      { component: 'consent', operator: 'notEquals', value: 'yes' },
    ],
  },
};

/** Whether the person has agreed, and why they are referred without. */
export const agreementPages: Page[] = [
  {
    id: 'consent',
    path: 'consent',
    section: 'referral',
    condition: 'about-other',
    components: [
      {
        type: 'radios',
        id: 'consent',
        standardRef: ukCore('Consent.status'),
        label: 'Has the person agreed to this referral?',
        shortLabel: 'Agreement to the referral',
        subject: 'if the person has agreed to this referral',
        hint: 'They should know what you are telling us and why.',
        items: [
          { value: 'yes', text: 'Yes, they have agreed' },
          { value: 'no', text: 'No, they have not agreed' },
          {
            value: 'lacks-capacity',
            text: 'They do not have the mental capacity to agree',
            hint: 'The referral must be in their best interests.',
          },
          { value: 'not-asked', text: 'They have not been asked' },
        ],
      },
    ],
  },
  {
    id: 'consent-reason',
    path: 'why-without-agreement',
    section: 'referral',
    condition: 'without-consent',
    components: [
      {
        type: 'textarea',
        id: 'consent-reason',
        label: 'Why are you referring the person without their agreement?',
        shortLabel: 'Reason for referring without agreement',
        subject: 'why you are referring the person without their agreement',
        maxLength: 500,
        variants: [
          {
            condition: 'lacks-capacity',
            label: 'Why is this referral in the person’s best interests?',
            shortLabel: 'Best interests',
            subject: 'why this referral is in the person’s best interests',
            hint: 'Include who took part in the decision.',
          },
          {
            condition: 'not-asked',
            label: 'Why has the person not been asked?',
            shortLabel: 'Reason for not asking',
            subject: 'why the person has not been asked',
          },
        ],
      },
    ],
  },
];
