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
  dateEarliest: '%{name} must be the same as or after %{earliest}',
  dateLatest: '%{name} must be the same as or before %{latest}',
  dateBetween: '%{name} must be between %{earliest} and %{latest}',

  nameFirst: 'Enter first name',
  nameLast: 'Enter last name',
  addressLine1: 'Enter address line 1, typically the building and street',
  addressTown: 'Enter town or city',
  addressPostcode: 'Enter postcode',

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
  optional: '%{label} (optional)',
  day: 'Day',
  month: 'Month',
  year: 'Year',
  firstName: 'First name',
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
  change: 'Change',
  changeAnswer: 'your answer: %{label}',
  submit: 'Send',
  finish: 'Finish and keep a copy',
  finishHint: 'You cannot send this online. You can save or print a copy.',

  important: 'Important',
  discarded: {
    one: 'Because you changed an answer, we no longer need this one. We have removed it:',
    other: 'Because you changed an answer, we no longer need these. We have removed them:',
  },
  restored: 'We have kept your answers on this device since %{date}.',
  changed: 'The questions have changed since you started.',
  changedKept: 'We have kept the answers that still fit. You can check them before you send.',
  expired:
    'Your answers were kept until 28 days after you last used this form. They are now deleted.',
  startAgain: 'Delete these answers and start again',
  storageFull: 'There is no room left on this device, so we cannot keep your answers.',
  storageForbidden: 'Your browser does not let us keep your answers on this device.',
  storageOther: 'We cannot keep your answers on this device.',
  storageNext: 'You can still fill in this form. Keep this page open until you have finished.',

  loading: 'Loading the form',
  brokenTitle: 'There is a problem with this form',
  brokenText: 'You cannot use this form now. Try again later, or contact the council.',

  sendingTitle: 'Sending your referral',
  sendingText: 'Keep this page open. This should take less than a minute.',
  sent: 'Sent',
  referenceText: 'Your reference number',
  nextTitle: 'What happens next',
  contactTitle: 'If you need to contact us',
  keptTitle: 'We have kept your referral on this device',
  notSentTitle: 'Your referral has not been sent yet',
  offlineText: 'You are offline.',
  offlineNext: 'It will be sent when you are back online, the next time this page is open.',
  unreachableText: 'We could not reach the council. Your connection may be weak.',
  serverText: 'There is a problem with the council’s service.',
  againLater: 'We will try again while this page is open, and the next time you open it.',
  keepOpen: 'Keep this page open, and try again in a few minutes.',
  tryAgain: 'Try again now',
  answersSafe: 'Your answers are safe.',
  refusedTitle: 'Your referral was not accepted',
  refusedText: 'The council’s service did not accept it, so it has not been sent.',
  refusedNext:
    'Check your answers and send them again. If that does not work, save a copy and contact the council.',
  unsentTitle: 'You have finished, but nothing has been sent',
  unsentText: 'This form cannot be sent online. Save or print a copy, and give it to the service.',
  copyTitle: 'Keep a copy',
  saveCopy: 'Save a copy (text file)',
  print: 'Print',
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
export type Messages = typeof en;
