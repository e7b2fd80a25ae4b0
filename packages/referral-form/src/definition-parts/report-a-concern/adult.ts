import type { Page } from '../../model/definition.js';

/**
 * Who the adult is. Little is needed, as whoever reports may know little. Needs for care and support
 * decide if section 42 or 126 applies; mental capacity is the Mental Capacity Act 2005’s, of this
 * decision at this time (https://www.legislation.gov.uk/ukpga/2005/9/section/3).
 */
export const adultPages: Page[] = [
  {
    id: 'adult-name',
    path: 'name',
    section: 'adult',
    components: [
      {
        type: 'text',
        id: 'adult-name',
        label: 'What is your name?',
        shortLabel: 'Name',
        subject: 'your name',
        maxLength: 100,
        variants: [
          { condition: 'about-me', autocomplete: 'name' },
          {
            condition: 'about-other',
            label: 'What is the adult’s name?',
            subject: 'the adult’s name',
            hint: 'Leave this empty if you do not know. Part of a name is useful too.',
            optional: true,
          },
        ],
      },
    ],
  },
  {
    id: 'adult-age',
    path: 'age-or-date-of-birth',
    section: 'adult',
    components: [
      {
        type: 'text',
        id: 'adult-age',
        label: 'What is your date of birth?',
        shortLabel: 'Date of birth or age',
        subject: 'your date of birth',
        maxLength: 50,
        width: 20,
        variants: [
          { condition: 'about-me', autocomplete: 'bday' },
          {
            condition: 'about-other',
            label: 'What is the adult’s date of birth or age?',
            subject: 'the adult’s date of birth or age',
            hint: 'A guess is fine, such as ‘about 80’.',
            optional: true,
          },
        ],
      },
    ],
  },
  {
    id: 'adult-address',
    path: 'address',
    section: 'adult',
    components: [
      {
        type: 'textarea',
        id: 'adult-address',
        label: 'Where do you live?',
        shortLabel: 'Where the adult lives',
        subject: 'where you live',
        hint: 'Tell us too where you are now, if you are somewhere else.',
        rows: 4,
        maxLength: 500,
        variants: [
          {
            condition: 'about-other',
            label: 'Where can we find the adult?',
            subject: 'where we can find the adult',
            hint: 'Give the address, or describe the place as well as you can. Tell us if they are somewhere else now.',
          },
        ],
      },
    ],
  },
  {
    id: 'care-needs',
    path: 'care-needs',
    section: 'adult',
    components: [
      {
        type: 'checkboxes',
        id: 'care-needs',
        label: 'Do you need care or support because of any of these?',
        shortLabel: 'Needs for care or support',
        subject: 'why you need care or support',
        hint: 'Select all that apply, also if you get no care or support.',
        items: [
          { value: 'physical', text: 'Physical disability, frailty or illness' },
          { value: 'memory', text: 'Dementia or memory loss' },
          { value: 'learning-disability', text: 'Learning disability' },
          { value: 'autism', text: 'Autism' },
          { value: 'mental-health', text: 'Mental health' },
          { value: 'sight-hearing', text: 'Sight or hearing loss' },
          { value: 'drugs-alcohol', text: 'Drugs or alcohol' },
          { value: 'other', text: 'Something else' },
          { value: 'not-known', text: 'None of these, or not known', exclusive: true },
        ],
        variants: [
          {
            condition: 'about-other',
            label: 'Does the adult need care or support because of any of these?',
            subject: 'why the adult needs care or support',
            hint: 'Select all that apply, also if they get no care or support.',
          },
        ],
      },
    ],
  },
  {
    id: 'communication',
    path: 'communication',
    section: 'adult',
    components: [
      {
        type: 'textarea',
        id: 'communication',
        label: 'What would help you to talk with us?',
        shortLabel: 'Help to communicate',
        subject: 'what would help you to talk with us',
        hint: 'For example, an interpreter, British Sign Language, large print or more time.',
        optional: true,
        rows: 4,
        maxLength: 500,
        variants: [
          {
            condition: 'about-other',
            label: 'What would help the adult to talk with us?',
            subject: 'what would help the adult to talk with us',
          },
        ],
      },
    ],
  },
  {
    id: 'capacity',
    path: 'own-decisions',
    section: 'adult',
    condition: 'about-other',
    components: [
      {
        type: 'radios',
        id: 'capacity',
        label: 'Can the adult decide for themselves how to be kept safe?',
        shortLabel: 'Can decide how to be kept safe',
        subject: 'if the adult can decide for themselves how to be kept safe',
        hint: 'To decide, a person must be able to understand and remember what matters, weigh it up, and tell others in any way.',
        items: [
          { value: 'yes', text: 'Yes, as far as I know' },
          { value: 'sometimes', text: 'Sometimes, or only with help' },
          { value: 'no', text: 'No, they do not have the mental capacity' },
          { value: 'not-sure', text: 'I’m not sure' },
        ],
      },
    ],
  },
  {
    id: 'capacity-reason',
    path: 'why-not-own-decisions',
    section: 'adult',
    condition: 'lacks-capacity',
    components: [
      {
        type: 'textarea',
        id: 'capacity-reason',
        label: 'What makes you think so?',
        shortLabel: 'Reasons about deciding',
        subject: 'what makes you think so',
        hint: 'Include any assessment of mental capacity that you know of, and who made it.',
        optional: true,
        maxLength: 1000,
      },
    ],
  },
  {
    id: 'supporter',
    path: 'someone-to-speak-up',
    section: 'adult',
    components: [
      {
        type: 'textarea',
        id: 'supporter',
        label: 'Who do you trust to speak up for you?',
        shortLabel: 'Someone to speak up for the adult',
        subject: 'who you trust to speak up for you',
        hint: 'Give their name and how to contact them. If there is nobody, we can find an independent advocate.',
        optional: true,
        rows: 4,
        maxLength: 500,
        variants: [
          {
            condition: 'about-other',
            label: 'Who does the adult trust to speak up for them?',
            subject: 'who the adult trusts to speak up for them',
          },
        ],
      },
    ],
  },
];
