import { ukCore } from '../definition-parts/uk-core.js';
import { aboutConditions, aboutItems } from '../definition-parts/about.js';
import { agreementConditions, agreementPages } from '../definition-parts/agreement.js';
import { declarationPage } from '../definition-parts/declaration.js';
import { livesAlone } from '../definition-parts/home.js';
import { assistanceConditions, assistancePages } from '../definition-parts/assistance.js';
import {
  contactConditions,
  contactPages,
  homeAddress,
  namePages,
  nhsNumberConditions,
  nhsNumberPages,
} from '../definition-parts/person.js';
import {
  relationship,
  yourContactDetails,
  yourName,
  yourWork,
} from '../definition-parts/referrer.js';
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
    ...aboutConditions,
    ...assistanceConditions,
    ...agreementConditions,
    ...nhsNumberConditions,
    ...contactConditions,
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
          items: aboutItems,
        },
      ],
    },
    ...assistancePages,
    ...agreementPages,
    yourName,
    relationship,
    yourWork,
    yourContactDetails,
    ...namePages,
    ...nhsNumberPages,
    homeAddress,
    ...contactPages,
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
            {
              value: 'other',
              text: 'Something else',
              reveals: {
                type: 'textarea',
                id: 'other-help',
                label: 'What other help do you need?',
                shortLabel: 'Other help needed',
                subject: 'what other help you need',
                rows: 3,
                maxLength: 500,
                variants: [
                  {
                    condition: 'about-other',
                    label: 'What other help does the person need?',
                    subject: 'what other help the person needs',
                  },
                ],
              },
            },
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
    livesAlone,
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
          standardRef: ukCore('Patient.generalPractitioner'),
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
    declarationPage({
      type: 'paragraph',
      id: 'declaration-sharing',
      text: 'We share what you tell us with the NHS and with the services that will help you. We do not share it with anyone else unless the law says we must.',
      variants: [
        {
          condition: 'about-other',
          text: 'We share what you tell us with the NHS and with the services that will help the person. We do not share it with anyone else unless the law says we must.',
        },
      ],
    }),
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
