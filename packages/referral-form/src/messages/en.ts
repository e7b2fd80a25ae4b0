import type { Catalogue } from '@council-elements/core/messages';
import type { enAddress } from './en-address.js';
import type { enAutocomplete } from './en-autocomplete.js';
import type { enEnd } from './en-end.js';
import type { enErrors } from './en-errors.js';
import type { enFile } from './en-file.js';
import type { enGroups } from './en-groups.js';
import type { enNotices } from './en-notices.js';
import type { enShared } from './en-shared.js';
import type { enTasks } from './en-tasks.js';

/** English texts of the first page. */
export const en = {
  yes: 'Yes',
  no: 'No',
  notProvided: 'Not provided',
  confirmed: 'Confirmed',

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
  cutOff:
    'We could not load what comes next. Check your connection and try again. Your answers are still here.',

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
  typeof enErrors &
  typeof enFile &
  typeof enGroups &
  typeof enNotices &
  typeof enShared &
  typeof enTasks;
