import { aboutConditions } from '../definition-parts/about.js';
import { yourContactDetails, yourName, yourWork } from '../definition-parts/referrer.js';
import type { FormDefinition } from '../model/definition.js';
import { welsh } from './report-a-concern.cy.js';
import { adultPages } from '../definition-parts/report-a-concern/adult.js';
import { concernPages } from '../definition-parts/report-a-concern/concern.js';
import { safetyPages } from '../definition-parts/report-a-concern/safety.js';

/**
 * A concern that an adult is abused or neglected, or may be. From the adult, from whoever knows or
 * has seen them, without a name if need be, or from a professional; English and Welsh.
 *
 * Who has to make enquiries, and for whom: Care Act 2014 section 42
 * (https://www.legislation.gov.uk/ukpga/2014/23/section/42), Social Services and Well-being (Wales)
 * Act 2014 section 126 (https://www.legislation.gov.uk/anaw/2014/4/section/126). What is asked of the
 * adult’s wishes: Making Safeguarding Personal, chapter 14 of the care and support statutory guidance
 * (https://www.gov.uk/government/publications/care-act-statutory-guidance/care-and-support-statutory-guidance).
 * Calling 999: https://www.gov.uk/guidance/999-and-112-the-uks-national-emergency-numbers.
 */
export const reportAConcern: FormDefinition = {
  id: 'report-a-concern',
  version: '1',
  title: 'Report a concern about an adult',
  about: 'about',
  submitLabel: 'Send report',
  // Whoever does the harm may come into the room: nothing stays on the device.
  exit: { href: 'https://www.bbc.co.uk/weather' },
  sections: [
    { id: 'referral', title: 'About this report' },
    { id: 'adult', title: 'The adult' },
    { id: 'concern', title: 'What happened' },
    { id: 'safety', title: 'Keeping safe' },
  ],
  conditions: {
    ...aboutConditions,
    'in-danger': { component: 'danger', operator: 'equals', value: 'yes' },
    'is-child': { component: 'age-18', operator: 'equals', value: 'no' },
    'gives-name': {
      any: [
        { condition: 'about-professional' },
        { component: 'gives-name', operator: 'equals', value: 'yes' },
      ],
    },
    'without-agreement': {
      any: [
        { component: 'adult-knows', operator: 'equals', value: 'disagrees' },
        { component: 'adult-knows', operator: 'equals', value: 'no' },
      ],
    },
    'lacks-capacity': {
      any: [
        { component: 'capacity', operator: 'equals', value: 'no' },
        { component: 'capacity', operator: 'equals', value: 'sometimes' },
      ],
    },
    'cause-known': {
      all: [
        { component: 'cause', operator: 'isAnswered' },
        { not: { component: 'cause', operator: 'includes', value: 'not-known' } },
      ],
    },
    'done-something': {
      all: [
        { component: 'done', operator: 'isAnswered' },
        { not: { component: 'done', operator: 'includes', value: 'nothing' } },
      ],
    },
    'children-at-risk': { component: 'others', operator: 'includes', value: 'children' },
    'others-at-risk': {
      any: [
        { condition: 'children-at-risk' },
        { component: 'others', operator: 'includes', value: 'adults' },
      ],
    },
  },
  pages: [
    {
      id: 'immediate-danger',
      path: 'immediate-danger',
      section: 'referral',
      components: [
        {
          type: 'yesNo',
          id: 'danger',
          label: 'Is anyone in danger right now?',
          shortLabel: 'Someone is in danger right now',
          subject: 'someone is in danger right now',
          hint: 'For example, someone is badly hurt, is being attacked or is about to be.',
        },
      ],
    },
    {
      id: 'call-999',
      path: 'call-999',
      section: 'referral',
      condition: 'in-danger',
      title: 'Call 999',
      end: true,
      components: [
        {
          type: 'warning',
          id: 'call-999-now',
          text: 'Call 999 now, and ask for the police or an ambulance. Do not use this form: we may not read it in time.',
        },
        {
          type: 'list',
          id: 'call-999-ways',
          points: [
            'If it is not safe to speak on a mobile phone, stay on the line and press 55 when you are asked.',
            'If you cannot hear or speak on the phone, use the Relay UK app and dial 18000.',
            'If you use British Sign Language, use the 999 BSL app or website.',
          ],
        },
        {
          type: 'paragraph',
          id: 'call-999-after',
          text: 'When everyone is safe, come back and tell us about your concern.',
        },
      ],
    },
    {
      id: 'who-for',
      path: 'who-for',
      section: 'referral',
      components: [
        {
          type: 'radios',
          id: 'about',
          label: 'Who is the concern about?',
          shortLabel: 'Who the concern is about',
          subject: 'who the concern is about',
          items: [
            { value: 'me', text: 'Me – I’m 18 or over' },
            {
              value: 'someone-else',
              text: 'Someone else',
              hint: 'For example, a relative, a neighbour or someone you have seen.',
            },
            {
              value: 'professional',
              text: 'Someone I work with – I’m a professional or volunteer',
            },
          ],
        },
        {
          type: 'details',
          id: 'shared-device',
          summary: 'If someone else uses this phone or computer',
          text: 'Your answers are kept on it until you send them, for up to 28 days. If someone who may hurt you uses it too, call us instead, or use another phone or computer.',
        },
      ],
    },
    {
      id: 'age',
      path: 'age',
      section: 'referral',
      condition: 'about-other',
      components: [
        {
          type: 'radios',
          id: 'age-18',
          label: 'Is the person 18 or over?',
          shortLabel: '18 or over',
          subject: 'if the person is 18 or over',
          items: [
            { value: 'yes', text: 'Yes' },
            { value: 'no', text: 'No' },
            { value: 'not-sure', text: 'I’m not sure' },
          ],
        },
      ],
    },
    {
      id: 'child',
      path: 'concern-about-a-child',
      section: 'referral',
      condition: 'is-child',
      title: 'Call children’s services',
      end: true,
      components: [
        {
          type: 'paragraph',
          id: 'child-call',
          text: 'This form is about adults. To report a concern about a child, call the council’s children’s services. You do not have to be sure that something is wrong.',
        },
        {
          type: 'paragraph',
          id: 'child-danger',
          text: 'If the child is in danger right now, call 999.',
        },
      ],
    },
    {
      id: 'give-name',
      path: 'give-your-name',
      section: 'referral',
      condition: 'about-someone-else',
      components: [
        {
          type: 'yesNo',
          id: 'gives-name',
          label: 'Do you want to give us your name?',
          shortLabel: 'Name given',
          subject: 'you want to give us your name',
          hint: 'You do not have to. Without it, we cannot ask you more or tell you that we have read your report.',
        },
      ],
    },
    { ...yourName, condition: 'gives-name' },
    {
      id: 'relationship',
      path: 'how-you-know-the-adult',
      section: 'referral',
      condition: 'about-someone-else',
      components: [
        {
          type: 'radios',
          id: 'relationship',
          label: 'How do you know the adult?',
          shortLabel: 'How you know the adult',
          subject: 'how you know the adult',
          items: [
            { value: 'partner', text: 'I’m their partner' },
            { value: 'relative', text: 'I’m a relative' },
            { value: 'friend', text: 'I’m their friend or neighbour' },
            { value: 'carer', text: 'I care for them, unpaid' },
            { value: 'stranger', text: 'I do not know them' },
            { value: 'not-said', text: 'I do not want to say' },
          ],
        },
      ],
    },
    yourWork,
    { ...yourContactDetails, condition: 'gives-name' },
    {
      id: 'adult-knows',
      path: 'does-the-adult-know',
      section: 'referral',
      condition: 'about-other',
      components: [
        {
          type: 'radios',
          id: 'adult-knows',
          label: 'Does the adult know that you are telling us?',
          shortLabel: 'The adult knows about this report',
          subject: 'if the adult knows that you are telling us',
          hint: 'It is best if they know and agree. Do not ask them if that puts anyone at risk.',
          items: [
            { value: 'agrees', text: 'Yes, and they agree' },
            { value: 'disagrees', text: 'Yes, but they do not agree' },
            { value: 'unsure', text: 'Yes, but I’m not sure that they agree' },
            { value: 'no', text: 'No, they do not know' },
          ],
        },
      ],
    },
    {
      id: 'why-without-agreement',
      path: 'why-without-agreement',
      section: 'referral',
      condition: 'without-agreement',
      components: [
        {
          type: 'textarea',
          id: 'why-without-agreement',
          label: 'Why are you telling us without the adult’s agreement?',
          shortLabel: 'Reason for telling us without agreement',
          subject: 'why you are telling us without the adult’s agreement',
          hint: 'For example, it was not safe to ask, someone is putting pressure on them, other people are at risk, or they cannot decide this themselves.',
          maxLength: 1000,
        },
      ],
    },
    ...adultPages,
    ...concernPages,
    ...safetyPages,
  ],
  confirmation: {
    title: 'Report sent',
    whatHappensNext: [
      'We will read your report within 1 working day, and decide what has to be done to keep the adult safe.',
      'If we have your contact details, we may ask you more. We may not be able to tell you what we do, because it is private to the adult.',
    ],
    contact:
      'If you have more to tell us, call adult social care. If someone is in danger right now, call 999.',
  },
  translations: { cy: welsh },
};
