import { details } from '@council-elements/govuk';
import { nothing } from 'lit';
import { PROMPT_KEYS } from '../../messages/keys.js';
import type { Series } from '../../model/chart.js';
import { helpSeries, ratingSeries, type HelpSeen } from '../../model/chart-series.js';
import { LEVELS, PROMPTS } from '../../model/events.js';
import type { GoalProgress } from '../../model/progress.js';
import type { TrackerState, ViewContext, Words } from '../context.js';
import { levelWords, partyWords, ratingWords, summaryWords } from '../words.js';
import { chartView } from './chart-view.js';

/** A goal's ratings as a chart; nothing before the first. */
export function ratingChartView(progress: GoalProgress, state: TrackerState, context: ViewContext) {
  const { t } = context;
  const { goal, voices, summary } = progress;
  if (voices.length === 0) return nothing;
  return chartView(
    {
      name: `ratings-${goal.id}`,
      title: t('chartTitle', { goal: goal.text }),
      summary: summaryWords(t, summary),
      rows: [...LEVELS].reverse().map((level) => levelWords(t, level)),
      series: ratingSeries(progress),
      pointWords: (rating) => [ratingWords(t, rating), t(PROMPT_KEYS[rating.prompt])],
    },
    state,
    context,
  );
}

/** How much help a goal's task took, as a chart to open; nothing before anybody has said. */
export function helpChartView({ goal }: GoalProgress, state: TrackerState, context: ViewContext) {
  const { t } = context;
  const series = helpSeries(goal, state.plan.start ?? '');
  if (series.length === 0) return nothing;
  return details({
    summaryText: t('helpSummary'),
    html: chartView(
      {
        name: `help-${goal.id}`,
        title: t('helpTitle', { goal: goal.text }),
        summary: helpWords(t, series),
        rows: PROMPTS.map((prompt) => t(PROMPT_KEYS[prompt])),
        series,
        pointWords: ({ prompt }) => [t(PROMPT_KEYS[prompt])],
      },
      state,
      context,
    ),
  });
}

/** How much help was needed at first and at last, in sentences. */
function helpWords(t: Words, series: readonly Series<HelpSeen>[]): string {
  return series
    .flatMap(({ points }) => {
      const [first, last] = [points[0], points.at(-1)];
      if (!first || !last) return [];
      const values = {
        name: partyWords(t, last.source.author),
        first: t(PROMPT_KEYS[first.source.prompt]),
        now: t(PROMPT_KEYS[last.source.prompt]),
      };
      return t(first === last ? 'helpOnce' : 'helpChange', values);
    })
    .join(' ');
}
