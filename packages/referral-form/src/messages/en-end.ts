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
  earlierText: 'It arrived when it was sent before. You do not need to send it again.',
  earlierNext:
    'If you changed an answer after that, we do not have the change. Contact the council to tell us.',
  offlineText: 'There is no internet connection.',
  offlineNext: 'It will be sent when you are back online, the next time this page is open.',
  unreachableText: 'Your connection may be weak, or the council’s service may not be working.',
  timeoutText:
    'The council’s service did not answer in time. If we send the form again, the council still gets it only once.',
  busyText: 'Many people are using it now. You do not need to change anything.',
  serverText: 'It could not take the form now. You do not need to change anything.',
  againLater: 'We will try again while this page is open, and the next time you open it.',
  keptText: 'Until then your answers are kept on this device.',
  keepOpen: 'Your answers are only on this page. Keep it open, and try again in a few minutes.',
  urgentText: 'If it is urgent, do not wait. Contact the council in another way.',
  tryAgain: 'Try again now',
  refusedText:
    'The council’s service did not say which answer is wrong. Check your answers and send the form again.',
  refusedNext: 'If that does not work, save a copy and contact the council.',
  refusedAnswer: 'Check your answer to ‘%{question}’. The council’s service did not accept it',
  refusedUnknown:
    'The council’s service did not accept one of your answers. Check them and send the form again',
  unsentText: 'This form cannot be sent online. Save or print a copy, and give it to the service.',
  copyTitle: 'Keep a copy',
  copyOnShared:
    'A copy that you save or print here can be found by other people. Take it with you.',
  saveCopy: 'Save a copy (text file)',
  print: 'Print',
} satisfies Catalogue;
