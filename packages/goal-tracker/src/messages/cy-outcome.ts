import type { Translation } from '@council-elements/core/messages';
import type { enOutcome } from './en-outcome.js';

const recent =
  'Daeth cymorth tymor hir i ben ar %{date}, %{count} diwrnod cyn dechrau’r cynllun. Pobl heb gymorth o’r fath yn y flwyddyn flaenorol sy’n cyfrif.';

/** Welsh texts of what came of a plan, as workers see it. */
export const cyOutcome = {
  endHours: 'Oriau gofal',
  endHoursText: 'Oriau yn wythnos 2: %{first}. Oriau yn wythnos %{week}: %{last}.',
  endHoursLess: 'Mae hynny %{hours} yn llai bob wythnos.',
  endHoursMore: 'Mae hynny %{hours} yn fwy bob wythnos.',
  endHoursEqual: 'Nid oes newid.',
  endHoursUnknown: 'Ni ellir dweud eto: %{missing}',
  endHoursWeekTwo: 'Nid yw oriau wythnos 2 wedi’u cofnodi.',
  endHoursLater: 'Nid oes oriau wedi’u cofnodi ar gyfer unrhyw wythnos ar ôl wythnos 2.',
  endHoursRecord: 'Cofnodi oriau gofal',

  measuresTitle: 'Mesurau cenedlaethol',
  measuresText: 'Sut y bydd y cynllun hwn yn debygol o gyfrif, o’r hyn a gofnodwyd yma.',
  measuresIfEnded: 'Sut y byddai’r cynllun hwn yn debygol o gyfrif pe bai’n dod i ben heddiw.',
  measure2A: 'Dim cymorth tymor hir ar ôl y cynllun (ASCOF 2A)',
  measure2D: 'Gartref 12 wythnos ar ôl yr ysbyty (ASCOF 2D)',
  measureYes: 'Yn cyfrif, fel wedi’i gyflawni.',
  measureNo: 'Yn cyfrif, fel heb ei gyflawni.',
  measureLeftOut: 'Nid yw’n cyfrif.',
  measureUnclassified: 'Nid yw’n cyfrif, gan na ellir dweud beth sy’n dilyn.',
  measureUnknown: 'Ni ellir dweud eto:',
  measureOpen: 'Byddai newid yn y gofal hyd at %{date} yn dal i newid hyn.',
  reasonUnderAge: '%{age} oed. Pobl %{minimum} oed a throsodd sy’n cyfrif.',
  reasonRecentSupport: {
    zero: recent,
    one: recent,
    two: recent,
    few: recent,
    many: recent,
    other: recent,
  },
  reasonHadSupport:
    'Dechreuodd cymorth tymor hir ar %{date}, cyn y cynllun. Pobl heb gymorth o’r fath yn y flwyddyn flaenorol sy’n cyfrif.',
  reasonDischarge:
    'Gadawodd yr ysbyty ar %{date}. Cynlluniau sy’n dechrau rhwng 3 diwrnod cyn hynny a 7 diwrnod wedyn sy’n cyfrif.',
  reasonOutcome: 'Beth ddaeth o hyn: %{outcome}.',
  reasonAssessment: 'Beth ddaeth o’r asesiad neu’r adolygiad ar %{date}: %{outcome}.',
  reasonRequest: 'Beth ddaeth o’r cais am gymorth ar %{date}: %{outcome}.',
  reasonEquipment:
    'Darparwyd cyfarpar ar %{date}, ac nid yw’r hyn a ddaeth o hyn yn dweud beth sy’n dilyn.',
  reasonService: '%{service}, ar %{date}.',
  reasonDied: 'Bu farw’r person ar %{date}.',
  reasonEmergency: 'Derbyniwyd i’r ysbyty mewn argyfwng ar %{date}.',
  reasonAtHome: 'Nid oes dim a gofnodwyd yn dangos nad oedd gartref ar %{date}.',
  missingStart: 'Nid yw’r cynllun wedi dechrau.',
  missingEnd: 'Nid yw’r cynllun wedi dod i ben.',
  missingOutcome: 'Nid yw’r hyn a ddaeth o hyn wedi’i ddewis.',
  missingBirthDate: 'Nid yw’r dyddiad geni wedi’i gofnodi.',
  missingDischarge:
    'Nid oes diwrnod rhyddhau o’r ysbyty wedi’i gofnodi. Hebddo, nid yw’r cynllun yn cyfrif.',
  missingKindOfEquipment:
    'Darparwyd cyfarpar ar %{date}, ar ôl y diwedd. Mae’n cyfrif yn ôl y math o gymorth y mae’n cael ei adrodd fel. Cofnodwch y math hwnnw hefyd, gyda’r un dyddiad.',
  missingTime: 'Nid yw’r amser hyd at %{date} wedi dod i ben.',
  recordCircumstances: 'Cofnodi dyddiadau am y person',
  recordCare: 'Cofnodi newid yn y gofal',

  outcomePlanned: 'Daeth yr help i ben yn ôl y cynllun',
  outcomeOther: 'Daeth yr help i ben am reswm arall',
  outcomeDeclined: 'Nid oedd y person eisiau’r help mwyach',
  outcomeAdvice: 'Gwybodaeth, cyngor neu gyfeirio, a dim gwasanaeth',
  outcomeCouncil: 'Atgyfeiriwyd at wasanaeth arall gan y cyngor',
  outcomeNhs: 'Atgyfeiriwyd at y GIG, neu at ofal y mae’r GIG yn talu amdano',
  outcomeMoved: 'Cyngor arall sy’n gyfrifol nawr',
  outcomeSelfFunded: 'Yn talu am ei ofal ei hun, neu o fewn y diystyriad 12 wythnos',
  outcomeNotOffered: 'Ni chynigiwyd gwasanaeth, am reswm arall',
  outcomeNothing: 'Nid oes dim yn dilyn, am reswm arall',
  outcomeHospital: 'Derbyniwyd i’r ysbyty',
  outcomeServices: 'Yn mynd ymlaen i gynllunio cymorth neu wasanaethau',
  outcomeAssessment: 'Yn mynd ymlaen i asesiad neu adolygiad',
  outcomeReablement: 'Yn mynd ymlaen i ragor o ailalluogi',
  outcomeContinues: 'Yn parhau â’r cymorth presennol',
  outcomeDied: 'Mae’r person wedi marw',

  careEmergency: 'Derbyniwyd i’r ysbyty mewn argyfwng',
  careNursing: 'Symudodd i gartref nyrsio am y tymor hir',
  careResidential: 'Symudodd i gartref preswyl am y tymor hir',
  careCommunity: 'Dechreuodd cymorth tymor hir gartref',
  carePrison: 'Dechreuodd cymorth tymor hir yn y carchar',
  careLowLevel: 'Dechreuodd cymorth lefel isel parhaus',
  careShortTerm: 'Dechreuodd cymorth tymor byr arall',
  careShortStay: 'Symudodd i gartref nyrsio neu breswyl am y tymor byr',
  careEquipment: 'Darparwyd cyfarpar neu addasiad',
  careAssessment: 'Asesiad neu adolygiad gan ofal cymdeithasol',
  careRequest: 'Cais newydd am gymorth',
  careDeath: 'Bu farw’r person',
} as const satisfies Translation<typeof enOutcome>;
