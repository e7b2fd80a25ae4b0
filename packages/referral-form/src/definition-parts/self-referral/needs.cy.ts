import type { Words } from '../types.js';

/** Welsh of `needsPages`. */
export const needsWelsh: Words = {
  'help-needed': {
    label: 'Beth sy’n anodd i chi ei wneud?',
    shortLabel: 'Anodd ei wneud',
    subject: 'beth sy’n anodd i chi ei wneud',
    hint: 'Dewiswch bob un sy’n berthnasol. Mae rhywbeth yn anodd os na allwch ei wneud heb help, neu os yw’n cymryd amser hir iawn, yn achosi poen neu ddim yn ddiogel.',
    items: {
      nutrition: { text: 'Cael bwyd a diod, coginio a bwyta' },
      hygiene: { text: 'Ymolchi, a chadw dillad yn lân' },
      toilet: { text: 'Defnyddio’r toiled' },
      clothing: { text: 'Gwisgo ar gyfer y tywydd a’r dydd' },
      'home-safety': { text: 'Symud o gwmpas y cartref yn ddiogel' },
      'habitable-home': { text: 'Cadw’r cartref yn lân ac yn drefnus' },
      relationships: { text: 'Cadw mewn cysylltiad â theulu a ffrindiau' },
      work: { text: 'Gweithio, dysgu neu wirfoddoli' },
      community: { text: 'Mynd allan, siopa, defnyddio bysiau neu weld meddyg' },
      caring: { text: 'Gofalu am blentyn' },
      none: { text: 'Dim un o’r rhain' },
    },
    variants: {
      'about-other': {
        label: 'Beth sy’n anodd i’r person ei wneud?',
        subject: 'beth sy’n anodd i’r person ei wneud',
        hint: 'Dewiswch bob un sy’n berthnasol. Mae rhywbeth yn anodd os na all y person ei wneud heb help, neu os yw’n cymryd amser hir iawn, yn achosi poen neu ddim yn ddiogel.',
      },
    },
  },
  effect: {
    label: 'Sut mae hyn yn effeithio ar eich bywyd?',
    shortLabel: 'Effaith ar fywyd',
    subject: 'sut mae hyn yn effeithio ar eich bywyd',
    hint: 'Er enghraifft, eich iechyd, sut rydych chi’n teimlo, eich arian, bod yn ddiogel neu fod gydag eraill. Dywedwch ers pryd.',
    variants: {
      'about-other': {
        label: 'Sut mae hyn yn effeithio ar fywyd y person?',
        subject: 'sut mae hyn yn effeithio ar fywyd y person',
        hint: 'Er enghraifft, iechyd y person, ei deimladau, ei arian, bod yn ddiogel neu fod gydag eraill. Dywedwch ers pryd.',
      },
    },
  },
  'what-matters': {
    label: 'Beth sydd bwysicaf i chi?',
    shortLabel: 'Beth sydd bwysicaf',
    subject: 'beth sydd bwysicaf i chi',
    hint: 'Er enghraifft, byw gartref, gweld ffrindiau neu fynd i’r mosg, y capel neu’r eglwys.',
    variants: {
      'about-other': {
        label: 'Beth sydd bwysicaf i’r person?',
        subject: 'beth sydd bwysicaf i’r person',
        hint: 'Defnyddiwch eiriau’r person os gallwch chi.',
      },
    },
  },
  'cannot-wait': {
    label: 'Oes rhywbeth na all aros ychydig ddiwrnodau?',
    shortLabel: 'Rhywbeth na all aros',
    subject: 'oes rhywbeth na all aros ychydig ddiwrnodau',
    hint: 'Er enghraifft, ni all neb helpu gyda phrydau neu feddyginiaethau, neu mae gofalwr wedi mynd yn sâl.',
    yes: 'Oes',
    no: 'Nac oes',
  },
  'cannot-wait-details': {
    label: 'Beth na all aros, a pham?',
    shortLabel: 'Yr hyn na all aros',
    subject: 'beth na all aros, a pham',
    hint: 'Os oes rhywun mewn perygl, ffoniwch 999 nawr. Os oes rhywun yn cael ei niweidio, rhowch wybod am bryder hefyd.',
  },
};
