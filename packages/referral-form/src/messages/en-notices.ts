import type { Catalogue } from '@council-elements/core/messages';

/** English texts of what the person should know before they go on. */
export const enNotices = {
  important: 'Important',
  discarded: {
    one: 'Because you changed an answer, we no longer need this one. We have removed it:',
    other: 'Because you changed an answer, we no longer need these. We have removed them:',
  },
  restored: 'We have kept your answers on this device since %{date}.',
  restoredUntil: 'We will delete them on %{date} if you do not use this form again before.',
  shared: 'We keep nothing on this device.',
  sharedLeaving:
    'Your answers are deleted when you close or leave this page, so send the form first.',
  sharedTime:
    'They are also deleted if this page is not used for 20 minutes. We ask you before if you need more time.',
  changed: 'The questions have changed since you started.',
  changedKept: 'We have kept the answers that still fit. You can check them before you send.',
  expired:
    'Your answers were kept until 28 days after you last used this form. They are now deleted.',
  unsaved: 'We could not send your answers to the council, so we cannot send you a link yet.',
  unsavedNext: 'Check your connection and try again. Your answers are still here.',
  startAgain: 'Delete these answers and start again',
  storageFull: 'There is no room left on this device, so we cannot keep your answers.',
  storageForbidden: 'Your browser does not let us keep your answers on this device.',
  storageOther: 'We cannot keep your answers on this device.',
  storageNext: 'You can still fill in this form. Keep this page open until you have finished.',
} satisfies Catalogue;
