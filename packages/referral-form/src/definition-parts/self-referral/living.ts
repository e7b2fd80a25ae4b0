import type { Page } from '../../model/definition.js';
import { livesAlone } from '../home.js';

/**
 * Home, health, who helps, and what the person needs to read and talk with us: the Accessible
 * Information Standard, DCB1605 (https://www.england.nhs.uk/accessibleinfo/). `standardRef` is an id
 * of the draft national questions (https://github.com/SocialCareData/standard).
 */
export const livingPages: Page[] = [
  livesAlone,
  {
    id: 'housing',
    path: 'housing',
    section: 'home',
    components: [
      {
        type: 'radios',
        id: 'housing',
        label: 'What kind of home do you live in?',
        shortLabel: 'Kind of home',
        subject: 'what kind of home you live in',
        items: [
          { value: 'owned', text: 'Owned, with or without a mortgage' },
          { value: 'social', text: 'Rented from a council or housing association' },
          { value: 'private', text: 'Rented from a private landlord' },
          { value: 'supported', text: 'Sheltered housing, extra care or supported living' },
          { value: 'care-home', text: 'Care home' },
          { value: 'no-home', text: 'No settled home' },
          {
            value: 'other',
            text: 'Something else',
            reveals: {
              type: 'text',
              id: 'housing-other',
              label: 'Kind of home',
              shortLabel: 'Other kind of home',
              subject: 'the kind of home',
              maxLength: 100,
            },
          },
        ],
        variants: [
          {
            condition: 'about-other',
            label: 'What kind of home does the person live in?',
            subject: 'what kind of home the person lives in',
          },
        ],
      },
    ],
  },
  {
    id: 'helpers',
    path: 'helpers',
    section: 'home',
    components: [
      {
        type: 'checkboxes',
        id: 'helpers',
        label: 'Who helps you now?',
        shortLabel: 'Who helps now',
        subject: 'who helps you now',
        hint: 'Select all that apply.',
        items: [
          { value: 'partner', text: 'Partner' },
          { value: 'family', text: 'Someone else in the family' },
          { value: 'friend', text: 'Friend or neighbour' },
          { value: 'paid', text: 'Paid carer' },
          { value: 'community', text: 'Charity, faith or community group' },
          { value: 'nobody', text: 'Nobody', exclusive: true },
        ],
        variants: [
          {
            condition: 'about-other',
            label: 'Who helps the person now?',
            subject: 'who helps the person now',
          },
        ],
      },
    ],
  },
  {
    id: 'helpers-details',
    path: 'help-now',
    section: 'home',
    condition: 'has-help',
    title: 'Tell us who helps, one at a time',
    repeat: { id: 'helper', itemTitle: 'Helper', itemsTitle: 'Helpers', max: 10 },
    components: [
      {
        type: 'text',
        id: 'helper-name',
        label: 'Name of the person or organisation',
        shortLabel: 'Name',
        subject: 'the name of the person or organisation',
        hint: 'A first name is enough.',
        maxLength: 100,
      },
      {
        type: 'textarea',
        id: 'helpers-details',
        label: 'What do they help with, and how often?',
        shortLabel: 'Help now',
        subject: 'what they help with, and how often',
        hint: 'Tell us if it is enough, and if it may stop.',
        maxLength: 1000,
      },
    ],
  },
  {
    id: 'health',
    path: 'health',
    section: 'home',
    components: [
      {
        type: 'yesNo',
        id: 'health',
        label: 'Do you have health conditions that affect your daily life?',
        shortLabel: 'Health conditions',
        subject: 'you have health conditions that affect your daily life',
        hint: 'Include disabilities and mental health, and what you had before if it still has effects.',
        standardRef: 'STAT-HEALTH-01',
        variants: [
          {
            condition: 'about-other',
            label: 'Does the person have health conditions that affect their daily life?',
            subject: 'the person has health conditions that affect their daily life',
            hint: 'Include disabilities and mental health, and what they had before if it still has effects.',
          },
        ],
      },
    ],
  },
  {
    id: 'health-details',
    path: 'health-details',
    section: 'home',
    condition: 'has-conditions',
    components: [
      {
        type: 'textarea',
        id: 'health-details',
        label: 'Tell us about the health conditions',
        shortLabel: 'About health conditions',
        subject: 'about the health conditions',
        hint: 'Include stays in hospital and falls in the last 6 months.',
        maxLength: 1000,
      },
    ],
  },
  {
    id: 'communication',
    path: 'communication',
    section: 'home',
    components: [
      {
        type: 'checkboxes',
        id: 'communication',
        label: 'What do you need to read, hear and talk with us?',
        shortLabel: 'Communication needs',
        subject: 'what you need to read, hear and talk with us',
        hint: 'Select all that apply.',
        items: [
          { value: 'large-print', text: 'Large print' },
          { value: 'easy-read', text: 'Easy read' },
          { value: 'braille', text: 'Braille' },
          { value: 'audio', text: 'Audio' },
          { value: 'bsl', text: 'British Sign Language' },
          { value: 'lip-reading', text: 'Speaking clearly, for hearing loss or lip-reading' },
          { value: 'interpreter', text: 'Interpreter for another language' },
          { value: 'helper', text: 'Someone to help with talking, such as an advocate' },
          { value: 'other', text: 'Something else' },
          { value: 'none', text: 'None of these', exclusive: true },
        ],
        variants: [
          {
            condition: 'about-other',
            label: 'What does the person need to read, hear and talk with us?',
            subject: 'what the person needs to read, hear and talk with us',
          },
        ],
      },
    ],
  },
  {
    id: 'communication-details',
    path: 'communication-details',
    section: 'home',
    condition: 'needs-communication',
    components: [
      {
        type: 'textarea',
        id: 'communication-details',
        label: 'Tell us more about how to communicate',
        shortLabel: 'More about communication',
        subject: 'more about how to communicate',
        hint: 'For example, the size of print, the language, or how to reach a helper.',
        optional: true,
        rows: 4,
        maxLength: 500,
      },
    ],
  },
];
