import type { Words } from '../types.js';

/** Welsh of `concernPages`. */
export const concernWelsh: Words = {
  'what-happened': {
    label: 'Beth sy’n eich poeni chi?',
    shortLabel: 'Beth ddigwyddodd',
    subject: 'beth sy’n eich poeni chi',
    hint: 'Dywedwch wrthym beth ddigwyddodd, neu beth rydych chi’n ei ofni, yn eich geiriau eich hun.',
    variants: {
      'about-other': {
        hint: 'Dywedwch beth welsoch chi neu beth glywsoch chi, beth ddywedodd eraill wrthych a phwy ydyn nhw. Defnyddiwch eiriau’r oedolyn os gallwch chi. Nid oes angen prawf arnoch chi.',
      },
    },
  },
  kinds: {
    label: 'Pa fath o niwed yw hwn?',
    shortLabel: 'Math o niwed',
    subject: 'pa fath o niwed yw hwn',
    hint: 'Dewiswch bob un a all fod yn berthnasol.',
    items: {
      physical: { text: 'Corfforol', hint: 'Taro, dal i lawr, camddefnyddio meddyginiaethau' },
      domestic: {
        text: 'Domestig',
        hint: 'Niwed neu reolaeth gan bartner, cyn-bartner neu deulu',
      },
      sexual: { text: 'Rhywiol', hint: 'Unrhyw beth rhywiol heb gytundeb o wirfodd' },
      psychological: {
        text: 'Seicolegol neu emosiynol',
        hint: 'Bygwth, bwlio, beio, cadw rhywun oddi wrth eraill',
      },
      financial: {
        text: 'Ariannol neu faterol',
        hint: 'Dwyn, sgamiau, pwysau ynghylch arian, cartref neu ewyllys',
      },
      'modern-slavery': {
        text: 'Caethwasiaeth fodern',
        hint: 'Gwaith dan orfod, masnachu pobl, gorfodi rhywun i weini mewn cartref',
      },
      discriminatory: {
        text: 'Gwahaniaethol',
        hint: 'Niwed oherwydd hil, rhyw, rhywedd, anabledd, oedran, crefydd neu gyfeiriadedd rhywiol',
      },
      organisational: {
        text: 'Sefydliadol',
        hint: 'Gofal gwael mewn cartref gofal, mewn ysbyty neu gan wasanaeth',
      },
      neglect: {
        text: 'Esgeulustod',
        hint: 'Peidio â rhoi bwyd, gwres, gofal neu feddyginiaethau',
      },
      'self-neglect': {
        text: 'Hunanesgeulustod',
        hint: 'Peidio â gofalu amdanoch eich hun neu am eich cartref, celcio',
      },
      'not-known': { text: 'Dydw i ddim yn siŵr' },
    },
  },
  when: {
    label: 'Dyddiad neu amser',
    shortLabel: 'Pryd digwyddodd hyn',
    subject: 'pryd digwyddodd hyn',
    hint: 'Er enghraifft, nos Wener ddiwethaf, neu lawer gwaith ers mis Mawrth.',
  },
  'goes-on': {
    label: 'Ydy hyn yn dal i ddigwydd?',
    shortLabel: 'Yn dal i ddigwydd',
    subject: 'a yw hyn yn dal i ddigwydd',
    items: {
      yes: { text: 'Ydy, neu gallai ddigwydd eto' },
      no: { text: 'Nac ydy' },
      'not-yet': { text: 'Nid yw wedi digwydd eto' },
      'not-sure': { text: 'Dydw i ddim yn siŵr' },
    },
  },
  where: {
    label: 'Math o le',
    subject: 'ble digwyddodd hyn',
    hint: 'Dewiswch bob un sy’n berthnasol.',
    items: {
      'own-home': { text: 'Cartref yr oedolyn' },
      'other-home': { text: 'Cartref rhywun arall' },
      'supported-living': { text: 'Llety byw â chymorth neu dai gwarchod' },
      'care-home': { text: 'Cartref gofal' },
      hospital: { text: 'Ysbyty neu le arall y GIG' },
      service: { text: 'Canolfan ddydd, coleg neu wasanaeth arall' },
      public: { text: 'Man cyhoeddus' },
      online: { text: 'Ar-lein neu dros y ffôn' },
      other: { text: 'Rhywle arall' },
      'not-known': { text: 'Ddim yn gwybod' },
    },
  },
  place: {
    label: 'Enw neu gyfeiriad y lle',
    subject: 'enw neu gyfeiriad y lle',
  },
  cause: {
    label: 'Pwy allai fod wedi achosi hyn?',
    shortLabel: 'Pwy allai fod wedi achosi hyn',
    subject: 'pwy allai fod wedi achosi hyn',
    hint: 'Dewiswch bob un sy’n berthnasol.',
    items: {
      partner: { text: 'Partner neu gyn-bartner' },
      relative: { text: 'Rhywun arall yn y teulu' },
      friend: { text: 'Ffrind, cymydog neu letywr' },
      staff: { text: 'Gweithiwr gofal, nyrs neu aelod arall o staff' },
      volunteer: { text: 'Gwirfoddolwr' },
      user: { text: 'Rhywun sy’n defnyddio’r un gwasanaeth' },
      organisation: { text: 'Sefydliad' },
      stranger: { text: 'Dieithryn' },
      self: { text: 'Yr oedolyn ei hun, drwy hunanesgeulustod' },
      other: { text: 'Rhywun arall' },
      'not-known': { text: 'Ddim yn gwybod' },
    },
  },
  'about-cause': {
    label: 'Beth ydych chi’n ei wybod am bwy allai fod wedi achosi hyn?',
    shortLabel: 'Am bwy allai fod wedi achosi hyn',
    subject: 'beth rydych chi’n ei wybod am bwy allai fod wedi achosi hyn',
    hint: 'Er enghraifft, enwau, ble maen nhw’n byw, a allan nhw gyrraedd yr oedolyn o hyd, ac a ydyn nhw’n gweithio neu’n byw gydag oedolion eraill neu blant. Peidiwch â’u holi am y peth.',
  },
};
