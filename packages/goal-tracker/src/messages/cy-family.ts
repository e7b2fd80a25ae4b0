import type { Translation } from '@council-elements/core/messages';
import type { enFamily } from './en-family.js';

/** Welsh texts of the plan as family and carers read it. */
export const cyFamily = {
  consentNeeded: 'Mae angen caniatâd arnoch i weld y cynllun hwn',
  consentNeededText:
    'Pwy bynnag sydd â chynllun sy’n penderfynu pwy sy’n ei weld. Gofynnwch iddyn nhw neu i’w gweithiwr cymorth adael i chi ei weld.',
  carersTitle: 'Cymorth i chi',
  carersText:
    'Os ydych yn gofalu am rywun, mae gennych hawl i gael cymorth eich hun. Gofynnwch i’r cyngor am asesiad gofalwr. Gallwch gael un p’un a ydych yn gweld cynllun ai peidio.',
  letsSeeAll: 'Mae %{name} yn gadael i chi weld holl nodau’r cynllun hwn.',
  letsSeeSome: {
    zero: 'Mae %{name} yn gadael i chi weld %{count} o’r nodau.',
    one: 'Mae %{name} yn gadael i chi weld %{count} o’r nodau.',
    two: 'Mae %{name} yn gadael i chi weld %{count} o’r nodau.',
    few: 'Mae %{name} yn gadael i chi weld %{count} o’r nodau.',
    many: 'Mae %{name} yn gadael i chi weld %{count} o’r nodau.',
    other: 'Mae %{name} yn gadael i chi weld %{count} o’r nodau.',
  },
  bestInterests: 'Penderfynwyd er lles pennaf %{name} eich bod yn gweld y nodau hyn.',
  familyToday: 'Beth all %{name} ei wneud heddiw',
  familyTodayNothing: 'Nid oes camau ar gyfer heddiw yn y nodau y gallwch eu gweld.',
  familyNoGoals: 'Does dim nodau yma eto.',
  youSay: 'Eich barn chi: %{level}.',
  youSayUp: {
    zero: 'Eich barn chi: %{level}, yr un fath ag ar y dechrau.',
    one: 'Eich barn chi: %{level}, %{count} lefel yn uwch nag ar y dechrau.',
    two: 'Eich barn chi: %{level}, %{count} lefel yn uwch nag ar y dechrau.',
    few: 'Eich barn chi: %{level}, %{count} lefel yn uwch nag ar y dechrau.',
    many: 'Eich barn chi: %{level}, %{count} lefel yn uwch nag ar y dechrau.',
    other: 'Eich barn chi: %{level}, %{count} lefel yn uwch nag ar y dechrau.',
  },
  youSayDown: {
    zero: 'Eich barn chi: %{level}, yr un fath ag ar y dechrau.',
    one: 'Eich barn chi: %{level}, %{count} lefel yn is nag ar y dechrau.',
    two: 'Eich barn chi: %{level}, %{count} lefel yn is nag ar y dechrau.',
    few: 'Eich barn chi: %{level}, %{count} lefel yn is nag ar y dechrau.',
    many: 'Eich barn chi: %{level}, %{count} lefel yn is nag ar y dechrau.',
    other: 'Eich barn chi: %{level}, %{count} lefel yn is nag ar y dechrau.',
  },
  youSaySame: 'Eich barn chi: %{level}, yr un fath ag ar y dechrau.',
  familyGoals: 'Nodau y gallwch eu gweld',
  familyVisit: 'Cofnodi faint o help oedd ei angen',
  wordingsOpen:
    'Newidiodd dau berson eiriau’r nod hwn heb wybod am ei gilydd. Nid yw wedi’i benderfynu eto pa eiriau i’w cadw.',
  levelsOpen:
    'Disgrifiodd dau berson y lefelau heb wybod am ei gilydd. Nid yw wedi’i benderfynu eto pa rai i’w cadw.',
  familySteps: 'Camau',
  familyReviews: 'Adolygiadau y cymeroch ran ynddynt',
} as const satisfies Translation<typeof enFamily>;
