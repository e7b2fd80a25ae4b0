import { aboutConditions, aboutItems } from '../definition-parts/about.js';
import { agreementConditions, agreementPages } from '../definition-parts/agreement.js';
import { declarationPage } from '../definition-parts/declaration.js';
import { assistanceConditions, assistancePages } from '../definition-parts/assistance.js';
import {
  contactConditions,
  contactPages,
  homeAddress,
  namePages,
} from '../definition-parts/person.js';
import {
  relationship,
  yourContactDetails,
  yourName,
  yourWork,
} from '../definition-parts/referrer.js';
import { equipmentPages } from '../definition-parts/equipment-request/equipment.js';
import type { FormDefinition } from '../model/definition.js';
import { welsh } from './equipment-request.cy.js';

/**
 * Asks for small aids and adaptations: a rail, a bath board, a raised toilet seat. For oneself, for
 * someone else, or by a professional; English and Welsh.
 *
 * Aids, and adaptations up to £1,000, are free to whoever is assessed as in need of them: Care and
 * Support (Preventing Needs for Care and Support) Regulations 2014, regulation 4
 * (https://www.legislation.gov.uk/uksi/2014/2673/regulation/4). In Wales: Social Services and
 * Well-being (Wales) Act 2014, section 15 (https://www.legislation.gov.uk/anaw/2014/4/section/15).
 */
export const equipmentRequest: FormDefinition = {
  id: 'equipment-request',
  version: '1',
  title: 'Ask for equipment or small changes at home',
  about: 'about',
  submitLabel: 'Send request',
  sections: [
    { id: 'referral', title: 'About this request' },
    { id: 'person', title: 'Personal details' },
    { id: 'equipment', title: 'What would help' },
    { id: 'declaration', title: 'Declaration' },
  ],
  conditions: {
    ...aboutConditions,
    ...assistanceConditions,
    ...agreementConditions,
    ...contactConditions,
    'leaves-hospital': { component: 'in-hospital', operator: 'equals', value: 'yes' },
    'has-fallen': { component: 'falls', operator: 'equals', value: 'yes' },
    'bears-weight': {
      any: [
        { component: 'tasks', operator: 'includes', value: 'bath' },
        { component: 'tasks', operator: 'includes', value: 'toilet' },
        { component: 'tasks', operator: 'includes', value: 'bed' },
        { component: 'tasks', operator: 'includes', value: 'chair' },
      ],
    },
    rents: {
      any: [
        { component: 'home', operator: 'equals', value: 'social' },
        { component: 'home', operator: 'equals', value: 'private' },
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
          label: 'Who is the equipment for?',
          shortLabel: 'Who the equipment is for',
          subject: 'who the equipment is for',
          hint: 'For example, a rail, a bath board or a raised toilet seat. For wheelchairs and dressings, ask the NHS.',
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
    homeAddress,
    ...contactPages,
    ...equipmentPages,
    declarationPage({
      type: 'paragraph',
      id: 'declaration-sharing',
      text: 'We share what you tell us with the NHS, and with whoever delivers or fits equipment for us. We do not share it with anyone else unless the law says we must.',
    }),
  ],
  confirmation: {
    title: 'Request sent',
    whatHappensNext: [
      'We will read the request within 5 working days, or within 1 if someone leaves hospital.',
      'Then we will get in touch, to agree what to deliver or to arrange a visit by an occupational therapist.',
    ],
    contact:
      'If things get worse before then, call adult social care. After a fall with an injury, call 999.',
  },
  translations: { cy: welsh },
};
