import type { Translation } from '@council-elements/core/messages';
import type { enDevice } from './en-device.js';

/** Welsh texts of what a device keeps: its lock, and how it stands with the service. */
export const cyDevice = {
  signInTitle: 'Mewngofnodwch i weld y cynllun',
  signInText:
    'Mae’r hyn y mae’r ddyfais hon yn ei gadw o’r cynllun dan glo. Mae’n agor pan fyddwch yn mewngofnodi.',
  insecureTitle: 'Ni ellir cadw’r cynllun yn ddiogel ar y dudalen hon',
  insecureText:
    'Does dim cysylltiad diogel gan y dudalen hon, felly ni all gloi’r cynllun. Nid yw’n dangos dim nac yn cadw dim. Defnyddiwch y cyfeiriad gwe sy’n dechrau gyda “https”.',
  lockedOutTitle: 'Ni ellir agor y cynllun ar y ddyfais hon',
  lockedOutText:
    'Cafodd ei gloi ag allwedd arall. Nid oes dim wedi’i ddileu. Rhowch wybod i’r tîm sy’n rhedeg y cynllun.',

  chooseTitle: 'Dewiswch gyfrinymadrodd',
  chooseText:
    'Mae’n cloi eich cynllun ar y ddyfais hon. Bydd ei angen arnoch bob tro y byddwch yn agor y cynllun yma.',
  chooseAdvice:
    'Defnyddiwch dri gair sydd heb ddim i’w wneud â’i gilydd. Peidiwch â defnyddio enwau na dyddiadau y mae pobl yn eu cysylltu â chi.',
  chooseForget:
    'Ni all neb ddod o hyd iddo ar eich rhan. Ysgrifennwch ef, a’i gadw yn rhywle diogel, i ffwrdd o’r ddyfais hon.',
  passphrase: 'Cyfrinymadrodd',
  passphraseHint: 'Defnyddiwch o leiaf %{min} nod. Mae bylchau’n cyfrif.',
  passphraseAgain: 'Rhowch y cyfrinymadrodd eto',
  passphraseShow: 'Dangos y cyfrinymadrodd',
  chooseButton: 'Cadw’r cyfrinymadrodd',
  openTitle: 'Rhowch eich cyfrinymadrodd',
  openText: 'Mae eich cynllun ar y ddyfais hon dan glo.',
  openButton: 'Agor y cynllun',
  passphraseChecking: 'Wrthi’n gwirio’r cyfrinymadrodd',
  passphraseSaved:
    'Mae eich cynllun ar y ddyfais hon wedi’i gloi â’ch cyfrinymadrodd o hyn ymlaen.',
  errorPassphraseEmpty: 'Rhowch gyfrinymadrodd',
  errorPassphraseShort: 'Rhaid i’r cyfrinymadrodd fod yn %{min} nod neu fwy',
  errorPassphraseAgain: 'Rhaid i’r cyfrinymadrodd a rowch eto fod yr un fath',
  errorPassphraseOpen: 'Rhowch eich cyfrinymadrodd',
  errorPassphraseWrong:
    'Nid dyna’r cyfrinymadrodd ar gyfer y ddyfais hon. Gwiriwch ef a rhowch gynnig arall arni',
  errorPassphraseSet: 'Dewiswyd cyfrinymadrodd mewn ffenestr arall. Rhowch hwnnw',
  errorPassphraseStorage:
    'Nid yw’r ddyfais hon yn gadael i’r dudalen gadw na darllen dim. Rhowch gynnig arall arni',

  forgotten: 'Rwyf wedi anghofio fy nghyfrinymadrodd',
  forgottenText:
    'Ni all neb ddod o hyd iddo na’i newid. Gallwch ddechrau o’r newydd ar y ddyfais hon.',
  forgottenSent:
    'Mae’r newidiadau a anfonwyd i’r gwasanaeth yno o hyd. Maen nhw’n dod yn ôl i’r ddyfais hon.',
  forgottenUnsent: 'Collir y newidiadau nad ydynt wedi’u hanfon.',
  forgottenOnly: 'Ar y ddyfais hon yn unig y mae’r cynllun. Fe’i collir.',
  afreshLegend: 'Ydych chi eisiau dechrau o’r newydd?',
  afreshConfirm: 'Rwy’n deall y collir yr hyn nad yw wedi’i anfon',
  afreshButton: 'Dechrau o’r newydd ar y ddyfais hon',
  errorAfreshConfirm: 'Dewiswch eich bod yn deall y collir yr hyn nad yw wedi’i anfon',

  deviceTitle: 'Y ddyfais hon a’r gwasanaeth',
  lockTitle: 'Eich cyfrinymadrodd',
  lockText: 'Clowch y cynllun pan fyddwch yn gadael y ddyfais hon.',
  lockNow: 'Cloi nawr',
  syncNow: 'Cydamseru nawr',
  syncWaiting: {
    zero: 'Does dim newid yn aros i’w anfon.',
    one: 'Mae %{count} newid yn aros i’w anfon.',
    two: 'Mae %{count} newid yn aros i’w hanfon.',
    few: 'Mae %{count} newid yn aros i’w hanfon.',
    many: 'Mae %{count} newid yn aros i’w hanfon.',
    other: 'Mae %{count} newid yn aros i’w hanfon.',
  },
  syncLast: 'Yn gyfredol ddiwethaf ar %{date} am %{time}.',
  syncNever: 'Nid yw’r ddyfais hon wedi bod yn gyfredol â’r gwasanaeth eto.',
  syncDone: 'Mae popeth wedi’i anfon, ac mae’r ddyfais hon yn gyfredol.',
  syncSending: 'Wrthi’n anfon ac yn cael newidiadau.',
  syncUnreachable:
    'Does dim cysylltiad â’r gwasanaeth. Cedwir newidiadau ar y ddyfais hon a’u hanfon wedyn.',
  syncBusy:
    'Nid yw’r gwasanaeth yn gweithio ar hyn o bryd. Cedwir newidiadau ar y ddyfais hon a’u hanfon wedyn.',
  syncSignedOut:
    'Mewngofnodwch eto i anfon a chael newidiadau. Fe’u cedwir ar y ddyfais hon tan hynny.',
  syncNotYours:
    'Nid yw’r gwasanaeth yn dangos y cynllun hwn i chi. Cedwir yr hyn sydd ar y ddyfais hon. Gofynnwch i’r tîm sy’n rhedeg y cynllun.',
  syncReadOnly:
    'Nid yw’r gwasanaeth yn derbyn newidiadau i’r cynllun hwn gennych chi. Fe’u cedwir ar y ddyfais hon. Gofynnwch i’r tîm sy’n rhedeg y cynllun.',
  syncBroken:
    'Nid yw’r gwasanaeth yn deall y dudalen hon. Cedwir newidiadau ar y ddyfais hon. Rhowch wybod i’r tîm sy’n rhedeg y cynllun.',
  syncRefused: {
    zero: 'Derbyniodd y gwasanaeth bob newid.',
    one: 'Ni dderbyniodd y gwasanaeth %{count} newid. Fe’i cedwir ar y ddyfais hon.',
    two: 'Ni dderbyniodd y gwasanaeth %{count} newid. Fe’u cedwir ar y ddyfais hon.',
    few: 'Ni dderbyniodd y gwasanaeth %{count} newid. Fe’u cedwir ar y ddyfais hon.',
    many: 'Ni dderbyniodd y gwasanaeth %{count} newid. Fe’u cedwir ar y ddyfais hon.',
    other: 'Ni dderbyniodd y gwasanaeth %{count} newid. Fe’u cedwir ar y ddyfais hon.',
  },
  syncRefusedSummary: 'Beth na chafodd ei dderbyn',
  syncRefusedBy: '%{who}, %{date}',
  syncRefusedReason: 'Mae’r gwasanaeth yn dweud: %{reason}',
} as const satisfies Translation<typeof enDevice>;
