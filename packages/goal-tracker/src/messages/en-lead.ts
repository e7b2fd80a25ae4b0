import type { Catalogue } from '@council-elements/core/messages';

/** English texts of a service's caseload. */
export const enLead = {
  caseloadTitle: 'Plans of the service',
  caseloadCount: {
    one: '%{count} plan',
    other: '%{count} plans',
  },
  caseloadNone: 'No plan is to be shown here.',
  caseloadShow: 'Show',
  filterAll: 'All plans',
  filterOverdue: 'A review is overdue',
  filterEnding: 'Ends within a week',
  filterTalk: 'Needs a talk',
  caseloadSortBy: 'Sort by %{column}',
  columnPerson: 'Person',
  columnDay: 'Day',
  columnReview: 'Next review',
  columnVisit: 'Last visit',
  columnGoals: 'Goals',
  columnTalk: 'To talk about',
  caseloadDay: '%{day} of %{days}',
  caseloadEnded: 'Ended',
  caseloadStarts: 'Starts on %{date}',
  caseloadOverdue: {
    one: '%{count} overdue',
    other: '%{count} overdue',
  },
  caseloadNoVisit: 'None yet',
  caseloadVoice: '%{voice}: %{up} up, %{same} same, %{down} down',
  caseloadDiffer: {
    one: '%{count} goal seen differently',
    other: '%{count} goals seen differently',
  },
  caseloadSettle: {
    one: '%{count} text to settle',
    other: '%{count} texts to settle',
  },
  caseloadRefused: 'Ask whoever runs this website for access to the plans of the service.',
} as const satisfies Catalogue;
