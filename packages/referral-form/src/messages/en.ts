import type { Catalogue } from '@council-elements/core/messages';
import type { enAddress } from './en-address.js';
import type { enAutocomplete } from './en-autocomplete.js';
import type { enEnd } from './en-end.js';
import type { enFile } from './en-file.js';
import type { enGroups } from './en-groups.js';
import type { enNotices } from './en-notices.js';
import type { enShared } from './en-shared.js';

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

  back: 'Back',
  continue: 'Continue',
  saveLater: 'Save and come back later',
  change: 'Change',
  optional: '%{label} (optional)',
  day: 'Day',
  month: 'Month',
  year: 'Year',
  firstName: 'First name',
  middleNames: 'Middle names',
  lastName: 'Last name',
  line1: 'Address line 1',
  line2: 'Address line 2',
  town: 'Town or city',
  county: 'County',
  postcodeLabel: 'Postcode',
  chooseOne: 'Choose an option',
  warning: 'Warning',
  characterLimit: {
    one: 'You can enter up to %{count} character',
    other: 'You can enter up to %{count} characters',
  },
  charactersLeft: {
    one: 'You have %{count} character remaining',
    other: 'You have %{count} characters remaining',
  },
  charactersOver: {
    one: 'You have %{count} character too many',
    other: 'You have %{count} characters too many',
  },

  errorTitle: 'There is a problem',
  errorPrefix: 'Error',
  pageTitle: '%{heading} – %{form}',
  errorPageTitle: 'Error: %{heading} – %{form}',

  checkAnswers: 'Check your answers',

  loading: 'Loading the form',
  brokenTitle: 'There is a problem with this form',
  brokenText: 'You cannot use this form now. Try again later, or contact the council.',

  sendingTitle: 'Sending your form',
  sent: 'Form sent',
  earlierTitle: 'We already have your form',
  offlineTitle: 'Your form has not been sent yet: you are offline',
  unreachableTitle: 'Your form has not been sent yet: we could not reach the council',
  timeoutTitle: 'We do not know yet if your form has arrived',
  busyTitle: 'Your form has not been sent yet: the council’s service is busy',
  serverTitle: 'Your form has not been sent yet: the council’s service has a problem',
  refusedTitle: 'Your form was not accepted, and has not been sent',
  unsentTitle: 'You have finished, but nothing has been sent',
  endedTitle: 'We have deleted your answers from this device',
  copyNotSent: 'This has not been sent.',

  // The words of the button are those of GOV.UK Frontend.
  emergency: 'Emergency',
  exitThisPage: 'Exit this page',
  exitLoading: 'Loading.',
  exitTwoMore: 'Shift, press 2 more times to exit.',
  exitOneMore: 'Shift, press 1 more time to exit.',
  exitExpired: 'Exit this page expired.',
} satisfies Catalogue;

/** The texts that another language must have. */
export type Messages = typeof en &
  typeof enAddress &
  typeof enAutocomplete &
  typeof enEnd &
  typeof enFile &
  typeof enGroups &
  typeof enNotices &
  typeof enShared;
