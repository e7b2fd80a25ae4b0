import { aboutConditions, aboutItems } from '../definition-parts/about.js';
import { agreementConditions, agreementPages } from '../definition-parts/agreement.js';
import { declarationPage } from '../definition-parts/declaration.js';
import { equalityQuestions } from '../definition-parts/equality/equality.js';
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
import { carerPages } from '../definition-parts/self-referral/carer.js';
import { livingPages } from '../definition-parts/self-referral/living.js';
import { needsPages } from '../definition-parts/self-referral/needs.js';
import type { FormDefinition } from '../model/definition.js';
import { welsh } from './adult-social-care-self-referral.cy.js';

/**
 * Asks adult social care for help: for oneself, for someone else, as a carer, or by a professional;
 * English and Welsh.
 *
 * Whom the council assesses: Care Act 2014 section 9 and, as a carer, section 10
 * (https://www.legislation.gov.uk/ukpga/2014/23/section/9), Social Services and Well-being (Wales) Act
 * 2014 sections 19 and 24 (https://www.legislation.gov.uk/anaw/2014/4/section/19). Agreement and best
 * interests: Mental Capacity Act 2005 (https://www.legislation.gov.uk/ukpga/2005/9/section/4).
 */
export const adultSocialCareSelfReferral: FormDefinition = {
  id: 'adult-social-care-self-referral',
  version: '1',
  title: 'Ask for help from adult social care',
  about: 'about',
  submitLabel: 'Send referral',
  sections: [
    { id: 'referral', title: 'About this referral' },
    { id: 'person', title: 'Personal details' },
    { id: 'needs', title: 'Help and what matters' },
    { id: 'home', title: 'Home and health' },
    { id: 'carer', title: 'Looking after someone' },
    { id: 'declaration', title: 'Declaration' },
  ],
  conditions: {
    ...aboutConditions,
    ...assistanceConditions,
    ...agreementConditions,
    ...nhsNumberConditions,
    ...contactConditions,
    'out-of-area': { component: 'in-area', operator: 'equals', value: 'no' },
    'cannot-wait': { component: 'cannot-wait', operator: 'equals', value: 'yes' },
    'has-help': {
      all: [
        { component: 'helpers', operator: 'isAnswered' },
        { not: { component: 'helpers', operator: 'includes', value: 'nobody' } },
      ],
    },
    'has-conditions': { component: 'health', operator: 'equals', value: 'yes' },
    'needs-communication': {
      all: [
        { component: 'communication', operator: 'isAnswered' },
        { not: { component: 'communication', operator: 'includes', value: 'none' } },
      ],
    },
    'is-carer': { component: 'is-carer', operator: 'equals', value: 'yes' },
    'you-care': { component: 'you-care', operator: 'equals', value: 'yes' },
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
          label: 'Who needs help?',
          shortLabel: 'Who needs help',
          subject: 'who needs help',
          hint: 'If you look after someone and need help yourself, select ‘Me’.',
          items: aboutItems,
        },
      ],
    },
    {
      id: 'in-area',
      path: 'council-area',
      section: 'referral',
      components: [
        {
          type: 'yesNo',
          id: 'in-area',
          label: 'Do you live in this council’s area?',
          shortLabel: 'Lives in the council’s area',
          subject: 'you live in this council’s area',
          hint: 'Select yes as well if you stay here and have no home elsewhere.',
          variants: [
            {
              condition: 'about-other',
              label: 'Does the person live in this council’s area?',
              subject: 'the person lives in this council’s area',
              hint: 'Select yes as well if they stay here and have no home elsewhere.',
            },
          ],
        },
      ],
    },
    {
      id: 'out-of-area',
      path: 'another-council',
      section: 'referral',
      condition: 'out-of-area',
      title: 'Ask the council where you live',
      variants: [{ condition: 'about-other', title: 'Ask the council where the person lives' }],
      end: true,
      components: [
        {
          type: 'paragraph',
          id: 'out-of-area-how',
          text: 'Each council helps the people who live in its area. You can find the right one by postcode at www.gov.uk/find-local-council.',
        },
        {
          type: 'paragraph',
          id: 'out-of-area-urgent',
          text: 'If someone is not safe where they are now, call us wherever they live. In an emergency, call 999.',
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
    ...needsPages,
    ...livingPages,
    ...carerPages,
    declarationPage({
      type: 'paragraph',
      id: 'declaration-sharing',
      text: 'We share what you tell us with the NHS and with the services that may help. We do not share it with anyone else unless the law says we must.',
    }),
  ],
  confirmation: {
    title: 'Referral sent',
    whatHappensNext: [
      'We will read the referral within 2 working days.',
      'Then we will get in touch to talk about what would help, and if a needs assessment or a carer’s assessment is the next step.',
    ],
    contact: 'If things get worse before then, call adult social care. In an emergency, call 999.',
  },
  equality: equalityQuestions,
  translations: { cy: welsh },
};
