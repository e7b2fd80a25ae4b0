import type { Words } from '../types.js';

/** Welsh of `adultPages`. */
export const adultWelsh: Words = {
  'adult-name': {
    label: 'Beth yw eich enw?',
    shortLabel: 'Enw',
    subject: 'eich enw',
    variants: {
      'about-other': {
        label: 'Beth yw enw’r oedolyn?',
        subject: 'enw’r oedolyn',
        hint: 'Gadewch hwn yn wag os nad ydych chi’n gwybod. Mae rhan o enw yn ddefnyddiol hefyd.',
      },
    },
  },
  'adult-age': {
    label: 'Beth yw eich dyddiad geni?',
    shortLabel: 'Dyddiad geni neu oedran',
    subject: 'eich dyddiad geni',
    variants: {
      'about-other': {
        label: 'Beth yw dyddiad geni neu oedran yr oedolyn?',
        subject: 'ddyddiad geni neu oedran yr oedolyn',
        hint: 'Mae amcan yn iawn, fel ‘tua 80’.',
      },
    },
  },
  'adult-address': {
    label: 'Ble ydych chi’n byw?',
    shortLabel: 'Ble mae’r oedolyn yn byw',
    subject: 'ble rydych chi’n byw',
    hint: 'Dywedwch hefyd ble rydych chi nawr, os ydych chi yn rhywle arall.',
    variants: {
      'about-other': {
        label: 'Ble gallwn ni ddod o hyd i’r oedolyn?',
        subject: 'ble gallwn ni ddod o hyd i’r oedolyn',
        hint: 'Rhowch y cyfeiriad, neu disgrifiwch y lle cystal ag y gallwch chi. Dywedwch os yw’r oedolyn yn rhywle arall nawr.',
      },
    },
  },
  'care-needs': {
    label: 'Oes angen gofal neu gymorth arnoch chi oherwydd unrhyw un o’r rhain?',
    shortLabel: 'Anghenion gofal neu gymorth',
    subject: 'pam mae angen gofal neu gymorth arnoch chi',
    hint: 'Dewiswch bob un sy’n berthnasol, hyd yn oed os nad ydych chi’n cael gofal na chymorth.',
    items: {
      physical: { text: 'Anabledd corfforol, eiddilwch neu salwch' },
      memory: { text: 'Dementia neu golli cof' },
      'learning-disability': { text: 'Anabledd dysgu' },
      autism: { text: 'Awtistiaeth' },
      'mental-health': { text: 'Iechyd meddwl' },
      'sight-hearing': { text: 'Colli golwg neu glyw' },
      'drugs-alcohol': { text: 'Cyffuriau neu alcohol' },
      other: { text: 'Rhywbeth arall' },
      'not-known': { text: 'Dim un o’r rhain, neu ddim yn gwybod' },
    },
    variants: {
      'about-other': {
        label: 'Oes angen gofal neu gymorth ar yr oedolyn oherwydd unrhyw un o’r rhain?',
        subject: 'pam mae angen gofal neu gymorth ar yr oedolyn',
        hint: 'Dewiswch bob un sy’n berthnasol, hyd yn oed os nad yw’r oedolyn yn cael gofal na chymorth.',
      },
    },
  },
  communication: {
    label: 'Beth fyddai’n eich helpu chi i siarad â ni?',
    shortLabel: 'Help i gyfathrebu',
    subject: 'beth fyddai’n eich helpu chi i siarad â ni',
    hint: 'Er enghraifft, cyfieithydd ar y pryd, Iaith Arwyddion Prydain, print bras neu fwy o amser.',
    variants: {
      'about-other': {
        label: 'Beth fyddai’n helpu’r oedolyn i siarad â ni?',
        subject: 'beth fyddai’n helpu’r oedolyn i siarad â ni',
      },
    },
  },
  capacity: {
    label: 'Ydy’r oedolyn yn gallu penderfynu drosto’i hun sut i gael ei gadw’n ddiogel?',
    shortLabel: 'Yn gallu penderfynu sut i gael ei gadw’n ddiogel',
    subject: 'a yw’r oedolyn yn gallu penderfynu sut i gael ei gadw’n ddiogel',
    hint: 'I benderfynu, rhaid i berson allu deall a chofio’r hyn sy’n bwysig, ei bwyso a’i fesur, a dweud wrth eraill mewn unrhyw ffordd.',
    items: {
      yes: { text: 'Ydy, hyd y gwn i' },
      sometimes: { text: 'Weithiau, neu gyda help yn unig' },
      no: { text: 'Nac ydy, nid oes gan yr oedolyn y galluedd meddyliol' },
      'not-sure': { text: 'Dydw i ddim yn siŵr' },
    },
  },
  'capacity-reason': {
    label: 'Beth sy’n gwneud i chi feddwl hynny?',
    shortLabel: 'Rhesymau ynghylch penderfynu',
    subject: 'beth sy’n gwneud i chi feddwl hynny',
    hint: 'Dylech gynnwys unrhyw asesiad o alluedd meddyliol rydych chi’n gwybod amdano, a phwy wnaeth yr asesiad.',
  },
  supporter: {
    label: 'Pwy ydych chi’n ymddiried ynddo i siarad ar eich rhan?',
    shortLabel: 'Rhywun i siarad ar ran yr oedolyn',
    subject: 'pwy rydych chi’n ymddiried ynddo i siarad ar eich rhan',
    hint: 'Rhowch enw’r person a sut i gysylltu. Os nad oes neb, gallwn ddod o hyd i eiriolwr annibynnol.',
    variants: {
      'about-other': {
        label: 'Pwy mae’r oedolyn yn ymddiried ynddo i siarad ar ei ran?',
        subject: 'pwy mae’r oedolyn yn ymddiried ynddo i siarad ar ei ran',
      },
    },
  },
};
