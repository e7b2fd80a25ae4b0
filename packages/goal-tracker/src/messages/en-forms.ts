import type { Catalogue } from '@council-elements/core/messages';

/** English texts of the forms. */
export const enForms = {
  // Starting a plan
  startTitle: 'Start a plan',
  startText: 'A plan runs for six weeks, with a review each week. It is kept on this device.',
  startPerson: 'Who is the plan for?',
  startPersonHint: 'Their full name.',
  startDate: 'When does it start?',
  startDateHint: 'For example, 27 3 2026.',
  startDay: 'Day',
  startMonth: 'Month',
  startYear: 'Year',
  startButton: 'Start the plan',
  errorPersonEmpty: 'Enter who the plan is for',
  errorPersonTooLong: 'The name must be %{max} characters or fewer',
  errorDateEmpty: 'Enter the date the plan starts',
  errorDateUnreal: 'The date the plan starts must be a real date',

  // Adding a goal
  goalWords: 'What do you want to be able to do?',
  goalWordsHint: 'Use the person’s own words. For example, “I want to climb my stairs to bed”.',
  goalImportance: 'How much does it matter, from 1 to 10?',
  goalImportanceHint: '10 means it matters most.',
  goalConfidence: 'How sure are you that you can do it, from 1 to 10?',
  goalConfidenceHint: '10 means completely sure.',
  levelsLegend: 'Describe five levels',
  levelsHint:
    'Say what a visitor would see at each level. You can leave all five empty and add them later.',
  levelsHintNeeded: 'Say what a visitor would see at each level.',
  baselineLegend: 'Where are you now?',
  saveGoal: 'Save goal',
  saveLevels: 'Save levels',
  errorGoalEmpty: 'Enter what you want to be able to do',
  errorGoalTooLong: 'What you want to be able to do must be %{max} characters or fewer',
  errorImportance: 'How much it matters must be a whole number from 1 to 10',
  errorConfidence: 'How sure you are must be a whole number from 1 to 10',
  errorLevelEmpty: 'Describe the level “%{level}”',
  errorLevelTooLong: 'The level “%{level}” must be %{max} characters or fewer',
  errorBaselineEmpty: 'Select where you are now',

  // Adding a step
  stepTitle: 'Add a step',
  stepText: 'What is the step?',
  stepTextHint: 'For example, “Fit a second stair rail”.',
  stepWho: 'Who does it?',
  saveStep: 'Save step',
  errorStepEmpty: 'Enter what the step is',
  errorStepTooLong: 'The step must be %{max} characters or fewer',
  errorWhoEmpty: 'Select who does it',

  // Rating
  rateTitle: 'Rate this goal',
  rateLevel: 'How is it going?',
  ratePrompt: 'How much help was needed?',
  rateNote: 'Is there anything to add?',
  saveRating: 'Save rating',
  errorRatingEmpty: 'Select how it is going',
  errorPromptEmpty: 'Select how much help was needed',
  errorNoteTooLong: 'What you add must be %{max} characters or fewer',

  // Holding a review
  reviewPresentHint: 'Select all who took part.',
  saveReview: 'Save review',
  errorPresentEmpty: 'Select who took part',
  errorPersonViewEmpty: 'Enter what %{name} thinks',
  errorPersonViewTooLong: 'What %{name} thinks must be %{max} characters or fewer',
  errorCarerViewTooLong: 'What family or a carer thinks must be %{max} characters or fewer',
  errorNextEmpty: 'Enter what happens next',
  errorNextTooLong: 'What happens next must be %{max} characters or fewer',
} as const satisfies Catalogue;
