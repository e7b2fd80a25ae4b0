import type { Words } from '../types.js';

/** Welsh of `safetyPages`. */
export const safetyWelsh: Words = {
  wishes: {
    label: 'Beth ydych chi eisiau iddo ddigwydd?',
    shortLabel: 'Beth mae’r oedolyn eisiau iddo ddigwydd',
    subject: 'beth rydych chi eisiau iddo ddigwydd',
    hint: 'Er enghraifft, beth fyddai’n gwneud i chi deimlo’n ddiogel, a beth nad ydych chi eisiau i ni ei wneud. Gallwch adael hwn yn wag.',
    variants: {
      'about-other': {
        label: 'Beth mae’r oedolyn eisiau iddo ddigwydd?',
        subject: 'beth mae’r oedolyn eisiau iddo ddigwydd',
        hint: 'Defnyddiwch eiriau’r oedolyn os gallwch chi. Gadewch hwn yn wag os nad ydych chi’n gwybod.',
      },
    },
  },
  'risk-now': {
    label: 'Beth allai ddigwydd os na wneir dim?',
    shortLabel: 'Y risg nawr',
    subject: 'beth allai ddigwydd os na wneir dim',
    hint: 'Dywedwch pa mor fuan y gallai ddigwydd, ac unrhyw beth y dylen ni ei wybod cyn ymweld, fel arfau neu gŵn.',
  },
  done: {
    label: 'Beth sydd wedi’i wneud hyd yn hyn?',
    shortLabel: 'Wedi’i wneud hyd yn hyn',
    subject: 'beth sydd wedi’i wneud hyd yn hyn',
    hint: 'Dewiswch bob un sy’n berthnasol.',
    items: {
      police: { text: 'Dywedwyd wrth yr heddlu' },
      medical: { text: 'Galwyd meddyg, nyrs neu ambiwlans' },
      manager: { text: 'Dywedwyd wrth reolwr neu arweinydd diogelu' },
      regulator: { text: 'Dywedwyd wrth yr arolygiaeth gofal' },
      moved: { text: 'Mae’r oedolyn yn rhywle diogel' },
      other: { text: 'Rhywbeth arall' },
      nothing: { text: 'Dim, neu ddim yn gwybod' },
    },
  },
  'done-details': {
    label: 'Dywedwch fwy wrthym am yr hyn a wnaed',
    shortLabel: 'Mwy am yr hyn a wnaed',
    subject: 'fwy am yr hyn a wnaed',
    hint: 'Dylech gynnwys pryd, gan bwy, ac unrhyw rif trosedd neu ddigwyddiad.',
  },
  others: {
    label: 'Oes unrhyw un arall mewn perygl?',
    shortLabel: 'Eraill mewn perygl',
    subject: 'pwy arall sydd mewn perygl',
    hint: 'Dylech gynnwys unrhyw un sy’n byw yno, sy’n ymweld neu sy’n defnyddio’r un gwasanaeth.',
    items: {
      children: { text: 'Plant neu fabanod heb eu geni' },
      adults: { text: 'Oedolion eraill' },
      none: { text: 'Neb arall, neu ddim yn gwybod' },
    },
  },
  'children-warning': {
    text: 'Ffoniwch wasanaethau plant y cyngor am y plant hefyd, heddiw. Os ydyn nhw mewn perygl nawr, ffoniwch 999.',
  },
  'others-details': {
    label: 'Enwau, oedrannau a beth yw’r risg',
    shortLabel: 'Am eraill mewn perygl',
    subject: 'pwy arall sydd mewn perygl',
  },
  'safe-phone': {
    label: 'Rhif ffôn',
    shortLabel: 'Rhif ffôn diogel',
    subject: 'rif ffôn sy’n ddiogel',
    variants: { 'about-other': { subject: 'rif ffôn yr oedolyn' } },
  },
  'safe-contact': {
    label: 'Beth sy’n ei wneud yn ddiogel?',
    shortLabel: 'Sut i gysylltu’n ddiogel',
    subject: 'beth sy’n ei wneud yn ddiogel',
    hint: 'Er enghraifft, pryd i ffonio, a allwn ni adael neges neu anfon neges destun neu lythyr, a phwy na ddylai ddod i wybod.',
  },
  'declaration-sharing': {
    text: 'I gadw pobl yn ddiogel, efallai y byddwn ni’n rhannu’r hyn rydych chi’n ei ddweud wrthym â’r heddlu, y GIG ac eraill sy’n gallu helpu. Dim ond lle mae’r gyfraith yn caniatáu hynny rydyn ni’n ei rannu heb gytundeb.',
  },
  'declaration-name': {
    text: 'Rydyn ni’n cadw eich enw oddi wrth yr oedolyn a’i deulu os ydych chi’n gofyn i ni ac os yw’r gyfraith yn gadael i ni.',
  },
  declaration: {
    label: 'Datganiad',
    subject: 'fod yr hyn rydych chi wedi’i ddweud wrthym yn gywir',
    statement: 'Mae’r hyn rwyf wedi’i ddweud wrthych yn gywir, hyd y gwn i',
  },
};
