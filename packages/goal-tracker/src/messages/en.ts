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
import type { enServiceForms } from './en-service-forms.js';
import type { enWays } from './en-ways.js';
import type { enWorker } from './en-worker.js';

/** English texts around a plan. Names of people are set as they are, so no text depends on their gender. */
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
  cutOff: 'Part of this page could not be loaded. Check your connection and try again.',
  planMissingTitle: 'Plan not found',
  planMissing: 'Check the web address, or ask your support worker for the link to your plan.',
  refusedTitle: 'Your change was not saved',
  notYours: 'That page is for your support worker.',
  refused: 'It did not come from this page. Go back to the plan and try again.',
  refusedWriting: 'This part of the plan is not yours to change. Ask your support worker.',
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
  typeof enLead;
