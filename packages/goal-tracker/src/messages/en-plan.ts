import type { Catalogue } from '@council-elements/core/messages';

/** English texts of a plan that more than one of its readers is shown. */
export const enPlan = {
  // The plan
  caption: 'Reablement plan',
  dayOfWeek: 'Day %{day} of %{days}, week %{week}',
  startsOn: 'Starts on %{date}',
  dates: 'From %{start} to %{end}.',
  finished: 'The six weeks are over.',
  finishedExtended: 'The plan’s time, which was extended, is over.',
  endedEarly: 'The plan ended on %{date}.',
  endedBecause: 'The plan has ended: %{reason}',
  nextReview: 'Next review: %{date}.',
  reviewOverdue: 'The week %{week} review is overdue. It was due on %{date}.',
  addGoal: 'Add a goal',
  copyTitle: 'Keep a copy',
  downloadCsv: 'Download all ratings and visits (CSV)',
  printPlan: 'Print this plan in large print and easy words',

  // A goal
  importance: 'Importance',
  confidence: 'Confidence',
  agreed: '%{name} agrees',
  levels: 'The five levels',
  describeLevels: 'Describe the levels',
  start: 'Start',
  latestOf: '%{who}: now',
  steps: 'Steps',
  stepBy: 'Who: %{who}',
  stepByYou: 'Who: you',
  stepFor: 'For “%{goal}”',
  stepDone: 'Done on %{date}',
  markDone: 'Mark as done',
  addStep: 'Add a step',
  rate: 'Rate this goal',
  forGoal: 'for “%{goal}”',
  wordingsDiffer:
    'Two people changed this goal without knowing of each other. Talk about which words to keep.',
  wordingBy: '%{who}, %{date}',

  // Chart and table
  chartSummary: 'See how it went, week by week',
  visit: 'Visit',
  promptAlone: 'Did it alone',
  promptReminder: 'With a reminder',
  promptSomeHelp: 'With some help',
  promptDoneFor: 'Somebody else did it',

  // Reviews
  reviewsTitle: 'Reviews',
  reviewWeek: 'Week %{week} review',
  reviewFollowUp: 'Check after 12 weeks',
  reviewHeld: 'Done',
  reviewDue: 'Due today',
  reviewOverdueTag: 'Overdue',
  reviewUpcoming: 'To come',
  reviewNotNeeded: 'Not needed',
  reviewAfterWeekend: '%{date}, the first working day after the weekend of %{from}',
  reviewAfterHoliday: '%{date}, the first working day after the bank holiday on %{from}',
  reviewDaysOverdue: { one: '%{count} day overdue', other: '%{count} days overdue' },
  reviewSaid: 'What was said: %{review}',
  reviewPresent: 'Who took part',
  reviewPersonView: 'What %{name} thinks',
  reviewPersonViewYou: 'What you think',
  reviewCarerView: 'What family or a carer thinks',
  reviewNext: 'What happens next',
} as const satisfies Catalogue;
