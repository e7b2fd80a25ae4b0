import type { Words } from '../types.js';

/** Welsh of `equipmentPages`. */
export const equipmentWelsh: Words = {
  tasks: {
    label: 'Beth sy’n anodd ei wneud?',
    shortLabel: 'Anodd ei wneud',
    subject: 'beth sy’n anodd ei wneud',
    hint: 'Dewiswch bob un sy’n berthnasol.',
    items: {
      bath: { text: 'Defnyddio’r bath neu’r gawod' },
      toilet: { text: 'Defnyddio’r toiled' },
      bed: { text: 'Mynd i’r gwely neu godi ohono' },
      chair: { text: 'Codi o gadair' },
      stairs: { text: 'Defnyddio’r grisiau' },
      steps: { text: 'Mynd i mewn i’r cartref neu allan ohono' },
      kitchen: { text: 'Coginio, bwyta neu yfed' },
      dressing: { text: 'Gwisgo' },
      door: { text: 'Clywed neu ateb y drws neu’r ffôn' },
      other: { text: 'Rhywbeth arall' },
    },
  },
  'task-details': {
    label: 'Beth sy’n digwydd pan fyddwch chi’n ceisio?',
    shortLabel: 'Beth sy’n digwydd',
    subject: 'beth sy’n digwydd pan fyddwch chi’n ceisio',
    hint: 'Dywedwch ym mha ystafell, beth sy’n achosi poen neu ddim yn ddiogel, ers pryd, a phwy sy’n helpu.',
    variants: {
      'about-other': {
        label: 'Beth sy’n digwydd pan fydd y person yn ceisio?',
        subject: 'beth sy’n digwydd pan fydd y person yn ceisio',
      },
    },
  },
  wanted: {
    label: 'Beth ydych chi’n meddwl fyddai’n helpu?',
    shortLabel: 'Beth fyddai’n helpu',
    subject: 'beth rydych chi’n meddwl fyddai’n helpu',
    hint: 'Gadewch hwn yn wag os nad ydych chi’n gwybod. Dylech gynnwys offer sydd yno eisoes, hyd yn oed os nad yw’n cael ei ddefnyddio.',
  },
  'size-why': {
    text: 'Mae seddi, canllawiau a gwelyau’n cael eu gwneud ar gyfer rhai meintiau ac nid eraill. Mae amcan yn iawn.',
  },
  height: { label: 'Taldra', hint: 'Er enghraifft, 165 cm, neu 5 troedfedd 5.' },
  weight: { label: 'Pwysau', hint: 'Er enghraifft, 70 kg, neu 11 stôn.' },
  falls: {
    label: 'Ydych chi wedi cwympo yn ystod y 6 mis diwethaf?',
    shortLabel: 'Cwympo yn ystod y 6 mis diwethaf',
    subject: 'ydych chi wedi cwympo yn ystod y 6 mis diwethaf',
    yes: 'Ydw',
    no: 'Nac ydw',
    variants: {
      'about-other': {
        label: 'Ydy’r person wedi cwympo yn ystod y 6 mis diwethaf?',
        subject: 'yw’r person wedi cwympo yn ystod y 6 mis diwethaf',
        yes: 'Ydy',
        no: 'Nac ydy',
      },
    },
  },
  'falls-details': {
    label: 'Pa mor aml, ble, a beth ddigwyddodd?',
    shortLabel: 'Am y cwympiadau',
    subject: 'pa mor aml, ble, a beth ddigwyddodd',
  },
  'in-hospital': {
    label: 'Oes angen hwn arnoch chi er mwyn gadael yr ysbyty?',
    shortLabel: 'Ei angen er mwyn gadael yr ysbyty',
    subject: 'oes angen hwn arnoch chi er mwyn gadael yr ysbyty',
    yes: 'Oes',
    no: 'Nac oes',
    variants: {
      'about-other': {
        label: 'Oes angen hwn ar y person er mwyn gadael yr ysbyty?',
        subject: 'oes angen hwn ar y person er mwyn gadael yr ysbyty',
      },
    },
  },
  hospital: { label: 'Ysbyty a ward', subject: 'yr ysbyty a’r ward' },
  'discharge-date': {
    label: 'Dyddiad disgwyliedig gadael',
    subject: 'y dyddiad disgwyliedig gadael',
    hint: 'Gadewch hwn yn wag os nad oes dyddiad eto.',
  },
  home: {
    label: 'Pwy sy’n berchen ar y cartref?',
    shortLabel: 'Pwy sy’n berchen ar y cartref',
    subject: 'pwy sy’n berchen ar y cartref',
    items: {
      owned: { text: 'Pwy bynnag sy’n byw yno' },
      social: { text: 'Cyngor neu gymdeithas dai' },
      private: { text: 'Landlord preifat' },
      'care-home': { text: 'Cartref gofal yw hwn' },
      other: { text: 'Rhywun arall' },
    },
  },
  permission: {
    label: 'Ydy’r landlord yn caniatáu gosod canllawiau a phethau eraill?',
    shortLabel: 'Caniatâd y landlord',
    subject: 'a yw’r landlord yn caniatáu gosod pethau',
    hint: 'Nid oes angen caniatâd ar gyfer dim sy’n sefyll ar y llawr yn unig.',
    items: {
      yes: { text: 'Ydy' },
      no: { text: 'Nac ydy' },
      'not-asked': { text: 'Heb ofyn eto' },
    },
  },
  photos: {
    label: 'Uwchlwythwch luniau o’r man lle bydd yr offer yn mynd',
    shortLabel: 'Lluniau o’r man lle bydd yn mynd',
    subject: 'lun o’r man lle bydd yr offer yn mynd',
    hint: 'Mae llun o’r grisiau, y bath neu’r drws yn ein helpu i anfon y peth iawn. Nid oes angen i neb fod ynddo. JPG, PNG neu HEIC, pob un yn llai na 10MB.',
  },
};
