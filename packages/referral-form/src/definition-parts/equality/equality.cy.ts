import type { Translation } from '../../model/definition.js';
import type { Words } from '../types.js';

const preferNotToSay = { text: 'Gwell gennyf beidio â dweud' };

/** Welsh of the questions within an ethnic group, and of the answer in one’s own words. */
function within(
  group: string,
  background: string,
  another: string,
  items: NonNullable<Words[string]['items']>,
): Words {
  return {
    [`ethnic-${group}`]: {
      label: `Pa un o’r canlynol sy’n disgrifio orau ${background}?`,
      shortLabel: 'Cefndir',
      items: { ...items, other: { text: another }, 'prefer-not-to-say': preferNotToSay },
    },
    [`ethnic-${group}-own`]: {
      label: 'Sut fyddech chi’n disgrifio eich cefndir? (dewisol)',
      shortLabel: 'Cefndir yn eich geiriau eich hun',
    },
  };
}

/** Welsh of the equality questions; groups as the census of 2021 has them. */
export const equalityWelsh: Translation = {
  title: 'Cwestiynau cydraddoldeb',
  sections: { equality: 'Cwestiynau cydraddoldeb' },
  pages: {
    equality: { title: 'Rydyn ni wedi cael eich atgyfeiriad' },
    'sex-and-gender': { title: 'Rhyw a hunaniaeth o ran rhywedd' },
  },
  components: {
    'equality-before': {
      text: 'Cyn i chi orffen defnyddio’r gwasanaeth, hoffen ni ofyn rhai cwestiynau cydraddoldeb.',
    },
    'answer-equality': {
      label: 'Ydych chi eisiau ateb y cwestiynau cydraddoldeb?',
      shortLabel: 'Cwestiynau cydraddoldeb',
      hint: 'Mae’r cwestiynau hyn yn ddewisol. Mae eich atebion yn dangos i ni a yw pawb yn gallu defnyddio ein gwasanaethau ac yn cael eu trin yn deg. Ni fyddan nhw’n effeithio ar eich atgyfeiriad, ac nid ydyn nhw’n cael eu cadw gydag ef.',
      items: {
        yes: { text: 'Ydw, ateb y cwestiynau cydraddoldeb (mae’n cymryd 2 funud)' },
        no: { text: 'Nac ydw, hepgor y cwestiynau cydraddoldeb' },
      },
    },
    'equality-why': {
      summary: 'Pam rydyn ni’n gofyn cwestiynau cydraddoldeb',
      text: 'Yn ôl y gyfraith, rhaid i gynghorau weithio i ddileu gwahaniaethu a rhoi’r un cyfleoedd i bawb. Rydyn ni’n cyfrif eich atebion gyda rhai pobl eraill, i weld pwy sydd ddim yn dod aton ni neu sy’n cael eu trin yn waeth. Nid yw eich enw na’ch atgyfeiriad gyda’ch atebion, ac nid oes neb sy’n penderfynu am eich atgyfeiriad yn eu gweld. Atebwch drosoch eich hun yn unig. Gallwch adael unrhyw gwestiwn heb ei ateb.',
    },
    'age-group': {
      label: 'Faint yw eich oed?',
      shortLabel: 'Grŵp oedran',
      items: {
        '0-17': { text: 'O dan 18' },
        '18-24': { text: '18 i 24' },
        '25-34': { text: '25 i 34' },
        '35-44': { text: '35 i 44' },
        '45-54': { text: '45 i 54' },
        '55-64': { text: '55 i 64' },
        '65-74': { text: '65 i 74' },
        '75-84': { text: '75 i 84' },
        '85-': { text: '85 neu drosodd' },
        'prefer-not-to-say': preferNotToSay,
      },
    },
    sex: {
      label: 'Beth yw eich rhyw?',
      shortLabel: 'Rhyw',
      items: {
        female: { text: 'Benyw' },
        male: { text: 'Gwryw' },
        'prefer-not-to-say': preferNotToSay,
      },
    },
    'gender-identity': {
      label:
        'A yw’r rhywedd rydych chi’n uniaethu ag ef yr un peth â’ch rhyw a gofrestrwyd pan gawsoch chi eich geni?',
      shortLabel: 'Rhywedd yr un peth â’r rhyw a gofrestrwyd adeg geni',
      items: {
        yes: { text: 'Ydy' },
        no: { text: 'Nac ydy' },
        'prefer-not-to-say': preferNotToSay,
      },
    },
    'gender-identity-own': {
      label: 'Beth yw eich hunaniaeth o ran rhywedd? (dewisol)',
      shortLabel: 'Hunaniaeth o ran rhywedd',
    },
    disability: {
      label:
        'Oes gennych chi unrhyw gyflyrau neu salwch corfforol neu feddyliol sy’n para, neu y disgwylir iddyn nhw bara, 12 mis neu fwy?',
      shortLabel: 'Cyflyrau sy’n para 12 mis neu fwy',
      items: {
        yes: { text: 'Oes' },
        no: { text: 'Nac oes' },
        'prefer-not-to-say': preferNotToSay,
      },
    },
    'disability-impact': {
      label:
        'A yw unrhyw rai o’ch cyflyrau neu’ch salwch yn lleihau eich gallu i wneud gweithgareddau o ddydd i ddydd?',
      shortLabel: 'Effaith ar weithgareddau o ddydd i ddydd',
      hint: 'Er enghraifft bwyta, ymolchi, cerdded neu fynd i siopa.',
      items: {
        lot: { text: 'Ydyn, yn fawr' },
        little: { text: 'Ydyn, ychydig' },
        no: { text: 'Ddim o gwbl' },
        'prefer-not-to-say': preferNotToSay,
      },
    },
    'ethnic-group': {
      label: 'Beth yw eich grŵp ethnig?',
      shortLabel: 'Grŵp ethnig',
      items: {
        white: { text: 'Gwyn' },
        multiple: { text: 'Grwpiau Cymysg neu Amlethnig' },
        asian: { text: 'Asiaidd neu Asiaidd Prydeinig' },
        black: { text: 'Du, Affricanaidd, Caribïaidd neu Ddu Prydeinig' },
        other: { text: 'Grŵp ethnig arall' },
        'prefer-not-to-say': preferNotToSay,
      },
    },
    ...within('white', 'eich cefndir Gwyn', 'Unrhyw gefndir Gwyn arall', {
      british: { text: 'Cymreig, Seisnig, Albanaidd, Gogledd Wyddelig neu Brydeinig' },
      irish: { text: 'Gwyddelig' },
      'gypsy-traveller': { text: 'Sipsi neu Deithiwr Gwyddelig' },
    }),
    ...within(
      'multiple',
      'eich cefndir Cymysg neu Amlethnig',
      'Unrhyw gefndir Cymysg neu Amlethnig arall',
      {
        'white-black-caribbean': { text: 'Gwyn a Du Caribïaidd' },
        'white-black-african': { text: 'Gwyn a Du Affricanaidd' },
        'white-asian': { text: 'Gwyn ac Asiaidd' },
      },
    ),
    ...within(
      'asian',
      'eich cefndir Asiaidd neu Asiaidd Prydeinig',
      'Unrhyw gefndir Asiaidd arall',
      {
        indian: { text: 'Indiaidd' },
        pakistani: { text: 'Pacistanaidd' },
        bangladeshi: { text: 'Bangladeshaidd' },
        chinese: { text: 'Tsieineaidd' },
      },
    ),
    ...within(
      'black',
      'eich cefndir Du, Affricanaidd, Caribïaidd neu Ddu Prydeinig',
      'Unrhyw gefndir Du, Affricanaidd neu Garibïaidd arall',
      {
        african: { text: 'Affricanaidd' },
        caribbean: { text: 'Caribïaidd' },
      },
    ),
    ...within('other', 'eich cefndir', 'Unrhyw grŵp ethnig arall', { arab: { text: 'Arabaidd' } }),
    religion: {
      label: 'Beth yw eich crefydd?',
      shortLabel: 'Crefydd',
      items: {
        none: { text: 'Dim crefydd' },
        christian: {
          text: 'Cristnogol',
          hint: 'Gan gynnwys yr Eglwys yng Nghymru, Catholig, Protestannaidd a phob enwad Cristnogol arall.',
        },
        buddhist: { text: 'Bwdhaidd' },
        hindu: { text: 'Hindŵaidd' },
        jewish: { text: 'Iddewig' },
        muslim: { text: 'Mwslimaidd' },
        sikh: { text: 'Sicaidd' },
        other: { text: 'Unrhyw grefydd arall' },
        'prefer-not-to-say': preferNotToSay,
      },
    },
    'religion-own': {
      label: 'Beth yw eich crefydd? (dewisol)',
      shortLabel: 'Crefydd yn eich geiriau eich hun',
    },
    'sexual-orientation': {
      label:
        'Pa un o’r opsiynau canlynol sy’n disgrifio orau sut rydych chi’n meddwl amdanoch chi’ch hun?',
      shortLabel: 'Cyfeiriadedd rhywiol',
      items: {
        heterosexual: { text: 'Heterorywiol neu strêt' },
        'gay-lesbian': { text: 'Hoyw neu lesbiaidd' },
        bisexual: { text: 'Deurywiol' },
        other: { text: 'Arall' },
        'prefer-not-to-say': preferNotToSay,
      },
    },
    'sexual-orientation-own': {
      label: 'Sut fyddech chi’n disgrifio eich cyfeiriadedd rhywiol? (dewisol)',
      shortLabel: 'Cyfeiriadedd rhywiol yn eich geiriau eich hun',
    },
    marriage: {
      label: 'Yn gyfreithiol, beth yw eich statws priodasol neu bartneriaeth sifil gofrestredig?',
      shortLabel: 'Statws priodasol neu bartneriaeth sifil',
      items: {
        never: { text: 'Erioed wedi priodi nac wedi cofrestru mewn partneriaeth sifil' },
        married: { text: 'Priod' },
        'civil-partnership': { text: 'Mewn partneriaeth sifil gofrestredig' },
        'separated-married': { text: 'Wedi gwahanu, ond yn dal yn briod yn gyfreithiol' },
        'separated-civil-partnership': {
          text: 'Wedi gwahanu, ond yn dal mewn partneriaeth sifil yn gyfreithiol',
        },
        divorced: { text: 'Wedi ysgaru' },
        'dissolved-civil-partnership': {
          text: 'Wedi bod mewn partneriaeth sifil sydd bellach wedi’i diddymu’n gyfreithiol',
        },
        widowed: { text: 'Gweddw' },
        'widowed-civil-partnership': {
          text: 'Partner sydd wedi goroesi partneriaeth sifil gofrestredig',
        },
        'prefer-not-to-say': preferNotToSay,
      },
    },
  },
};
