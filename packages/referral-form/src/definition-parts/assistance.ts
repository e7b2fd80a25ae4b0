import type { Page } from '../model/definition.js';
import type { Conditions } from './types.js';

/** Whether somebody helps the person with the form. */
export const assistanceConditions: Conditions = {
  assisted: { component: 'assisted', operator: 'equals', value: 'yes' },
};

/**
 * Who helps a person to fill the form in for themselves: their words, somebody else’s hands. So staff
 * record that they helped, and a council knows how many need it: assisted digital support,
 * https://www.gov.uk/service-manual/helping-people-to-use-your-service/assisted-digital-support-introduction.
 */
export const assistancePages: Page[] = [
  {
    id: 'assisted',
    path: 'help-with-this-form',
    section: 'referral',
    condition: 'about-me',
    components: [
      {
        type: 'yesNo',
        id: 'assisted',
        label: 'Is someone helping you to fill in this form?',
        shortLabel: 'Has help with this form',
        subject: 'someone is helping you to fill in this form',
        hint: 'For example, someone from the council, a library or a charity.',
      },
    ],
  },
  {
    id: 'assistant',
    path: 'who-helps',
    section: 'referral',
    condition: 'assisted',
    title: 'Who is helping you?',
    components: [
      {
        type: 'name',
        id: 'assistant-name',
        label: 'Their name',
        shortLabel: 'Helper’s name',
      },
      {
        type: 'text',
        id: 'assistant-work',
        label: 'Where they work',
        shortLabel: 'Where the helper works',
        hint: 'Leave this empty if they are a relative or friend.',
        optional: true,
        maxLength: 100,
      },
    ],
  },
];
