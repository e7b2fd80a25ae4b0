import type { FormDefinition } from '../model/definition.js';
import { welsh } from './reablement-referral.cy.js';

/**
 * A referral for reablement: short-term help, at home or on leaving hospital, to do things again.
 * For oneself, for someone else, or by a professional; English and Welsh.
 */
export const reablementReferral: FormDefinition = {
  id: 'reablement-referral',
  version: '1',
  title: 'Refer someone for reablement',
  about: 'about',
  submitLabel: 'Send referral',
  sections: [
    { id: 'referral', title: 'About this referral' },
    { id: 'person', title: 'Personal details' },
    { id: 'needs', title: 'Help and what matters' },
    { id: 'home', title: 'Home and health' },
    { id: 'declaration', title: 'Declaration' },
  ],
  conditions: {
    'about-me': { component: 'about', operator: 'equals', value: 'me' },
    'about-someone-else': { component: 'about', operator: 'equals', value: 'someone-else' },
    'about-professional': { component: 'about', operator: 'equals', value: 'professional' },
    'about-other': {
      any: [{ condition: 'about-someone-else' }, { condition: 'about-professional' }],
    },
    'lacks-capacity': { component: 'consent', operator: 'equals', value: 'lacks-capacity' },
    'not-asked': { component: 'consent', operator: 'equals', value: 'not-asked' },
    'without-consent': {
      all: [
        { component: 'consent', operator: 'isAnswered' },
        { component: 'consent', operator: 'notEquals', value: 'yes' },
      ],
    },
    'knows-nhs-number': { component: 'nhs-number-known', operator: 'equals', value: 'yes' },
    'contact-by-phone': {
      any: [
        { component: 'contact-ways', operator: 'includes', value: 'phone' },
        { component: 'contact-ways', operator: 'includes', value: 'text' },
      ],
    },
    'contact-by-email': { component: 'contact-ways', operator: 'includes', value: 'email' },
    'other-help': { component: 'help-needed', operator: 'includes', value: 'none' },
    'in-hospital': { component: 'in-hospital', operator: 'equals', value: 'yes' },
    'has-risks': {
      all: [
        { component: 'risks', operator: 'isAnswered' },
        { not: { component: 'risks', operator: 'includes', value: 'none' } },
      ],
    },
  },
  pages: [
    {
      id: 'who-for',
      path: 'who-for',
      section: 'referral',
      components: [
        {
          type: 'radios',
          id: 'about',
          label: 'Who is this referral for?',
          shortLabel: 'Who the referral is for',
          subject: 'who the referral is for',
          hint: 'Reablement is help for up to 6 weeks to do things for yourself again.',
          items: [
            { value: 'me', text: 'Me' },
            { value: 'someone-else', text: 'Someone else, such as a relative or friend' },
            { value: 'professional', text: 'Someone I work with – I’m a professional' },
          ],
        },
      ],
    },
    {
      id: 'consent',
      path: 'consent',
      section: 'referral',
      condition: 'about-other',
      components: [
        {
          type: 'radios',
          id: 'consent',
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
    {
      id: 'your-name',
      path: 'your-name',
      section: 'referral',
      condition: 'about-other',
      components: [
        {
          type: 'name',
          id: 'referrer-name',
          label: 'What is your name?',
          shortLabel: 'Your name',
          autocomplete: 'name',
        },
      ],
    },
    {
      id: 'relationship',
      path: 'relationship',
      section: 'referral',
      condition: 'about-someone-else',
      components: [
        {
          type: 'radios',
          id: 'relationship',
          label: 'How do you know the person?',
          shortLabel: 'How you know the person',
          subject: 'how you know the person',
          items: [
            { value: 'partner', text: 'I’m their partner' },
            { value: 'child', text: 'I’m their son or daughter' },
            { value: 'relative', text: 'I’m another relative' },
            { value: 'friend', text: 'I’m their friend or neighbour' },
            { value: 'other', text: 'In another way' },
          ],
        },
      ],
    },
    {
      id: 'your-work',
      path: 'your-work',
      section: 'referral',
      condition: 'about-professional',
      title: 'Where do you work?',
      components: [
        {
          type: 'text',
          id: 'job-title',
          label: 'Job title',
          subject: 'your job title',
          maxLength: 100,
          autocomplete: 'organization-title',
        },
        {
          type: 'text',
          id: 'organisation',
          label: 'Organisation',
          subject: 'the organisation you work for',
          hint: 'Include the ward or team, if you work in one.',
          maxLength: 100,
          autocomplete: 'organization',
        },
      ],
    },
    {
      id: 'your-contact-details',
      path: 'your-contact-details',
      section: 'referral',
      condition: 'about-other',
      title: 'How can we contact you?',
      components: [
        {
          type: 'phone',
          id: 'referrer-phone',
          label: 'Phone number',
          shortLabel: 'Your phone number',
          subject: 'your phone number',
          autocomplete: 'tel',
        },
        {
          type: 'email',
          id: 'referrer-email',
          label: 'Email address',
          shortLabel: 'Your email address',
          subject: 'your email address',
          optional: true,
          autocomplete: 'email',
          variants: [
            {
              condition: 'about-professional',
              label: 'Work email address',
              shortLabel: 'Your work email address',
              subject: 'your work email address',
              optional: false,
            },
          ],
        },
      ],
    },
    {
      id: 'name',
      path: 'name',
      section: 'person',
      components: [
        {
          type: 'name',
          id: 'person-name',
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
    {
      id: 'address',
      path: 'address',
      section: 'person',
      components: [
        {
          type: 'address',
          id: 'home-address',
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
    },
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
            { value: 'email', text: 'Email' },
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
    {
      id: 'email',
      path: 'email',
      section: 'person',
      condition: 'contact-by-email',
      components: [
        {
          type: 'email',
          id: 'email',
          label: 'What is your email address?',
          shortLabel: 'Email address',
          subject: 'your email address',
          variants: [
            { condition: 'about-me', autocomplete: 'email' },
            {
              condition: 'about-other',
              label: 'What is the person’s email address?',
              subject: 'the person’s email address',
            },
          ],
        },
      ],
    },
    {
      id: 'help-needed',
      path: 'help-needed',
      section: 'needs',
      components: [
        {
          type: 'checkboxes',
          id: 'help-needed',
          label: 'What do you need help with?',
          shortLabel: 'Help needed',
          subject: 'what you need help with',
          hint: 'Select all that apply.',
          items: [
            { value: 'washing', text: 'Washing' },
            { value: 'dressing', text: 'Getting dressed' },
            { value: 'toilet', text: 'Using the toilet' },
            { value: 'meals', text: 'Making meals and drinks' },
            { value: 'moving', text: 'Moving around the home' },
            { value: 'stairs', text: 'Using the stairs' },
            { value: 'medicines', text: 'Taking medicines' },
            { value: 'going-out', text: 'Going out' },
            { value: 'none', text: 'None of these', exclusive: true },
          ],
          variants: [
            {
              condition: 'about-other',
              label: 'What does the person need help with?',
              subject: 'what the person needs help with',
            },
          ],
        },
      ],
    },
    {
      id: 'other-help',
      path: 'other-help',
      section: 'needs',
      condition: 'other-help',
      components: [
        {
          type: 'textarea',
          id: 'other-help',
          label: 'What other help do you need?',
          shortLabel: 'Other help needed',
          subject: 'what other help you need',
          maxLength: 500,
          variants: [
            {
              condition: 'about-other',
              label: 'What other help does the person need?',
              subject: 'what other help the person needs',
            },
          ],
        },
      ],
    },
    {
      id: 'in-hospital',
      path: 'in-hospital',
      section: 'needs',
      components: [
        {
          type: 'yesNo',
          id: 'in-hospital',
          label: 'Are you in hospital now?',
          shortLabel: 'In hospital now',
          subject: 'you are in hospital now',
          variants: [
            {
              condition: 'about-other',
              label: 'Is the person in hospital now?',
              subject: 'the person is in hospital now',
            },
          ],
        },
      ],
    },
    {
      id: 'hospital',
      path: 'hospital',
      section: 'needs',
      condition: 'in-hospital',
      title: 'Which hospital are you in?',
      variants: [{ condition: 'about-other', title: 'Which hospital is the person in?' }],
      components: [
        {
          type: 'text',
          id: 'hospital',
          label: 'Hospital',
          subject: 'the name of the hospital',
          maxLength: 100,
        },
        { type: 'text', id: 'ward', label: 'Ward', optional: true, maxLength: 100, width: 20 },
      ],
    },
    {
      id: 'discharge-date',
      path: 'discharge-date',
      section: 'needs',
      condition: 'in-hospital',
      components: [
        {
          type: 'date',
          id: 'discharge-date',
          label: 'When do you expect to leave hospital?',
          shortLabel: 'Expected date of leaving hospital',
          subject: 'the date you expect to leave hospital',
          hint: 'Leave this empty if you have not been given a date.',
          optional: true,
          limit: 'todayOrFuture',
          variants: [
            {
              condition: 'about-other',
              label: 'When is the person expected to leave hospital?',
              subject: 'the date the person is expected to leave hospital',
              hint: 'Leave this empty if there is no date yet.',
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
          hint: 'For example, climbing the stairs to bed, making lunch or seeing friends.',
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
          variants: [
            {
              condition: 'about-other',
              label: 'Does the person live alone?',
              subject: 'the person lives alone',
            },
          ],
        },
      ],
    },
    {
      id: 'risks',
      path: 'risks',
      section: 'home',
      components: [
        {
          type: 'checkboxes',
          id: 'risks',
          label: 'Which of these should we know about before we visit?',
          shortLabel: 'Risks at home',
          subject: 'what we should know about before we visit',
          hint: 'Select all that apply.',
          items: [
            { value: 'falls', text: 'A fall in the last 6 months' },
            { value: 'access', text: 'The home is hard to get into or move around in' },
            { value: 'fire', text: 'Someone smokes, or oxygen is kept at home' },
            { value: 'pets', text: 'Pets' },
            { value: 'harm', text: 'Someone there may harm others' },
            { value: 'none', text: 'None of these', exclusive: true },
          ],
        },
      ],
    },
    {
      id: 'risk-details',
      path: 'risk-details',
      section: 'home',
      condition: 'has-risks',
      components: [
        {
          type: 'textarea',
          id: 'risk-details',
          label: 'Tell us more about what we should know',
          shortLabel: 'More about risks at home',
          subject: 'more about what we should know',
          maxLength: 500,
        },
      ],
    },
    {
      id: 'gp-practice',
      path: 'gp-practice',
      section: 'home',
      components: [
        {
          type: 'text',
          id: 'gp-practice',
          label: 'What is the name of your GP practice?',
          shortLabel: 'GP practice',
          subject: 'the name of your GP practice',
          optional: true,
          maxLength: 100,
          variants: [
            {
              condition: 'about-other',
              label: 'What is the name of the person’s GP practice?',
              subject: 'the name of the person’s GP practice',
            },
          ],
        },
      ],
    },
    {
      id: 'declaration',
      path: 'declaration',
      section: 'declaration',
      title: 'Declaration',
      components: [
        {
          type: 'paragraph',
          id: 'declaration-sharing',
          text: 'We share what you tell us with the NHS and with the services that will help you. We do not share it with anyone else unless the law says we must.',
          variants: [
            {
              condition: 'about-other',
              text: 'We share what you tell us with the NHS and with the services that will help the person. We do not share it with anyone else unless the law says we must.',
            },
          ],
        },
        {
          type: 'declaration',
          id: 'declaration',
          label: 'Declaration',
          subject: 'that what you have told us is right',
          statement: 'What I have told you is right, as far as I know',
        },
      ],
    },
  ],
  confirmation: {
    title: 'Referral sent',
    whatHappensNext: [
      'We will read the referral within 2 working days.',
      'Then we will get in touch to talk about what would help, and to arrange a visit.',
    ],
    contact: 'If things get worse before then, call adult social care. In an emergency, call 999.',
  },
  translations: { cy: welsh },
};
