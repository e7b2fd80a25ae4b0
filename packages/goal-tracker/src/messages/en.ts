import type { Catalogue } from '@council-elements/core/messages';
import type { enChart } from './en-chart.js';
import type { enDevice } from './en-device.js';
import type { enFamily } from './en-family.js';
import type { enForms } from './en-forms.js';
import type { enLead } from './en-lead.js';
import type { enOutcome } from './en-outcome.js';
import type { enPerson } from './en-person.js';
import type { enPlan } from './en-plan.js';
import type { enPrint } from './en-print.js';
import type { enServer } from './en-server.js';
import type { enServiceForms } from './en-service-forms.js';
import type { enWays } from './en-ways.js';
import type { enWorker } from './en-worker.js';

/** English texts around a plan. Names of people are set as they are, so no text depends on their gender. */
export const en = {
  loading: 'Loading the plan…',
  back: 'Back to the plan',
  errorSummaryTitle: 'There is a problem',
  errorPrefix: 'Error: ',
  importantTitle: 'Important',
  successTitle: 'Saved',
  optional: '%{label} (optional)',

  // People
  you: 'You',
  rolePerson: 'The person',
  roleFamily: 'Family or carer',
  roleWorker: 'Support worker',
  namedFamily: '%{name} (family or carer)',
  namedWorker: '%{name} (support worker)',

  // The plan
  planOf: 'Plan for %{name}',
  goalMissing: 'That goal is not in this plan. It may be on another device.',

  // The five levels in words, inside a sentence and alone
  levelMuchLess: 'much less than expected',
  levelLess: 'a bit less than expected',
  levelExpected: 'as expected',
  levelBetter: 'a bit better than expected',
  levelMuchBetter: 'much better than expected',
  levelPartly: 'Better than at the start, not yet as expected',

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

  // Saved
  savedDone: 'The step is marked as done.',

  // When something fails
  unreadable:
    'Part of this plan cannot be read, so it is not shown. Tell the team that runs the plan.',
  cutOff: 'Part of this page could not be loaded. Check your connection and try again.',
  notYours: 'That page is for your support worker.',
} as const satisfies Catalogue;

/** All texts, which another language must have. */
export type Messages = typeof en &
  typeof enPlan &
  typeof enChart &
  typeof enPerson &
  typeof enFamily &
  typeof enWorker &
  typeof enForms &
  typeof enOutcome &
  typeof enPrint &
  typeof enServiceForms &
  typeof enDevice &
  typeof enWays &
  typeof enLead &
  typeof enServer;
