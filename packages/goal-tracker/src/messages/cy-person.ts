import type { Translation } from '@council-elements/core/messages';
import type { enPerson } from './en-person.js';

/** Welsh texts of the plan as the person reads it. */
export const cyPerson = {
  todayTitle: 'Beth alla i ei wneud heddiw',
  todayNothing: 'Does dim byd y mae’n rhaid i chi ei wneud heddiw.',
  myGoals: 'Fy nodau',
  noGoalsPerson: 'Does gennych chi ddim nodau eto. Beth hoffech chi ei wneud eto?',
  addMyGoal: 'Ychwanegu nod i mi',
  weeksAgo: {
    zero: '%{count} wythnos yn ôl',
    one: '%{count} wythnos yn ôl',
    two: '%{count} wythnos yn ôl',
    few: '%{count} wythnos yn ôl',
    many: '%{count} wythnos yn ôl',
    other: '%{count} wythnos yn ôl',
  },
  atFirst: 'Ar y dechrau',
  then: '%{when}: “%{text}”',
  nowYou: 'Nawr rydych chi’n dweud: “%{text}”',
  nowOther: '%{who}: “%{text}”',
  onTheWay: 'Rydych chi ar eich ffordd oddi yno.',
  moved: 'Rydych chi wedi symud ymlaen.',
  reached: 'Rydych chi wedi cyrraedd yr hyn roeddech chi’n gobeithio amdano.',
  reachedMore: 'Rydych chi wedi gwneud mwy nag yr oeddech chi’n gobeithio.',
  sameNow: 'Rydych chi’n dweud ei fod yr un fath nawr.',
  notRatedByYou: 'Dydych chi ddim wedi dweud eto sut mae’n mynd.',
  triedIt: 'Dweud faint o help gawsoch chi',
  sayAgree: 'Dweud a yw’r nod hwn yn iawn i chi',
  othersSteps: 'Beth mae eraill yn ei wneud ar gyfer y nod hwn',
  doneSteps: 'Beth sydd wedi’i wneud',
  lookBackTitle: 'Sut aeth hi',
  lookBackText:
    'Daw’r help i ben ar %{date}. Dywedwch yn eich geiriau eich hun sut aeth pob nod. Nid yw’r hyn y mae eraill yn ei ddweud yn cymryd ei le.',
  lookBackNow:
    'Mae’r chwe wythnos wedi dod i ben. Dywedwch yn eich geiriau eich hun sut aeth pob nod. Nid yw’r hyn y mae eraill yn ei ddweud yn cymryd ei le.',
  lookBackSay: 'Dweud sut aeth hi',
  lookBackSaid: 'Ar %{date} dywedoch chi: “%{text}”',
  lookBackNothing: 'Dydych chi ddim wedi dweud sut aeth hi.',
  transitionHeading: 'Pan ddaw’r help i ben',
  transitionNone:
    'Does neb wedi ysgrifennu eto beth sy’n digwydd pan ddaw’r help i ben. Gofynnwch i’ch gweithiwr cymorth.',
  transitionDiffers:
    'Ysgrifennodd dau berson hyn heb wybod am ei gilydd. Trafodwch pa eiriau i’w cadw.',
  stopEarly:
    'Gallwch stopio cyn y diwrnod olaf. Dywedwch wrth eich gweithiwr cymorth, a fydd yn cofnodi bod y cynllun wedi dod i ben.',
  changeTransition: 'Ysgrifennu neu newid beth sy’n digwydd wedyn',
  whoSees: 'Pwy all weld fy nghynllun',
  whoSeesNobody: 'Gallwch chi a’ch gweithwyr cymorth weld y cynllun hwn. Ni all neb arall.',
  whoSeesSome: 'Gallwch chi a’ch gweithwyr cymorth weld y cynllun hwn, a hefyd:',
  seesAll: '%{who}: eich holl nodau',
  seesGoals: '%{who}: %{goals}',
  changeConsent: 'Gadael i rywun weld fy nghynllun',
  stopConsent: 'Atal rhywun rhag gweld fy nghynllun',
} as const satisfies Translation<typeof enPerson>;
