import { aboutItemsWelsh } from '../definition-parts/about.cy.js';
import { agreementWelsh } from '../definition-parts/agreement.cy.js';
import { declarationTitleWelsh, declarationWelsh } from '../definition-parts/declaration.cy.js';
import { livesAloneWelsh } from '../definition-parts/home.cy.js';
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
import type { Translation } from '../model/definition.js';

/** The Welsh of the reablement referral. */
export const welsh: Translation = {
  title: 'Cyfeirio rhywun at wasanaeth ailalluogi',
  submitLabel: 'Anfon yr atgyfeiriad',
  sections: {
    referral: 'Am yr atgyfeiriad hwn',
    person: 'Manylion personol',
    needs: 'Cymorth a’r hyn sy’n bwysig',
    home: 'Cartref ac iechyd',
    declaration: 'Datganiad',
  },
  pages: {
    ...assistanceTitlesWelsh,
    ...referrerTitlesWelsh,
    hospital: {
      title: 'Ym mha ysbyty ydych chi?',
      variants: { 'about-other': 'Ym mha ysbyty y mae’r person?' },
    },
    ...declarationTitleWelsh,
  },
  components: {
    about: {
      label: 'I bwy mae’r atgyfeiriad hwn?',
      shortLabel: 'I bwy mae’r atgyfeiriad',
      subject: 'i bwy mae’r atgyfeiriad',
      hint: 'Cymorth am hyd at 6 wythnos i wneud pethau drosoch eich hun eto yw ailalluogi.',
      items: aboutItemsWelsh,
    },
    ...assistanceWelsh,
    ...agreementWelsh,
    ...referrerWelsh,
    ...relationshipWelsh,
    ...nameWelsh,
    ...nhsNumberWelsh,
    ...homeAddressWelsh,
    ...contactWelsh,
    'help-needed': {
      label: 'Gyda beth mae angen help arnoch chi?',
      shortLabel: 'Yr help sydd ei angen',
      subject: 'gyda beth mae angen help arnoch chi',
      hint: 'Dewiswch bob un sy’n berthnasol.',
      items: {
        washing: { text: 'Ymolchi' },
        dressing: { text: 'Gwisgo' },
        toilet: { text: 'Defnyddio’r toiled' },
        meals: { text: 'Paratoi prydau a diodydd' },
        moving: { text: 'Symud o gwmpas y cartref' },
        stairs: { text: 'Defnyddio’r grisiau' },
        medicines: { text: 'Cymryd meddyginiaethau' },
        'going-out': { text: 'Mynd allan' },
        other: { text: 'Rhywbeth arall' },
      },
      variants: {
        'about-other': {
          label: 'Gyda beth mae angen help ar y person?',
          subject: 'gyda beth mae angen help ar y person',
        },
      },
    },
    'other-help': {
      label: 'Pa help arall sydd ei angen arnoch chi?',
      shortLabel: 'Help arall sydd ei angen',
      subject: 'pa help arall sydd ei angen arnoch chi',
      variants: {
        'about-other': {
          label: 'Pa help arall sydd ei angen ar y person?',
          subject: 'pa help arall sydd ei angen ar y person',
        },
      },
    },
    'in-hospital': {
      label: 'Ydych chi yn yr ysbyty nawr?',
      shortLabel: 'Yn yr ysbyty nawr',
      subject: 'ydych chi yn yr ysbyty nawr',
      yes: 'Ydw',
      no: 'Nac ydw',
      variants: {
        'about-other': {
          label: 'Ydy’r person yn yr ysbyty nawr?',
          subject: 'yw’r person yn yr ysbyty nawr',
          yes: 'Ydy',
          no: 'Nac ydy',
        },
      },
    },
    hospital: { label: 'Ysbyty', subject: 'enw’r ysbyty' },
    ward: { label: 'Ward' },
    'discharge-date': {
      label: 'Pryd ydych chi’n disgwyl gadael yr ysbyty?',
      shortLabel: 'Dyddiad disgwyliedig gadael yr ysbyty',
      subject: 'y dyddiad rydych chi’n disgwyl gadael yr ysbyty',
      hint: 'Gadewch hwn yn wag os na roddwyd dyddiad i chi.',
      variants: {
        'about-other': {
          label: 'Pryd mae disgwyl i’r person adael yr ysbyty?',
          subject: 'y dyddiad y mae disgwyl i’r person adael yr ysbyty',
          hint: 'Gadewch hwn yn wag os nad oes dyddiad eto.',
        },
      },
    },
    'what-matters': {
      label: 'Beth sydd bwysicaf i chi?',
      shortLabel: 'Beth sydd bwysicaf',
      subject: 'beth sydd bwysicaf i chi',
      hint: 'Er enghraifft, dringo’r grisiau i’r gwely, gwneud cinio neu weld ffrindiau.',
      variants: {
        'about-other': {
          label: 'Beth sydd bwysicaf i’r person?',
          subject: 'beth sydd bwysicaf i’r person',
          hint: 'Defnyddiwch eiriau’r person os gallwch chi.',
        },
      },
    },
    ...livesAloneWelsh,
    risks: {
      label: 'Pa rai o’r rhain y dylen ni wybod amdanyn nhw cyn ymweld?',
      shortLabel: 'Risgiau gartref',
      subject: 'beth y dylen ni wybod amdano cyn ymweld',
      hint: 'Dewiswch bob un sy’n berthnasol.',
      items: {
        falls: { text: 'Cwymp yn ystod y 6 mis diwethaf' },
        access: { text: 'Mae’n anodd mynd i mewn i’r cartref neu symud o’i gwmpas' },
        fire: { text: 'Mae rhywun yn ysmygu, neu mae ocsigen yn y cartref' },
        pets: { text: 'Anifeiliaid anwes' },
        harm: { text: 'Gallai rhywun yno niweidio eraill' },
        none: { text: 'Dim un o’r rhain' },
      },
    },
    'risk-details': {
      label: 'Dywedwch fwy wrthym am yr hyn y dylen ni ei wybod',
      shortLabel: 'Mwy am y risgiau gartref',
      subject: 'fwy am yr hyn y dylen ni ei wybod',
    },
    'gp-practice': {
      label: 'Beth yw enw eich meddygfa?',
      shortLabel: 'Meddygfa',
      subject: 'enw eich meddygfa',
      variants: {
        'about-other': {
          label: 'Beth yw enw meddygfa’r person?',
          subject: 'enw meddygfa’r person',
        },
      },
    },
    'declaration-sharing': {
      text: 'Rydyn ni’n rhannu’r hyn rydych chi’n ei ddweud wrthym â’r GIG ac â’r gwasanaethau a fydd yn eich helpu. Nid ydyn ni’n ei rannu â neb arall oni bai bod y gyfraith yn dweud bod rhaid i ni.',
      variants: {
        'about-other': {
          text: 'Rydyn ni’n rhannu’r hyn rydych chi’n ei ddweud wrthym â’r GIG ac â’r gwasanaethau a fydd yn helpu’r person. Nid ydyn ni’n ei rannu â neb arall oni bai bod y gyfraith yn dweud bod rhaid i ni.',
        },
      },
    },
    ...declarationWelsh,
  },
  confirmation: {
    title: 'Atgyfeiriad wedi’i anfon',
    whatHappensNext: [
      'Byddwn ni’n darllen yr atgyfeiriad o fewn 2 ddiwrnod gwaith.',
      'Wedyn byddwn ni’n cysylltu i drafod beth fyddai’n helpu, ac i drefnu ymweliad.',
    ],
    contact:
      'Os bydd pethau’n gwaethygu cyn hynny, ffoniwch y gwasanaeth gofal cymdeithasol i oedolion. Mewn argyfwng, ffoniwch 999.',
  },
};
