import type { Catalogue } from '@council-elements/core/messages';

/** English texts about a device that other people use too. */
export const enShared = {
  sharedSummary: 'Do other people use this device?',
  keptOnDevice:
    'We keep your answers on this device, so that you can come back to them. We delete them when you send the form, or on %{date} if you do not use it again before.',
  sharedAdvice: 'If other people could find them here, tell us not to keep them.',
  sharedButton: 'Do not keep my answers',
  sharedNote:
    'We keep nothing on this device, because other people use it. Your answers are deleted when you close or leave this page.',
  deleteAnswers: 'Delete my answers now',
  timeOutTitle: 'Do you need more time?',
  timeOutText: {
    one: 'You have not used this page for a while. We will delete your answers in %{count} minute.',
    other:
      'You have not used this page for a while. We will delete your answers in %{count} minutes.',
  },
  timeOutStay: 'Continue with the form',
  endedTimeOut:
    'This page was not used for %{minutes} minutes. Other people use this device, so we did not keep what you wrote.',
  endedAsked: 'Nothing that you wrote is on this device any more.',
  endedSent: 'Your form had been sent. The council has it.',
  endedUnsent: 'Your form was not sent.',
  endedUnknown: 'We do not know if your form arrived. Contact the council to ask.',
  endedStart: 'Start again',
} satisfies Catalogue;
