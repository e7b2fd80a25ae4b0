/** English texts of what a device keeps: its lock, and how it stands with the service. */
export const enDevice = {
  // Locked
  signInTitle: 'Sign in to see the plan',
  signInText: 'What this device keeps of the plan is locked. It opens when you sign in.',
  insecureTitle: 'The plan cannot be kept safe on this page',
  insecureText:
    'This page does not have a secure connection, so it cannot lock the plan. It shows nothing and keeps nothing. Use the web address that starts with “https”.',
  lockedOutTitle: 'The plan on this device cannot be opened',
  lockedOutText:
    'It was locked with another key. Nothing has been deleted. Tell the team that runs the plan.',

  // A passphrase
  chooseTitle: 'Choose a passphrase',
  chooseText: 'It locks your plan on this device. You need it each time you open the plan here.',
  chooseAdvice:
    'Use three words that have nothing to do with each other. Do not use names and dates that people know you by.',
  chooseForget:
    'Nobody can look it up for you. Write it down, and keep it somewhere safe, away from this device.',
  passphrase: 'Passphrase',
  passphraseHint: 'Use at least %{min} characters. Spaces count.',
  passphraseAgain: 'Enter the passphrase again',
  passphraseShow: 'Show the passphrase',
  chooseButton: 'Save passphrase',
  openTitle: 'Enter your passphrase',
  openText: 'Your plan on this device is locked.',
  openButton: 'Open the plan',
  passphraseChecking: 'Checking the passphrase',
  passphraseSaved: 'Your plan on this device is locked with your passphrase from now on.',
  errorPassphraseEmpty: 'Enter a passphrase',
  errorPassphraseShort: 'Passphrase must be %{min} characters or more',
  errorPassphraseAgain: 'The passphrase you enter again must be the same',
  errorPassphraseOpen: 'Enter your passphrase',
  errorPassphraseWrong: 'That is not the passphrase for this device. Check it and try again',
  errorPassphraseSet: 'A passphrase was chosen in another window. Enter that one',
  errorPassphraseStorage: 'This device does not let the page keep or read anything. Try again',

  // Forgotten
  forgotten: 'I have forgotten my passphrase',
  forgottenText: 'Nobody can look it up or change it. You can start afresh on this device.',
  forgottenSent:
    'Changes that were sent to the service are still there. They come back to this device.',
  forgottenUnsent: 'Changes that were not sent are lost.',
  forgottenOnly: 'The plan is on this device alone. It is lost.',
  afreshLegend: 'Do you want to start afresh?',
  afreshConfirm: 'I understand that what was not sent is lost',
  afreshButton: 'Start afresh on this device',
  errorAfreshConfirm: 'Select that you understand that what was not sent is lost',

  // In step with the service
  deviceTitle: 'This device and the service',
  lockTitle: 'Your passphrase',
  lockText: 'Lock the plan when you leave this device.',
  lockNow: 'Lock now',
  syncNow: 'Sync now',
  syncWaiting: {
    one: '%{count} change is waiting to be sent.',
    other: '%{count} changes are waiting to be sent.',
  },
  syncLast: 'Last up to date on %{date} at %{time}.',
  syncNever: 'This device has not been up to date with the service yet.',
  syncDone: 'Everything is sent, and this device is up to date.',
  syncSending: 'Sending and getting changes.',
  syncUnreachable:
    'There is no connection to the service. Changes are kept on this device and sent later.',
  syncBusy:
    'The service is not working at the moment. Changes are kept on this device and sent later.',
  syncSignedOut: 'Sign in again to send and get changes. They are kept on this device until then.',
  syncNotYours:
    'The service does not show you this plan. What is on this device is kept. Ask the team that runs the plan.',
  syncReadOnly:
    'The service does not take changes to this plan from you. They are kept on this device. Ask the team that runs the plan.',
  syncBroken:
    'The service does not understand this page. Changes are kept on this device. Tell the team that runs the plan.',
  syncRefused: {
    one: 'The service did not take %{count} change. It is kept on this device.',
    other: 'The service did not take %{count} changes. They are kept on this device.',
  },
  syncRefusedSummary: 'What was not taken',
  syncRefusedBy: '%{who}, %{date}',
  syncRefusedReason: 'The service says: %{reason}',
} as const;
