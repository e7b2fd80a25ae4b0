import type { Catalogue } from '@council-elements/core/messages';

/** English texts of charts, of their points and tables. */
export const enChart = {
  chartTitle: 'Ratings of “%{goal}”, week by week',
  chartWeeks: 'Week of the plan',
  chartLegend: 'Who said it',
  chartHint:
    'Touch a point, or move here with the Tab key and use the arrow keys, to see what was said.',
  chartPoints: 'Points of the chart: %{title}',
  chartPoint: '%{date}, day %{day}. %{who}:',
  chartGaps: 'A line stops where a whole week has nothing to show.',
  helpSummary: 'Show how much help was needed',
  helpTitle: 'Help needed with “%{goal}”, week by week',
  helpOnce: '%{name} said once: “%{now}”.',
  helpChange: '%{name} said first: “%{first}”. Newest: “%{now}”.',
  tableSummary: {
    one: 'Show the %{count} entry as a table',
    other: 'Show all %{count} entries as a table',
  },
  tableCaption: 'Ratings and visits for “%{goal}”',
  tableWhen: 'When',
  tableWho: 'Who',
  tableRating: 'Rating',
  tableDay: 'day %{day}',
} as const satisfies Catalogue;
