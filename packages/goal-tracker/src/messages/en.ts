import type { Catalogue } from '@council-elements/core/messages';
import type { enForms } from './en-forms.js';

/** English texts of a plan's first view. Names of people are set as they are, so no text depends on their gender. */
export const en = {
  loading: 'Loading your plan…',
  back: 'Back to the plan',
  errorSummaryTitle: 'There is a problem',
  errorPrefix: 'Error: ',
  importantTitle: 'Important',
  successTitle: 'Saved',
  optional: '%{label} (optional)',

  // People
  rolePerson: 'The person',
  roleFamily: 'Family or carer',
  roleWorker: 'Support worker',
  namedFamily: '%{name} (family or carer)',
  namedWorker: '%{name} (support worker)',

  // The plan
  caption: 'Reablement plan',
  planOf: 'Plan for %{name}',
  dayOfWeek: 'Day %{day} of %{days}, week %{week}',
  startsOn: 'Starts on %{date}',
  dates: 'From %{start} to %{end}.',
  finished: 'The six weeks are over.',
  endedEarly: 'The plan ended on %{date}.',
  endedBecause: 'The plan has ended: %{reason}',
  nextReview: 'Next review: %{date}.',
  reviewOverdue: 'The week %{week} review is overdue. It was due on %{date}.',
  goalsTitle: 'Goals',
  noGoals: 'There are no goals yet. Add the first one, in the person’s own words.',
  addGoal: 'Add a goal',
  downloadCsv: 'Download all ratings (CSV)',
  goalMissing: 'That goal is not in this plan. It may be on another device.',

  // A goal
  howItIsGoing: 'How it is going',
  importance: 'Importance',
  confidence: 'Confidence',
  outOfTen: '%{value} out of 10',
  agreement: 'Agreed',
  agreementUnknown: 'Not recorded yet',
  agreed: '%{name} agrees',
  notAgreed: '%{name} does not agree: %{reason}',
  couldNotAnswer: '%{name} could not answer: %{reason}',
  levels: 'The five levels',
  noLevels: 'The levels have not been described yet.',
  describeLevels: 'Describe the levels',
  start: 'Start',
  latestOf: '%{who}: now',
  steps: 'Steps',
  noSteps: 'No steps yet.',
  stepBy: 'Who: %{who}',
  stepDone: 'Done on %{date}',
  markDone: 'Mark as done',
  addStep: 'Add a step',
  rate: 'Rate this goal',
  forGoal: 'for “%{goal}”',
  wordingsDiffer:
    'Two people changed this goal without knowing of each other. Talk about which words to keep.',
  levelsDiffer:
    'Two people described the levels without knowing of each other. Talk about which to keep.',
  wordingBy: '%{who}, %{date}',

  // The five levels in words, inside a sentence and alone
  levelMuchLess: 'much less than expected',
  levelLess: 'a bit less than expected',
  levelExpected: 'as expected',
  levelBetter: 'a bit better than expected',
  levelMuchBetter: 'much better than expected',

  // How it is going, in words
  nobodyRated: 'Nobody has rated this goal yet.',
  says: '%{name} says it is %{level}.',
  saysUp: {
    one: '%{name} says it is %{level}, %{count} level up from the start.',
    other: '%{name} says it is %{level}, %{count} levels up from the start.',
  },
  saysDown: {
    one: '%{name} says it is %{level}, %{count} level down from the start.',
    other: '%{name} says it is %{level}, %{count} levels down from the start.',
  },
  saysSame: '%{name} says it is %{level}, the same as at the start.',
  theyAgree: 'They agree.',
  theyDiffer: 'They see it differently.',
  differInset:
    'People see this goal differently. Every view is kept as it was given. Talk about it at the next review.',

  // Chart and table
  chartTitle: 'Ratings of “%{goal}”, week by week',
  chartWeeks: 'Week of the plan',
  chartLegend: 'Who rated',
  tableSummary: {
    one: 'Show the %{count} rating as a table',
    other: 'Show all %{count} ratings as a table',
  },
  tableCaption: 'Ratings of “%{goal}”',
  tableWhen: 'When',
  tableWho: 'Who',
  tableRating: 'Rating',
  tableDay: 'day %{day}',
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
  reviewSaid: 'What was said: %{review}',
  reviewPresent: 'Who took part',
  reviewPersonView: 'What %{name} thinks',
  reviewCarerView: 'What family or a carer thinks',
  reviewNext: 'What happens next',

  // Saved
  savedStart: 'The plan has started.',
  savedGoal: 'The goal is in the plan.',
  savedLevels: 'The levels are described.',
  savedStep: 'The step is in the plan.',
  savedDone: 'The step is marked as done.',
  savedRating: 'Your rating is in the plan.',
  savedReview: 'The review is in the plan.',
  notSaved: 'This is not saved on your device yet.',

  // When something fails
  storageTitle: 'Your changes are not saved',
  storageFull:
    'This device has no room left, so changes to the plan are not kept when you leave this page.',
  storageForbidden:
    'This browser does not let the page keep anything, so changes to the plan are lost when you leave. A private window can be the cause.',
  storageNewerVersion:
    'This page is older than what is on your device. Reload the page to see and keep your plan.',
  storageUnknown: 'The plan on this device cannot be read or changed at the moment.',
  storageDownload: 'Download the plan',
  storageNext: 'Download the plan to keep a copy of what is on this page.',
  unreadable:
    'Part of this plan cannot be read, so it is not shown. Tell the team that runs the plan.',
  cutOff: 'The forms of this plan could not be loaded. Check your connection and try again.',
  planMissingTitle: 'Plan not found',
  planMissing: 'Check the web address, or ask your support worker for the link to your plan.',
  refusedTitle: 'Your change was not saved',
  refused: 'It did not come from this page. Go back to the plan and try again.',
  refusedWriting: 'This part of the plan is not yours to change. Ask your support worker.',
} as const satisfies Catalogue;

/** All texts, which another language must have. */
export type Messages = typeof en & typeof enForms;
