import type { Catalogue } from '@council-elements/core/messages';

/** English texts of the ways of doing a task. What the ways say is in the council’s library. */
export const enWays = {
  // With a goal
  waysLink: 'Ways to do this',
  waysFind: 'Find help near you',
  waysTried: 'What has been tried',
  wayGone: 'A way that is no longer offered',
  wayWorked: 'It worked',
  wayPartly: 'It partly worked',
  wayNo: 'It did not work',
  wayTriedBy: {
    one: '%{who}, %{date}.',
    other: '%{who}, %{date}. Tried %{count} times.',
  },
  wayConfidence: 'How sure: %{value} out of 10.',

  // The ways of a task
  waysChoose: 'What do you want to find ways to do?',
  waysChooseButton: 'Show the ways',
  waysOther: 'Find ways to do something else',
  waysWhy: 'Why it can be hard',
  waysList: 'Ways to try',
  waysNone: 'There are no ways here yet. Ask your support worker.',
  waysNotChosen: 'Nobody has chosen what this goal is about yet. Ask the support worker.',
  errorTaskEmpty: 'Select what you want to find ways to do',

  // One way
  waysBack: 'Back to the ways',
  kindTechnique: 'How you do it',
  kindOrder: 'What you do first',
  kindPlaceAndTime: 'Where and when',
  kindEquipment: 'With equipment',
  kindHelp: 'With somebody’s help',
  sideLeft: 'For when your left side is weaker',
  sideRight: 'For when your right side is weaker',
  sideEither: 'For when one side is weaker',
  waySample:
    'This is a sample. No occupational therapist has checked it. Do not try it until yours says it is right for you.',
  wayUnchecked:
    'No occupational therapist has checked this. Do not try it until yours says it is right for you.',
  wayUncheckedTag: 'Not checked yet',
  wayNeeds: 'What you need',
  wayStop: 'When to stop',
  wayStopCall: 'Stop and call %{whom} if:',
  waySteps: 'What to do',
  wayEnergy: 'Save your energy',
  wayChecked: 'Who checked this',
  wayCheckedBy: '%{name}, %{profession}, on %{date}. To be checked again by %{reviewBy}.',
  wayOverdue:
    'This was to be checked again by %{date}. Tell the team that looks after these ways before anybody uses it.',
  professionOccupationalTherapist: 'occupational therapist',
  professionPhysiotherapist: 'physiotherapist',
  professionNurse: 'nurse',

  // I tried it
  tryTitle: 'Record how it went',
  tryTitleYou: 'I tried it',
  tryResult: 'How did it go?',
  tryConfidence: 'How sure is %{name} of being able to do it this way again, from 1 to 10?',
  tryConfidenceYou: 'How sure are you that you can do it this way again, from 1 to 10?',
  trySave: 'Save how it went',
  errorTryEmpty: 'Select how it went',
} as const satisfies Catalogue;
