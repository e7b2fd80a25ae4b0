import type { Page } from '../../model/definition.js';
import { harmonised, preferNotToSay } from './harmonised-standard.js';

/** Age, sex and gender identity, disability: the first of the questions. */
export const personPages: Page[] = [
  {
    id: 'age-group',
    path: 'age-group',
    section: 'equality',
    condition: 'answers-equality',
    components: [
      {
        type: 'radios',
        id: 'age-group',
        standardRef: harmonised('age-and-date-of-birth'),
        label: 'How old are you?',
        shortLabel: 'Age group',
        items: [
          { value: '0-17', text: 'Under 18' },
          { value: '18-24', text: '18 to 24' },
          { value: '25-34', text: '25 to 34' },
          { value: '35-44', text: '35 to 44' },
          { value: '45-54', text: '45 to 54' },
          { value: '55-64', text: '55 to 64' },
          { value: '65-74', text: '65 to 74' },
          { value: '75-84', text: '75 to 84' },
          { value: '85-', text: '85 or over' },
          preferNotToSay,
        ],
      },
    ],
  },
  {
    id: 'sex-and-gender',
    path: 'sex-and-gender-identity',
    section: 'equality',
    condition: 'answers-equality',
    title: 'Sex and gender identity',
    components: [
      {
        type: 'radios',
        id: 'sex',
        label: 'What is your sex?',
        shortLabel: 'Sex',
        items: [
          { value: 'female', text: 'Female' },
          { value: 'male', text: 'Male' },
          preferNotToSay,
        ],
      },
      {
        type: 'radios',
        id: 'gender-identity',
        standardRef: harmonised('gender-identity'),
        label: 'Is the gender you identify with the same as your sex registered at birth?',
        shortLabel: 'Gender the same as the sex registered at birth',
        items: [
          { value: 'yes', text: 'Yes' },
          {
            value: 'no',
            text: 'No',
            reveals: {
              type: 'text',
              id: 'gender-identity-own',
              label: 'What is your gender identity? (optional)',
              shortLabel: 'Gender identity',
              maxLength: 100,
            },
          },
          preferNotToSay,
        ],
      },
    ],
  },
  {
    id: 'disability',
    path: 'health-conditions',
    section: 'equality',
    condition: 'answers-equality',
    components: [
      {
        type: 'radios',
        id: 'disability',
        label:
          'Do you have any physical or mental health conditions or illness lasting or expected to last 12 months or more?',
        shortLabel: 'Conditions lasting 12 months or more',
        items: [{ value: 'yes', text: 'Yes' }, { value: 'no', text: 'No' }, preferNotToSay],
      },
    ],
  },
  {
    id: 'disability-impact',
    path: 'effect-on-activities',
    section: 'equality',
    condition: 'has-disability',
    components: [
      {
        type: 'radios',
        id: 'disability-impact',
        label:
          'Do any of your conditions or illnesses reduce your ability to carry out day to day activities?',
        shortLabel: 'Effect on day to day activities',
        hint: 'For example eating, washing, walking or going shopping.',
        items: [
          { value: 'lot', text: 'Yes, a lot' },
          { value: 'little', text: 'Yes, a little' },
          { value: 'no', text: 'Not at all' },
          preferNotToSay,
        ],
      },
    ],
  },
];

/** Religion, sexual orientation, marriage: the last of them. */
export const lifePages: Page[] = [
  {
    id: 'religion',
    path: 'religion',
    section: 'equality',
    condition: 'answers-equality',
    components: [
      {
        type: 'radios',
        id: 'religion',
        standardRef: harmonised('religion'),
        label: 'What is your religion?',
        shortLabel: 'Religion',
        items: [
          { value: 'none', text: 'No religion' },
          {
            value: 'christian',
            text: 'Christian',
            hint: 'Including Church of England, Catholic, Protestant and all other Christian denominations.',
          },
          { value: 'buddhist', text: 'Buddhist' },
          { value: 'hindu', text: 'Hindu' },
          { value: 'jewish', text: 'Jewish' },
          { value: 'muslim', text: 'Muslim' },
          { value: 'sikh', text: 'Sikh' },
          {
            value: 'other',
            text: 'Any other religion',
            reveals: {
              type: 'text',
              id: 'religion-own',
              label: 'What is your religion? (optional)',
              shortLabel: 'Religion in your own words',
              maxLength: 100,
            },
          },
          preferNotToSay,
        ],
      },
    ],
  },
  {
    id: 'sexual-orientation',
    path: 'sexual-orientation',
    section: 'equality',
    condition: 'answers-equality',
    components: [
      {
        type: 'radios',
        id: 'sexual-orientation',
        standardRef: harmonised('sexual-orientation'),
        label: 'Which of the following options best describes how you think of yourself?',
        shortLabel: 'Sexual orientation',
        items: [
          { value: 'heterosexual', text: 'Heterosexual or straight' },
          { value: 'gay-lesbian', text: 'Gay or lesbian' },
          { value: 'bisexual', text: 'Bisexual' },
          {
            value: 'other',
            text: 'Other',
            reveals: {
              type: 'text',
              id: 'sexual-orientation-own',
              label: 'How would you describe your sexual orientation? (optional)',
              shortLabel: 'Sexual orientation in your own words',
              maxLength: 100,
            },
          },
          preferNotToSay,
        ],
      },
    ],
  },
  {
    id: 'marriage',
    path: 'marriage-or-civil-partnership',
    section: 'equality',
    condition: 'answers-equality',
    components: [
      {
        type: 'radios',
        id: 'marriage',
        standardRef: harmonised('marital-or-partnership-status'),
        label: 'What is your legal marital or registered civil partnership status?',
        shortLabel: 'Marital or civil partnership status',
        items: [
          { value: 'never', text: 'Never married and never registered in a civil partnership' },
          { value: 'married', text: 'Married' },
          { value: 'civil-partnership', text: 'In a registered civil partnership' },
          { value: 'separated-married', text: 'Separated, but still legally married' },
          {
            value: 'separated-civil-partnership',
            text: 'Separated, but still legally in a civil partnership',
          },
          { value: 'divorced', text: 'Divorced' },
          {
            value: 'dissolved-civil-partnership',
            text: 'Formerly in a civil partnership which is now legally dissolved',
          },
          { value: 'widowed', text: 'Widowed' },
          {
            value: 'widowed-civil-partnership',
            text: 'Surviving partner from a registered civil partnership',
          },
          preferNotToSay,
        ],
      },
    ],
  },
];
