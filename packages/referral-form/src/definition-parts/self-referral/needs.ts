import type { Page } from '../../model/definition.js';

/**
 * What is hard to do, and what it does to the person. The choices are the outcomes of the Care and
 * Support (Eligibility Criteria) Regulations 2015, regulation 2, in plain words
 * (https://www.legislation.gov.uk/uksi/2015/313/regulation/2).
 */
export const needsPages: Page[] = [
  {
    id: 'help-needed',
    path: 'help-needed',
    section: 'needs',
    components: [
      {
        type: 'checkboxes',
        id: 'help-needed',
        label: 'What do you find hard to do?',
        shortLabel: 'Hard to do',
        subject: 'what you find hard to do',
        hint: 'Select all that apply. Something is hard if you cannot do it without help, or if it takes very long, hurts or is not safe.',
        items: [
          { value: 'nutrition', text: 'Getting food and drink, cooking and eating' },
          { value: 'hygiene', text: 'Washing, and keeping clothes clean' },
          { value: 'toilet', text: 'Using the toilet' },
          { value: 'clothing', text: 'Getting dressed for the weather and the day' },
          { value: 'home-safety', text: 'Moving around at home safely' },
          { value: 'habitable-home', text: 'Keeping the home clean and in order' },
          { value: 'relationships', text: 'Keeping up with family and friends' },
          { value: 'work', text: 'Working, learning or volunteering' },
          { value: 'community', text: 'Getting out, shopping, using buses or seeing a doctor' },
          { value: 'caring', text: 'Looking after a child' },
          { value: 'none', text: 'None of these', exclusive: true },
        ],
        variants: [
          {
            condition: 'about-other',
            label: 'What does the person find hard to do?',
            subject: 'what the person finds hard to do',
            hint: 'Select all that apply. Something is hard if they cannot do it without help, or if it takes very long, hurts or is not safe.',
          },
        ],
      },
    ],
  },
  {
    id: 'effect',
    path: 'effect',
    section: 'needs',
    components: [
      {
        type: 'textarea',
        id: 'effect',
        label: 'How does this affect your life?',
        shortLabel: 'Effect on life',
        subject: 'how this affects your life',
        hint: 'For example, your health, how you feel, your money, being safe or being with others. Tell us since when.',
        rows: 8,
        maxLength: 2000,
        variants: [
          {
            condition: 'about-other',
            label: 'How does this affect the person’s life?',
            subject: 'how this affects the person’s life',
            hint: 'For example, their health, how they feel, their money, being safe or being with others. Tell us since when.',
          },
        ],
      },
    ],
  },
  {
    id: 'what-matters',
    path: 'what-matters',
    section: 'needs',
    components: [
      {
        type: 'textarea',
        id: 'what-matters',
        label: 'What matters most to you?',
        shortLabel: 'What matters most',
        subject: 'what matters most to you',
        hint: 'For example, living at home, seeing friends or going to the mosque, chapel or church.',
        rows: 8,
        maxLength: 1000,
        variants: [
          {
            condition: 'about-other',
            label: 'What matters most to the person?',
            subject: 'what matters most to the person',
            hint: 'Use their own words if you can.',
          },
        ],
      },
    ],
  },
  {
    id: 'cannot-wait',
    path: 'cannot-wait',
    section: 'needs',
    components: [
      {
        type: 'yesNo',
        id: 'cannot-wait',
        label: 'Is there anything that cannot wait a few days?',
        shortLabel: 'Something cannot wait',
        subject: 'something cannot wait a few days',
        hint: 'For example, nobody can help with meals or medicines, or a carer has fallen ill.',
      },
    ],
  },
  {
    id: 'cannot-wait-details',
    path: 'cannot-wait-details',
    section: 'needs',
    condition: 'cannot-wait',
    components: [
      {
        type: 'textarea',
        id: 'cannot-wait-details',
        label: 'What cannot wait, and why?',
        shortLabel: 'What cannot wait',
        subject: 'what cannot wait, and why',
        hint: 'If someone is in danger, call 999 now. If someone is being harmed, report a concern as well.',
        maxLength: 500,
      },
    ],
  },
];
