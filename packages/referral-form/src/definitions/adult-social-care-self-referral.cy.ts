import { aboutItemsWelsh } from '../definition-parts/about.cy.js';
import { agreementWelsh } from '../definition-parts/agreement.cy.js';
import { declarationTitleWelsh, declarationWelsh } from '../definition-parts/declaration.cy.js';
import { assistanceTitlesWelsh, assistanceWelsh } from '../definition-parts/assistance.cy.js';
import {
  contactWelsh,
  homeAddressWelsh,
  nameWelsh,
  nhsNumberWelsh,
} from '../definition-parts/person.cy.js';
import {
  referrerTitlesWelsh,
  referrerWelsh,
  relationshipWelsh,
} from '../definition-parts/referrer.cy.js';
import { carerWelsh } from '../definition-parts/self-referral/carer.cy.js';
import { livingWelsh } from '../definition-parts/self-referral/living.cy.js';
import { needsWelsh } from '../definition-parts/self-referral/needs.cy.js';
import type { Translation } from '../model/definition.js';

/** The Welsh of the request to adult social care. */
export const welsh: Translation = {
  title: 'Gofyn am help gan ofal cymdeithasol i oedolion',
  submitLabel: 'Anfon yr atgyfeiriad',
  sections: {
    referral: 'Am yr atgyfeiriad hwn',
    person: 'Manylion personol',
    needs: 'Cymorth a’r hyn sy’n bwysig',
    home: 'Cartref ac iechyd',
    carer: 'Gofalu am rywun',
    declaration: 'Datganiad',
  },
  pages: {
    'out-of-area': {
      title: 'Gofynnwch i’r cyngor lle rydych chi’n byw',
      variants: { 'about-other': 'Gofynnwch i’r cyngor lle mae’r person yn byw' },
    },
    ...assistanceTitlesWelsh,
    ...referrerTitlesWelsh,
    'helpers-details': {
      title: 'Dywedwch wrthym pwy sy’n helpu, un ar y tro',
      itemTitle: 'Cynorthwyydd',
      itemsTitle: 'Cynorthwywyr',
    },
    ...declarationTitleWelsh,
  },
  components: {
    about: {
      label: 'Pwy sydd angen help?',
      shortLabel: 'Pwy sydd angen help',
      subject: 'pwy sydd angen help',
      hint: 'Os ydych chi’n gofalu am rywun ac angen help eich hun, dewiswch ‘Fi’.',
      items: aboutItemsWelsh,
    },
    'in-area': {
      label: 'Ydych chi’n byw yn ardal y cyngor hwn?',
      shortLabel: 'Yn byw yn ardal y cyngor',
      subject: 'ydych chi’n byw yn ardal y cyngor hwn',
      hint: 'Dewiswch ‘Ydw’ hefyd os ydych chi’n aros yma a heb gartref yn rhywle arall.',
      yes: 'Ydw',
      no: 'Nac ydw',
      variants: {
        'about-other': {
          label: 'Ydy’r person yn byw yn ardal y cyngor hwn?',
          subject: 'yw’r person yn byw yn ardal y cyngor hwn',
          hint: 'Dewiswch ‘Ydy’ hefyd os yw’r person yn aros yma a heb gartref yn rhywle arall.',
          yes: 'Ydy',
          no: 'Nac ydy',
        },
      },
    },
    'out-of-area-how': {
      text: 'Mae pob cyngor yn helpu’r bobl sy’n byw yn ei ardal. Gallwch ddod o hyd i’r un cywir yn ôl cod post yn www.gov.uk/find-local-council.',
    },
    'out-of-area-urgent': {
      text: 'Os nad yw rhywun yn ddiogel ble mae nawr, ffoniwch ni ble bynnag mae’n byw. Mewn argyfwng, ffoniwch 999.',
    },
    ...assistanceWelsh,
    ...agreementWelsh,
    ...referrerWelsh,
    ...relationshipWelsh,
    ...nameWelsh,
    ...nhsNumberWelsh,
    ...homeAddressWelsh,
    ...contactWelsh,
    ...needsWelsh,
    ...livingWelsh,
    ...carerWelsh,
    'declaration-sharing': {
      text: 'Rydyn ni’n rhannu’r hyn rydych chi’n ei ddweud wrthym â’r GIG ac â’r gwasanaethau a allai helpu. Nid ydyn ni’n ei rannu â neb arall oni bai bod y gyfraith yn dweud bod rhaid i ni.',
    },
    ...declarationWelsh,
  },
  confirmation: {
    title: 'Atgyfeiriad wedi’i anfon',
    whatHappensNext: [
      'Byddwn ni’n darllen yr atgyfeiriad o fewn 2 ddiwrnod gwaith.',
      'Wedyn byddwn ni’n cysylltu i drafod beth fyddai’n helpu, ac ai asesiad o anghenion neu asesiad gofalwr yw’r cam nesaf.',
    ],
    contact:
      'Os bydd pethau’n gwaethygu cyn hynny, ffoniwch y gwasanaeth gofal cymdeithasol i oedolion. Mewn argyfwng, ffoniwch 999.',
  },
};
