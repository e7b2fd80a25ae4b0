import { livesAloneWelsh } from '../home.cy.js';
import type { Words } from '../types.js';

/** Welsh of `livingPages`. */
export const livingWelsh: Words = {
  ...livesAloneWelsh,
  housing: {
    label: 'Pa fath o gartref ydych chi’n byw ynddo?',
    shortLabel: 'Math o gartref',
    subject: 'pa fath o gartref rydych chi’n byw ynddo',
    items: {
      owned: { text: 'Yn berchen arno, gyda morgais neu hebddo' },
      social: { text: 'Wedi’i rentu gan gyngor neu gymdeithas dai' },
      private: { text: 'Wedi’i rentu gan landlord preifat' },
      supported: { text: 'Tai gwarchod, gofal ychwanegol neu lety byw â chymorth' },
      'care-home': { text: 'Cartref gofal' },
      'no-home': { text: 'Heb gartref sefydlog' },
      other: { text: 'Rhywbeth arall' },
    },
    variants: {
      'about-other': {
        label: 'Pa fath o gartref mae’r person yn byw ynddo?',
        subject: 'pa fath o gartref mae’r person yn byw ynddo',
      },
    },
  },
  'housing-other': {
    label: 'Math o gartref',
    shortLabel: 'Math arall o gartref',
    subject: 'y math o gartref',
  },
  helpers: {
    label: 'Pwy sy’n eich helpu chi nawr?',
    shortLabel: 'Pwy sy’n helpu nawr',
    subject: 'pwy sy’n eich helpu chi nawr',
    hint: 'Dewiswch bob un sy’n berthnasol.',
    items: {
      partner: { text: 'Partner' },
      family: { text: 'Rhywun arall yn y teulu' },
      friend: { text: 'Ffrind neu gymydog' },
      paid: { text: 'Gofalwr cyflogedig' },
      community: { text: 'Elusen, grŵp ffydd neu grŵp cymunedol' },
      nobody: { text: 'Neb' },
    },
    variants: {
      'about-other': {
        label: 'Pwy sy’n helpu’r person nawr?',
        subject: 'pwy sy’n helpu’r person nawr',
      },
    },
  },
  'helper-name': {
    label: 'Enw’r person neu’r sefydliad',
    shortLabel: 'Enw',
    subject: 'enw’r person neu’r sefydliad',
    hint: 'Mae enw cyntaf yn ddigon.',
  },
  'helpers-details': {
    label: 'Gyda beth maen nhw’n helpu, a pha mor aml?',
    shortLabel: 'Help nawr',
    subject: 'gyda beth maen nhw’n helpu, a pha mor aml',
    hint: 'Dywedwch a yw’n ddigon, ac a allai ddod i ben.',
  },
  health: {
    label: 'Oes gennych chi gyflyrau iechyd sy’n effeithio ar eich bywyd bob dydd?',
    shortLabel: 'Cyflyrau iechyd',
    subject: 'oes gennych chi gyflyrau iechyd sy’n effeithio ar eich bywyd bob dydd',
    hint: 'Dylech gynnwys anableddau ac iechyd meddwl, a’r hyn oedd gennych chi o’r blaen os yw’n dal i gael effaith.',
    yes: 'Oes',
    no: 'Nac oes',
    variants: {
      'about-other': {
        label: 'Oes gan y person gyflyrau iechyd sy’n effeithio ar ei fywyd bob dydd?',
        subject: 'oes gan y person gyflyrau iechyd sy’n effeithio ar ei fywyd bob dydd',
        hint: 'Dylech gynnwys anableddau ac iechyd meddwl, a’r hyn oedd gan y person o’r blaen os yw’n dal i gael effaith.',
      },
    },
  },
  'health-details': {
    label: 'Dywedwch wrthym am y cyflyrau iechyd',
    shortLabel: 'Am y cyflyrau iechyd',
    subject: 'wybodaeth am y cyflyrau iechyd',
    hint: 'Dylech gynnwys arosiadau yn yr ysbyty a chwympiadau yn ystod y 6 mis diwethaf.',
  },
  communication: {
    label: 'Beth sydd ei angen arnoch chi i ddarllen, clywed a siarad â ni?',
    shortLabel: 'Anghenion cyfathrebu',
    subject: 'beth sydd ei angen arnoch chi i ddarllen, clywed a siarad â ni',
    hint: 'Dewiswch bob un sy’n berthnasol.',
    items: {
      'large-print': { text: 'Print bras' },
      'easy-read': { text: 'Hawdd ei ddeall' },
      braille: { text: 'Braille' },
      audio: { text: 'Sain' },
      bsl: { text: 'Iaith Arwyddion Prydain' },
      'lip-reading': { text: 'Siarad yn glir, oherwydd colli clyw neu ddarllen gwefusau' },
      interpreter: { text: 'Cyfieithydd ar y pryd ar gyfer iaith arall' },
      helper: { text: 'Rhywun i helpu gyda siarad, fel eiriolwr' },
      other: { text: 'Rhywbeth arall' },
      none: { text: 'Dim un o’r rhain' },
    },
    variants: {
      'about-other': {
        label: 'Beth sydd ei angen ar y person i ddarllen, clywed a siarad â ni?',
        subject: 'beth sydd ei angen ar y person i ddarllen, clywed a siarad â ni',
      },
    },
  },
  'communication-details': {
    label: 'Dywedwch fwy wrthym am sut i gyfathrebu',
    shortLabel: 'Mwy am gyfathrebu',
    subject: 'fwy am sut i gyfathrebu',
    hint: 'Er enghraifft, maint y print, yr iaith, neu sut i gysylltu â’r sawl sy’n helpu.',
  },
};
