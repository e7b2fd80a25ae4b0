import type { Catalogue } from '@council-elements/core/messages';

/** English texts of check answers and of what comes of sending. */
export const enEnd = {
  changeAnswer: 'your answer: %{label}',
  itemsChange: 'Add or remove %{items}',
  submit: 'Send',
  finish: 'Finish and keep a copy',
  finishHint: 'You cannot send this online. You can save or print a copy.',
  sendingText: 'Keep this page open. This should take less than a minute.',
  referenceText: 'Your reference number',
  nextTitle: 'What happens next',
  contactTitle: 'If you need to contact us',
  offlineText: 'You are offline.',
  offlineNext: 'It will be sent when you are back online, the next time this page is open.',
  unreachableText: 'We could not reach the council. Your connection may be weak.',
  serverText: 'There is a problem with the council’s service.',
  againLater: 'We will try again while this page is open, and the next time you open it.',
  keepOpen: 'Keep this page open, and try again in a few minutes.',
  tryAgain: 'Try again now',
  answersSafe: 'Your answers are safe.',
  refusedText: 'The council’s service did not accept it, so it has not been sent.',
  refusedNext:
    'Check your answers and send them again. If that does not work, save a copy and contact the council.',
  unsentText: 'This form cannot be sent online. Save or print a copy, and give it to the service.',
  copyTitle: 'Keep a copy',
  saveCopy: 'Save a copy (text file)',
  print: 'Print',
} satisfies Catalogue;
