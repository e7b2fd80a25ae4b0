import type { Page } from '../../model/definition.js';

/**
 * Carers have a right to an assessment of their own: Care Act 2014 section 10
 * (https://www.legislation.gov.uk/ukpga/2014/23/section/10), Social Services and Well-being (Wales) Act
 * 2014 section 24 (https://www.legislation.gov.uk/anaw/2014/4/section/24).
 */
export const carerPages: Page[] = [
  {
    id: 'is-carer',
    path: 'is-carer',
    section: 'carer',
    components: [
      {
        type: 'yesNo',
        id: 'is-carer',
        label: 'Do you look after another adult, unpaid?',
        shortLabel: 'Looks after another adult',
        subject: 'you look after another adult, unpaid',
        hint: 'For example, a partner, parent or friend who could not manage without you.',
        variants: [
          {
            condition: 'about-other',
            label: 'Does the person look after another adult, unpaid?',
            subject: 'the person looks after another adult, unpaid',
            hint: 'For example, a partner, parent or friend who could not manage without them.',
          },
        ],
      },
    ],
  },
  {
    id: 'cared-for',
    path: 'cared-for',
    section: 'carer',
    condition: 'is-carer',
    components: [
      {
        type: 'textarea',
        id: 'cared-for',
        label: 'Who do you look after, and what do you do for them?',
        shortLabel: 'Caring',
        subject: 'who you look after, and what you do for them',
        hint: 'Include how many hours a week, and if you can and want to go on.',
        maxLength: 1000,
        variants: [
          {
            condition: 'about-other',
            label: 'Who does the person look after, and what do they do for them?',
            subject: 'who the person looks after, and what they do for them',
            hint: 'Include how many hours a week, and if they can and want to go on.',
          },
        ],
      },
    ],
  },
  {
    id: 'carer-assessment',
    path: 'carer-assessment',
    section: 'carer',
    condition: 'is-carer',
    components: [
      {
        type: 'yesNo',
        id: 'carer-assessment',
        label: 'Do you want a carer’s assessment?',
        shortLabel: 'Carer’s assessment wanted',
        subject: 'you want a carer’s assessment',
        hint: 'It is a talk about how caring affects you and what would help you. It does not judge how well you care.',
        variants: [
          {
            condition: 'about-other',
            label: 'Does the person want a carer’s assessment?',
            subject: 'the person wants a carer’s assessment',
            hint: 'It is a talk about how caring affects them and what would help them. It does not judge how well they care.',
          },
        ],
      },
    ],
  },
  {
    id: 'you-care',
    path: 'you-care',
    section: 'carer',
    condition: 'about-someone-else',
    components: [
      {
        type: 'yesNo',
        id: 'you-care',
        label: 'Do you look after the person, unpaid?',
        shortLabel: 'You look after the person',
        subject: 'you look after the person, unpaid',
      },
    ],
  },
  {
    id: 'your-assessment',
    path: 'your-carers-assessment',
    section: 'carer',
    condition: 'you-care',
    components: [
      {
        type: 'yesNo',
        id: 'your-assessment',
        label: 'Do you want a carer’s assessment for yourself?',
        shortLabel: 'Carer’s assessment for you',
        subject: 'you want a carer’s assessment for yourself',
        hint: 'It is a talk about how caring affects you and what would help you. We can do it even if the person does not want help.',
      },
    ],
  },
];
