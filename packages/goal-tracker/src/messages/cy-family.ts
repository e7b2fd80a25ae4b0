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
  familyGoals: 'Nodau y gallwch eu gweld',
  familyVisit: 'Cofnodi faint o help oedd ei angen',
  familySteps: 'Camau',
  familyReviews: 'Adolygiadau y cymeroch ran ynddynt',
} as const satisfies Translation<typeof enFamily>;
