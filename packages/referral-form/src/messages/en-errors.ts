import type { Catalogue } from '@council-elements/core/messages';

/**
 * What is wrong with answers, in English, by GOV.UK's templates:
 * https://design-system.service.gov.uk/components/error-message/
 *
 * `subject` is what the definition calls the answer mid-sentence (“your date of birth”); `name` is
 * its name on its own (“Date of birth”).
 */
export const enErrors = {
  enter: 'Enter %{subject}',
  select: 'Select %{subject}',
  selectFromList: 'Select %{subject} from the list',
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
  dateEarliest: '%{name} must be the same as or after %{earliest}',
  dateLatest: '%{name} must be the same as or before %{latest}',
  dateBetween: '%{name} must be between %{earliest} and %{latest}',

  nameFirst: 'Enter first name',
  nameLast: 'Enter last name',
  addressLine1: 'Enter address line 1, typically the building and street',
  addressTown: 'Enter town or city',
  addressPostcode: 'Enter postcode',

  itemsTooFew: {
    one: 'You must add at least %{count} %{item}',
    other: 'You must add at least %{count} %{items}',
  },
  itemsMost: {
    one: 'You can add up to %{count} %{item}',
    other: 'You can add up to %{count} %{items}',
  },

  email: 'Enter an email address in the correct format, like name@example.com',
  phone: 'Enter a phone number, like 01632 960 001, 07700 900 982 or +44 808 157 0192',
  postcode: 'Enter a full UK postcode',
  signature: 'Enter your full name',
  nhsNumberLength: 'NHS number must have 10 numbers, like 999 123 4567',
  nhsNumberLetters: 'NHS number must only include numbers',
  nhsNumberNationalInsurance: 'Enter an NHS number, not a National Insurance number',
  nhsNumberCheckDigit: 'Check the NHS number – a number in it is wrong or in the wrong place',
  nationalInsuranceFormat:
    'Enter a National Insurance number that is 2 letters, 6 numbers, then A, B, C or D, like QQ 12 34 56 C',
  nationalInsuranceNhsNumber: 'Enter a National Insurance number, not an NHS number',
  nationalInsurancePrefix: 'Check the National Insurance number – its first 2 letters are not used',

  // https://design-system.service.gov.uk/components/file-upload/
  fileType: 'The selected file must be a %{types}',
  fileTypeAn: 'The selected file must be an %{types}',
  fileOr: 'or',
  fileTooLarge: 'The selected file must be smaller than %{size}MB',
  fileEmpty: 'The selected file is empty',
  fileTooMany: {
    one: 'You can only select %{count} file',
    other: 'You can only select up to %{count} files at the same time',
  },
  fileTooFew: {
    one: 'You must select at least %{count} file',
    other: 'You must select at least %{count} files',
  },
  fileVirus: 'The selected file contains a virus',
  filePassword: 'The selected file is password protected',
  fileFailed: 'The selected file could not be uploaded – try again',
  filesTooLarge: 'The selected files must be smaller than %{size}MB in total',
} satisfies Catalogue;
