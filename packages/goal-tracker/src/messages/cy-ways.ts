import type { Translation } from '@council-elements/core/messages';
import type { enWays } from './en-ways.js';

/** Welsh texts of the ways of doing a task. */
export const cyWays = {
  // With a goal
  waysLink: 'Ffyrdd o wneud hyn',
  waysFind: 'Dod o hyd i help yn agos atoch',
  waysTried: 'Beth sydd wedi cael ei roi ar brawf',
  wayGone: 'Ffordd nad yw’n cael ei chynnig mwyach',
  wayWorked: 'Fe weithiodd',
  wayPartly: 'Fe weithiodd yn rhannol',
  wayNo: 'Wnaeth hi ddim gweithio',
  wayTriedBy: {
    one: '%{who}, %{date}.',
    other: '%{who}, %{date}. Nifer y troeon: %{count}.',
  },
  wayConfidence: 'Pa mor siŵr: %{value} allan o 10.',

  // The ways of a task
  waysChoose: 'Beth hoffech chi gael ffyrdd o’i wneud?',
  waysChooseButton: 'Dangos y ffyrdd',
  waysOther: 'Dod o hyd i ffyrdd o wneud rhywbeth arall',
  waysWhy: 'Pam y gall fod yn anodd',
  waysList: 'Ffyrdd i’w rhoi ar brawf',
  waysNone: 'Does dim ffyrdd yma eto. Gofynnwch i’ch gweithiwr cymorth.',
  waysNotChosen: 'Does neb wedi dewis beth yw pwnc y nod hwn eto. Gofynnwch i’r gweithiwr cymorth.',
  errorTaskEmpty: 'Dewiswch beth hoffech chi gael ffyrdd o’i wneud',

  // One way
  waysBack: 'Yn ôl i’r ffyrdd',
  kindTechnique: 'Sut i’w wneud',
  kindOrder: 'Beth i’w wneud gyntaf',
  kindPlaceAndTime: 'Ble a phryd',
  kindEquipment: 'Gydag offer',
  kindHelp: 'Gyda help rhywun',
  sideLeft: 'Os yw eich ochr chwith yn wannach',
  sideRight: 'Os yw eich ochr dde yn wannach',
  sideEither: 'Os yw un ochr yn wannach',
  waySample:
    'Sampl yw hon. Does dim therapydd galwedigaethol wedi ei gwirio. Peidiwch â’i rhoi ar brawf nes bod eich therapydd chi’n dweud ei bod yn iawn i chi.',
  wayUnchecked:
    'Does dim therapydd galwedigaethol wedi gwirio hon. Peidiwch â’i rhoi ar brawf nes bod eich therapydd chi’n dweud ei bod yn iawn i chi.',
  wayUncheckedTag: 'Heb ei gwirio eto',
  wayNeeds: 'Beth sydd ei angen arnoch',
  wayStop: 'Pryd i stopio',
  wayStopCall: 'Stopiwch a ffoniwch %{whom} os yw unrhyw un o’r rhain yn wir:',
  waySteps: 'Beth i’w wneud',
  wayEnergy: 'Arbed eich egni',
  wayChecked: 'Pwy wiriodd hon',
  wayCheckedBy: '%{name}, %{profession}, ar %{date}. I’w gwirio eto erbyn %{reviewBy}.',
  wayOverdue:
    'Roedd hon i’w gwirio eto erbyn %{date}. Rhowch wybod i’r tîm sy’n gofalu am y ffyrdd hyn cyn i neb ei defnyddio.',
  professionOccupationalTherapist: 'therapydd galwedigaethol',
  professionPhysiotherapist: 'ffisiotherapydd',
  professionNurse: 'nyrs',

  // I tried it
  tryTitle: 'Cofnodi sut aeth hi',
  tryTitleYou: 'Rhois i hi ar brawf',
  tryResult: 'Sut aeth hi?',
  tryConfidence: 'Pa mor siŵr yw %{name} o allu ei wneud fel hyn eto, o 1 i 10?',
  tryConfidenceYou: 'Pa mor siŵr ydych chi y gallwch ei wneud fel hyn eto, o 1 i 10?',
  trySave: 'Cadw sut aeth hi',
  errorTryEmpty: 'Dewiswch sut aeth hi',
} as const satisfies Translation<typeof enWays>;
