import type { Translation } from '@council-elements/core/messages';
import type { en } from './en.js';

export const cy = {
  accessibilityReports: 'Adroddiadau hygyrchedd',
  crisisAbuse: 'Os nad ydych yn ddiogel gartref',
  crisisAbuseText:
    'Mewn perygl nawr, ffoniwch 999. Mae’r Llinell Gymorth Cam-drin Domestig Genedlaethol am ddim, ddydd a nos.',
  crisisMind: 'Os oes angen siarad nawr',
  crisisMindText: 'Mewn perygl nawr, ffoniwch 999. Mae’r Samariaid yno ddydd a nos, am ddim.',
  findText:
    'Chwiliwch am grwpiau, gweithgareddau, cyngor a gofal lleol. Gwelwch pryd maen nhw ar agor a sut i gyrraedd yno.',
  findTitle: 'Dod o hyd i wasanaeth',
  homeText: 'Cael help i gadw’n iach, yn ddiogel ac yn annibynnol gartref.',
  homeTitle: 'Gofal a chymorth',
  notFoundText: 'Os gwnaethoch deipio’r cyfeiriad gwe, gwiriwch ei fod yn gywir.',
  notFoundTitle: 'Heb ddod o hyd i’r dudalen',
  planText: 'Gweld y nodau a osodwyd gennych, sut rydych chi’n dod ymlaen, a beth sy’n dod nesaf.',
  planTitle: 'Eich cynllun chwe wythnos',
  plansDemonstration:
    'Arddangosiad yw hwn. Mae’r bobl a’u cynlluniau wedi’u dychmygu, a chollir yr hyn a newidiwch pan fydd y wefan yn ailddechrau.',
  plansText: 'I’r sawl sy’n arwain y gwasanaeth: pob cynllun ar un olwg, a’r hyn a ddaeth ohonynt.',
  plansTitle: 'Pob cynllun (i staff)',
  problemText:
    'Rhowch gynnig arall arni yn nes ymlaen. Mae’r hyn a anfonwyd gennych o’r blaen yn ddiogel.',
  problemTitle: 'Mae problem gyda’r gwasanaeth',
  prototype: 'Enghraifft',
  prototypeText: 'Enghraifft o wefan cyngor yw hon. Mae’r cyngor a’r gwasanaethau wedi’u dychmygu.',
  referText:
    'Gofynnwch am help i chi’ch hun, i rywun rydych yn gofalu amdano, neu fel gweithiwr proffesiynol.',
  referTitle: 'Gofyn am help gartref',
  resumeSubject: 'Dychwelyd i’ch ffurflen: %{form}',
  resumeText:
    'Gwnaethoch ofyn am ddolen i ddychwelyd i’ch ffurflen. Agorwch hi, yna dewiswch ‘Parhau â’ch ffurflen’:',
  resumeUntil:
    'Mae’r ddolen yn gweithio unwaith, tan %{date}. Gall unrhyw un sydd â hi weld eich atebion. Os na wnaethoch ofyn amdani, anwybyddwch yr e-bost hwn.',
  services: 'Gwasanaethau',
  storybook: 'Storybook',
  telephone: 'Ffoniwch 01632 960 000, dydd Llun i ddydd Gwener, 9am i 5pm.',
} as const satisfies Translation<typeof en>;
