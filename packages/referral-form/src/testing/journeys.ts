import type { Fields } from './person.js';

/** What each page asks, and what is answered. */
type Journey = readonly (readonly [heading: string, fields: Fields])[];

const about = 'Who is this referral for?';
const address = {
  'home-address-line1': '1 High Street',
  'home-address-town': 'Aberwyle',
  'home-address-postcode': 'SW1A 1AA',
};

/** The pages about the person, in the words for oneself or for another. */
function person(name: string, birth: string, nhs: string, home: string, contact: string): Journey {
  return [
    [name, { 'person-name-first': 'Siân', 'person-name-last': 'Rees' }],
    [birth, { 'birth-date-day': '27', 'birth-date-month': '3', 'birth-date-year': '1941' }],
    [nhs, { 'nhs-number-known': 'no' }],
    [home, address],
    [contact, { 'contact-ways': ['letter'] }],
  ];
}

const theirs = person(
  'What is the person’s name?',
  'What is the person’s date of birth?',
  'Do you know the person’s NHS number?',
  'What is the person’s home address?',
  'How should we contact the person?',
);

/** The shipped referral, from the first page to the last, for each audience. */
export const journeys: Readonly<Record<string, Journey>> = {
  me: [
    [about, { about: 'me' }],
    ['Is someone helping you to fill in this form?', { assisted: 'yes' }],
    [
      'Who is helping you?',
      {
        'assistant-name-first': 'Rhys',
        'assistant-name-last': 'Parry',
        'assistant-work': 'Aber library',
      },
    ],
    ...person(
      'What is your name?',
      'What is your date of birth?',
      'Do you know your NHS number?',
      'What is your home address?',
      'How should we contact you?',
    ),
    ['What do you need help with?', { 'help-needed': ['meals', 'stairs'] }],
    ['Are you in hospital now?', { 'in-hospital': 'no' }],
    ['What matters most to you?', { 'what-matters': 'The garden' }],
    ['Do you live alone?', { 'lives-alone': 'yes' }],
    ['Which of these should we know about before we visit?', { risks: ['none'] }],
    ['What is the name of your GP practice? (optional)', {}],
    ['Declaration', { declaration: ['yes'] }],
  ],
  'someone-else': [
    [about, { about: 'someone-else' }],
    ['Has the person agreed to this referral?', { consent: 'yes' }],
    ['What is your name?', { 'referrer-name-first': 'Megan', 'referrer-name-last': 'Rees' }],
    ['How do you know the person?', { relationship: 'child' }],
    ['How can we contact you?', { 'referrer-phone': '01632 960 001' }],
    ...theirs,
    [
      'What does the person need help with?',
      { 'help-needed': ['other'], 'other-help': 'Reading letters' },
    ],
    ['Is the person in hospital now?', { 'in-hospital': 'yes' }],
    ['Which hospital is the person in?', { hospital: 'Ysbyty Gwynedd' }],
    ['When is the person expected to leave hospital? (optional)', {}],
    ['What matters most to the person?', { 'what-matters': 'Her cat' }],
    ['Does the person live alone?', { 'lives-alone': 'yes' }],
    ['Which of these should we know about before we visit?', { risks: ['pets'] }],
    ['Tell us more about what we should know', { 'risk-details': 'A cat' }],
    ['What is the name of the person’s GP practice? (optional)', {}],
    ['Declaration', { declaration: ['yes'] }],
  ],
  professional: [
    [about, { about: 'professional' }],
    ['Has the person agreed to this referral?', { consent: 'lacks-capacity' }],
    ['Why is this referral in the person’s best interests?', { 'consent-reason': 'To be at home' }],
    ['What is your name?', { 'referrer-name-first': 'Ana', 'referrer-name-last': 'Silva' }],
    ['Where do you work?', { 'job-title': 'Ward sister', organisation: 'Ysbyty Gwynedd' }],
    [
      'How can we contact you?',
      { 'referrer-phone': '01632 960 001', 'referrer-email': 'ana@nhs.example' },
    ],
    ...theirs,
    ['What does the person need help with?', { 'help-needed': ['washing'] }],
    ['Is the person in hospital now?', { 'in-hospital': 'no' }],
    ['What matters most to the person?', { 'what-matters': 'Her cat' }],
    ['Does the person live alone?', { 'lives-alone': 'no' }],
    ['Which of these should we know about before we visit?', { risks: ['none'] }],
    ['What is the name of the person’s GP practice? (optional)', { 'gp-practice': 'High Street' }],
    ['Declaration', { declaration: ['yes'] }],
  ],
};
