import { aboutItemsWelsh } from '../definition-parts/about.cy.js';
import { agreementWelsh } from '../definition-parts/agreement.cy.js';
import { declarationTitleWelsh, declarationWelsh } from '../definition-parts/declaration.cy.js';
import { equipmentWelsh } from '../definition-parts/equipment-request/equipment.cy.js';
import { assistanceTitlesWelsh, assistanceWelsh } from '../definition-parts/assistance.cy.js';
import { contactWelsh, homeAddressWelsh, nameWelsh } from '../definition-parts/person.cy.js';
import {
  referrerTitlesWelsh,
  referrerWelsh,
  relationshipWelsh,
} from '../definition-parts/referrer.cy.js';
import type { Translation } from '../model/definition.js';

/** The Welsh of the request for equipment. */
export const welsh: Translation = {
  title: 'Gofyn am offer neu fân newidiadau gartref',
  submitLabel: 'Anfon y cais',
  sections: {
    referral: 'Am y cais hwn',
    person: 'Manylion personol',
    equipment: 'Beth fyddai’n helpu',
    declaration: 'Datganiad',
  },
  pages: {
    ...assistanceTitlesWelsh,
    ...referrerTitlesWelsh,
    size: {
      title: 'Beth yw eich taldra a’ch pwysau?',
      variants: { 'about-other': 'Beth yw taldra a phwysau’r person?' },
    },
    discharge: { title: 'Pa ysbyty, a phryd?' },
    ...declarationTitleWelsh,
  },
  components: {
    about: {
      label: 'I bwy mae’r offer?',
      shortLabel: 'I bwy mae’r offer',
      subject: 'i bwy mae’r offer',
      hint: 'Er enghraifft, canllaw, bwrdd bath neu sedd toiled uwch. Ar gyfer cadeiriau olwyn a gorchuddion clwyfau, gofynnwch i’r GIG.',
      items: aboutItemsWelsh,
    },
    ...assistanceWelsh,
    ...agreementWelsh,
    ...referrerWelsh,
    ...relationshipWelsh,
    ...nameWelsh,
    ...homeAddressWelsh,
    ...contactWelsh,
    ...equipmentWelsh,
    'declaration-sharing': {
      text: 'Rydyn ni’n rhannu’r hyn rydych chi’n ei ddweud wrthym â’r GIG, ac â phwy bynnag sy’n danfon neu’n gosod offer i ni. Nid ydyn ni’n ei rannu â neb arall oni bai bod y gyfraith yn dweud bod rhaid i ni.',
    },
    ...declarationWelsh,
  },
  confirmation: {
    title: 'Cais wedi’i anfon',
    whatHappensNext: [
      'Byddwn ni’n darllen y cais o fewn 5 diwrnod gwaith, neu o fewn 1 os yw rhywun yn gadael yr ysbyty.',
      'Wedyn byddwn ni’n cysylltu, i gytuno beth i’w ddanfon neu i drefnu ymweliad gan therapydd galwedigaethol.',
    ],
    contact:
      'Os bydd pethau’n gwaethygu cyn hynny, ffoniwch y gwasanaeth gofal cymdeithasol i oedolion. Ar ôl cwympo gydag anaf, ffoniwch 999.',
  },
};
