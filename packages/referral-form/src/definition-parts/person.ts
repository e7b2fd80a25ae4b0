import { ukCore } from './uk-core.js';
import type { Page } from '../model/definition.js';
import type { Conditions } from './types.js';

/** How the person is to be reached. */
export const contactConditions: Conditions = {
  'contact-by-phone': {
    any: [
      { component: 'contact-ways', operator: 'includes', value: 'phone' },
      { component: 'contact-ways', operator: 'includes', value: 'text' },
    ],
  },
};

/** Whether the NHS number is known. */
export const nhsNumberConditions: Conditions = {
  'knows-nhs-number': { component: 'nhs-number-known', operator: 'equals', value: 'yes' },
};

/** Who the person is. */
export const namePages: Page[] = [
  {
    id: 'name',
    path: 'name',
    section: 'person',
    components: [
      {
        type: 'name',
        id: 'person-name',
        standardRef: ukCore('Patient.name'),
        label: 'What is your name?',
        shortLabel: 'Name',
        variants: [
          { condition: 'about-me', autocomplete: 'name' },
          { condition: 'about-other', label: 'What is the person’s name?' },
        ],
      },
    ],
  },
  {
    id: 'date-of-birth',
    path: 'date-of-birth',
    section: 'person',
    components: [
      {
        type: 'date',
        id: 'birth-date',
        standardRef: ukCore('Patient.birthDate'),
        label: 'What is your date of birth?',
        shortLabel: 'Date of birth',
        subject: 'your date of birth',
        hint: 'For example, 27 3 1941',
        limit: 'past',
        variants: [
          { condition: 'about-me', autocomplete: 'bday' },
          {
            condition: 'about-other',
            label: 'What is the person’s date of birth?',
            subject: 'the person’s date of birth',
          },
        ],
      },
    ],
  },
];

/** The NHS number, where it is known. */
export const nhsNumberPages: Page[] = [
  {
    id: 'nhs-number-known',
    path: 'nhs-number-known',
    section: 'person',
    components: [
      {
        type: 'yesNo',
        id: 'nhs-number-known',
        label: 'Do you know your NHS number?',
        shortLabel: 'NHS number known',
        subject: 'you know your NHS number',
        hint: 'It is on letters from the NHS and in the NHS App. You can go on without it.',
        variants: [
          {
            condition: 'about-other',
            label: 'Do you know the person’s NHS number?',
            subject: 'you know the person’s NHS number',
          },
        ],
      },
    ],
  },
  {
    id: 'nhs-number',
    path: 'nhs-number',
    section: 'person',
    condition: 'knows-nhs-number',
    components: [
      {
        type: 'nhsNumber',
        id: 'nhs-number',
        standardRef: ukCore('Patient.identifier'),
        label: 'What is your NHS number?',
        shortLabel: 'NHS number',
        subject: 'your NHS number',
        hint: 'This is 10 numbers, like 999 123 4567.',
        variants: [
          {
            condition: 'about-other',
            label: 'What is the person’s NHS number?',
            subject: 'the person’s NHS number',
          },
        ],
      },
    ],
  },
];

/** Where the person lives. */
export const homeAddress: Page = {
  id: 'address',
  path: 'address',
  section: 'person',
  components: [
    {
      type: 'address',
      id: 'home-address',
      standardRef: ukCore('Patient.address'),
      label: 'What is your home address?',
      shortLabel: 'Home address',
      hint: 'If you are in hospital, this is where you will go when you leave.',
      variants: [
        { condition: 'about-me', autocomplete: 'street-address' },
        {
          condition: 'about-other',
          label: 'What is the person’s home address?',
          hint: 'If they are in hospital, this is where they will go when they leave.',
        },
      ],
    },
  ],
};

/** How to reach the person. One number does for calls and messages, so that it has its own page. */
export const contactPages: Page[] = [
  {
    id: 'contact-ways',
    path: 'how-to-contact',
    section: 'person',
    components: [
      {
        type: 'checkboxes',
        id: 'contact-ways',
        label: 'How should we contact you?',
        shortLabel: 'How to make contact',
        subject: 'how we should contact you',
        hint: 'Select all that apply.',
        items: [
          { value: 'phone', text: 'Phone call' },
          { value: 'text', text: 'Text message' },
          {
            value: 'email',
            text: 'Email',
            reveals: {
              type: 'email',
              id: 'email',
              standardRef: ukCore('Patient.telecom'),
              label: 'Email address',
              subject: 'your email address',
              variants: [
                { condition: 'about-me', autocomplete: 'email' },
                { condition: 'about-other', subject: 'the person’s email address' },
              ],
            },
          },
          { value: 'letter', text: 'Letter' },
        ],
        variants: [
          {
            condition: 'about-other',
            label: 'How should we contact the person?',
            subject: 'how we should contact the person',
          },
        ],
      },
    ],
  },
  {
    id: 'phone',
    path: 'phone',
    section: 'person',
    condition: 'contact-by-phone',
    components: [
      {
        type: 'phone',
        id: 'phone',
        standardRef: ukCore('Patient.telecom'),
        label: 'What is your phone number?',
        shortLabel: 'Phone number',
        subject: 'your phone number',
        variants: [
          { condition: 'about-me', autocomplete: 'tel' },
          {
            condition: 'about-other',
            label: 'What is the person’s phone number?',
            subject: 'the person’s phone number',
          },
        ],
      },
    ],
  },
];
