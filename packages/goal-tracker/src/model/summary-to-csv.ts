import { csvText } from '@council-elements/core/csv';
import type { PublishedShare, PublishedSpread } from './disclosure.js';
import type { Summary } from './summarise.js';

/** New ones are added at the end, so that whoever reads a file by its columns goes on to. */
const COLUMNS = [
  'figure',
  'group',
  'count',
  'out_of',
  'percent',
  'median',
  'lower_quartile',
  'upper_quartile',
] as const;

type Row = readonly (string | number | undefined)[];

/**
 * A service's figures as CSV (see {@link csvText}), a row each: how many, out of how many; or of how
 * many a median, with quartiles, to two places. `[c]` stands for what is suppressed. A group is a voice or a stage.
 * Column names and codes are data, the same in every language.
 */
export function summaryToCsv(summary: Summary): string {
  const { qs173, atHome, barthelChange } = summary;
  return csvText([
    COLUMNS,
    ['plans', '', summary.plans, '', '', '', '', ''],
    ...summary.goals.map(({ voice, reached }) => share('goals_reached', reached, voice)),
    ...summary.goals.map(({ voice, partly }) => share('goals_partly', partly, voice)),
    ...summary.tScoreChange.map((one) => spread('t_score_change', one, one.voice)),
    share('no_ongoing_care', summary.noOngoingCare),
    ['unclassified', '', summary.unclassified, '', '', '', '', ''],
    share('at_home_day_84', atHome),
    ['not_contacted_day_84', '', atHome.notContacted, '', '', '', '', ''],
    spread('hours_change', summary.hoursChange),
    spread('barthel_change', barthelChange),
    share('barthel_better', barthelChange.better),
    share('barthel_worse', barthelChange.worse),
    share('qs173_1_explained', qs173.explained),
    share('qs173_3_documented', qs173.documented),
    share('qs173_3_shared', qs173.shared),
    share('qs173_4_transition', qs173.transition),
    ...summary.stages.map((one) => share('stage', one, one.stage)),
  ]);
}

function share(
  figure: string,
  { numerator, denominator, percent }: PublishedShare,
  group = '',
): Row {
  const isHidden = numerator === '[c]' || denominator === '[c]';
  return [figure, group, numerator, denominator, percent ?? (isHidden ? '[c]' : ''), '', '', ''];
}

function spread(
  figure: string,
  { count, median, lowerQuartile, upperQuartile }: PublishedSpread,
  group = '',
): Row {
  const none = count === '[c]' ? '[c]' : '';
  const values = [median, lowerQuartile, upperQuartile].map((value) =>
    value === undefined ? none : Math.round(value * 100) / 100,
  );
  return [figure, group, count, '', '', ...values];
}
