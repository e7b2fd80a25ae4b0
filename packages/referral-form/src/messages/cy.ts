import type { Translation } from '@council-elements/core/messages';
import type { Messages } from './en.js';

/**
 * Welsh texts. A name is set before a colon, not inside the sentence, so that no mutation depends
 * on it; a subject is written by the definition as it stands after “Nodwch” or “Dewiswch”.
 */
export const cy = {
  yes: 'Ie',
  no: 'Na',
  notProvided: 'Heb ei ddarparu',
  confirmed: 'Wedi’i gadarnhau',

  enter: 'Nodwch %{subject}',
  select: 'Dewiswch %{subject}',
  selectYes: 'Dewiswch ‘%{yes}’ os %{subject}',
  enterAnswer: 'Nodwch ateb i ‘%{question}’',
  selectAnswer: 'Dewiswch ateb i ‘%{question}’',
  confirm: 'Cadarnhewch %{subject}',
  selectOrNone: 'Dewiswch %{subject}, neu dewiswch ‘%{none}’',

  tooLong: {
    zero: '%{name}: ni chewch ddefnyddio unrhyw nodau',
    one: '%{name}: rhaid defnyddio %{count} nod neu lai',
    two: '%{name}: rhaid defnyddio %{count} nod neu lai',
    few: '%{name}: rhaid defnyddio %{count} nod neu lai',
    many: '%{name}: rhaid defnyddio %{count} nod neu lai',
    other: '%{name}: rhaid defnyddio %{count} o nodau neu lai',
  },
  tooShort: {
    zero: '%{name}: rhaid defnyddio %{count} nod neu fwy',
    one: '%{name}: rhaid defnyddio %{count} nod neu fwy',
    two: '%{name}: rhaid defnyddio %{count} nod neu fwy',
    few: '%{name}: rhaid defnyddio %{count} nod neu fwy',
    many: '%{name}: rhaid defnyddio %{count} nod neu fwy',
    other: '%{name}: rhaid defnyddio %{count} o nodau neu fwy',
  },
  notNumber: '%{name}: rhaid nodi rhif',
  notWhole: '%{name}: rhaid nodi rhif cyfan',
  tooLow: '%{name}: rhaid nodi %{limit} neu fwy',
  tooHigh: '%{name}: rhaid nodi %{limit} neu lai',

  dateMissingDay: '%{name}: rhaid cynnwys diwrnod',
  dateMissingMonth: '%{name}: rhaid cynnwys mis',
  dateMissingYear: '%{name}: rhaid cynnwys blwyddyn',
  dateMissingDayMonth: '%{name}: rhaid cynnwys diwrnod a mis',
  dateMissingDayYear: '%{name}: rhaid cynnwys diwrnod a blwyddyn',
  dateMissingMonthYear: '%{name}: rhaid cynnwys mis a blwyddyn',
  dateYear: 'Rhaid i’r flwyddyn gynnwys 4 rhif',
  dateNotReal: '%{name}: rhaid nodi dyddiad go iawn',
  datePast: '%{name}: rhaid i’r dyddiad fod yn y gorffennol',
  dateTodayOrPast: '%{name}: rhaid i’r dyddiad fod heddiw neu yn y gorffennol',
  dateFuture: '%{name}: rhaid i’r dyddiad fod yn y dyfodol',
  dateTodayOrFuture: '%{name}: rhaid i’r dyddiad fod heddiw neu yn y dyfodol',

  nameFirst: 'Nodwch enw cyntaf',
  nameLast: 'Nodwch gyfenw',
  addressLine1: 'Nodwch linell gyntaf y cyfeiriad, sef yr adeilad a’r stryd fel arfer',
  addressTown: 'Nodwch dref neu ddinas',
  addressPostcode: 'Nodwch god post',

  email: 'Nodwch gyfeiriad e-bost yn y fformat cywir, fel enw@example.com',
  phone: 'Nodwch rif ffôn, fel 01632 960 001, 07700 900 982 neu +44 808 157 0192',
  postcode: 'Nodwch god post llawn yn y DU',
  nhsNumberLength: 'Rhaid i’r rhif GIG gynnwys 10 rhif, fel 999 123 4567',
  nhsNumberLetters: 'Rhaid i’r rhif GIG gynnwys rhifau yn unig',
  nhsNumberNationalInsurance: 'Nodwch rif GIG, nid rhif Yswiriant Gwladol',
  nhsNumberCheckDigit: 'Gwiriwch y rhif GIG – mae rhif ynddo’n anghywir neu yn y lle anghywir',
} satisfies Translation<Messages>;
