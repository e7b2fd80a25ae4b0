import { html } from '@council-elements/govuk';
import { nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { PROMPT_KEYS } from '../../messages/keys.js';
import type { Series } from '../../model/chart.js';
import { helpSeries, ratingSeries, type HelpSeen } from '../../model/chart-series.js';
import { LEVELS, PROMPTS } from '../../model/events.js';
import type { Goal } from '../../model/plan.js';
import type { GoalProgress } from '../../model/progress.js';
import type { TrackerState, ViewContext, Words } from '../context.js';
import { levelWords, partyWords, ratingWords, summaryWords } from '../words.js';
import { chartDetails } from './chart-details.js';
import { chartView, type ChartContent } from './chart-view.js';
import type { PointSource } from './points-view.js';

/** A goal's ratings as a chart; nothing before the first. */
export function ratingChartView(progress: GoalProgress, state: TrackerState, context: ViewContext) {
  const { t } = context;
  const { goal, voices, summary } = progress;
  if (voices.length === 0) return nothing;
  const name = `ratings-${goal.id}`;
  return drawnOnce(name, goal, state, context, () => ({
    name,
    title: t('chartTitle', { goal: goal.text }),
    summary: summaryWords(t, summary),
    rows: [...LEVELS].reverse().map((level) => levelWords(t, level)),
    series: ratingSeries(progress),
    pointWords: (rating) => [ratingWords(t, rating), t(PROMPT_KEYS[rating.prompt])],
  }));
}

/** How much help a goal's task took, as a chart to open; nothing before anybody has said. */
export function helpChartView({ goal }: GoalProgress, state: TrackerState, context: ViewContext) {
  const { t } = context;
  if (goal.ratings.length + goal.visits.length === 0) return nothing;
  const name = `help-${goal.id}`;
  const { start = '' } = state.plan;
  const words = guard([goal, start, t], () => helpWords(t, helpSeries(goal, start)));
  return html`${chartDetails(name, t('helpSummary'), state, context, (shown) =>
      drawnOnce(name, goal, state, shown, () => {
        const series = helpSeries(goal, start);
        return {
          name,
          title: t('helpTitle', { goal: goal.text }),
          summary: helpWords(t, series),
          rows: PROMPTS.map((prompt) => t(PROMPT_KEYS[prompt])),
          series,
          pointWords: ({ prompt }) => [t(PROMPT_KEYS[prompt])],
        };
      }),
    )}
    <p class="govuk-body council-goals__on-paper" hidden>${words}</p>`;
}

/** A chart of a goal, drawn anew only where something of it has changed. */
function drawnOnce<Source extends PointSource>(
  name: string,
  goal: Goal,
  state: TrackerState,
  context: ViewContext,
  content: () => ChartContent<Source>,
) {
  const { plan, direction, explored } = state;
  const point = explored?.chart === name ? explored.point : undefined;
  return guard([goal, plan.start, direction, point, context.t, context.explore], () =>
    chartView(content(), state, context),
  );
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
