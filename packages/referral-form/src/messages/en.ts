import type { Catalogue } from '@council-elements/core/messages';

/**
 * English texts. Error messages follow GOV.UK's templates:
 * https://design-system.service.gov.uk/components/error-message/
 *
 * `subject` is what the definition calls the answer mid-sentence (“your date of birth”); `name` is
 * its name on its own (“Date of birth”).
 */
export const en = {
  yes: 'Yes',
  no: 'No',
  notProvided: 'Not provided',
  confirmed: 'Confirmed',

  enter: 'Enter %{subject}',
  select: 'Select %{subject}',
  selectYes: 'Select yes if %{subject}',
  enterAnswer: 'Enter an answer to ‘%{question}’',
  selectAnswer: 'Select an answer to ‘%{question}’',
  confirm: 'Confirm %{subject}',
  selectOrNone: 'Select %{subject}, or select ‘%{none}’',

  tooLong: {
    one: '%{name} must be %{count} character or less',
    other: '%{name} must be %{count} characters or less',
  },
  tooShort: {
    one: '%{name} must be %{count} character or more',
    other: '%{name} must be %{count} characters or more',
  },
  notNumber: '%{name} must be a number',
  notWhole: '%{name} must be a whole number',
  tooLow: '%{name} must be %{limit} or more',
  tooHigh: '%{name} must be %{limit} or fewer',

  dateMissingDay: '%{name} must include a day',
  dateMissingMonth: '%{name} must include a month',
  dateMissingYear: '%{name} must include a year',
  dateMissingDayMonth: '%{name} must include a day and month',
  dateMissingDayYear: '%{name} must include a day and year',
  dateMissingMonthYear: '%{name} must include a month and year',
  dateYear: 'Year must include 4 numbers',
  dateNotReal: '%{name} must be a real date',
  datePast: '%{name} must be in the past',
  dateTodayOrPast: '%{name} must be today or in the past',
  dateFuture: '%{name} must be in the future',
  dateTodayOrFuture: '%{name} must be today or in the future',

  nameFirst: 'Enter first name',
  nameLast: 'Enter last name',
  addressLine1: 'Enter address line 1, typically the building and street',
  addressTown: 'Enter town or city',
  addressPostcode: 'Enter postcode',

  email: 'Enter an email address in the correct format, like name@example.com',
  phone: 'Enter a phone number, like 01632 960 001, 07700 900 982 or +44 808 157 0192',
  postcode: 'Enter a full UK postcode',
  nhsNumberLength: 'NHS number must have 10 numbers, like 999 123 4567',
  nhsNumberLetters: 'NHS number must only include numbers',
  nhsNumberNationalInsurance: 'Enter an NHS number, not a National Insurance number',
  nhsNumberCheckDigit: 'Check the NHS number – a number in it is wrong or in the wrong place',
} satisfies Catalogue;

/** The texts that another language must have. */
export type Messages = typeof en;
