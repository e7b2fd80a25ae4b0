import { html } from '@council-elements/govuk';
import { nothing, svg } from 'lit';
import { chart, type ChartLine } from '../model/chart.js';
import type { GoalProgress } from '../model/progress.js';
import type { ViewContext } from './context.js';
import { voiceKey } from './voice-key.js';
import { levelWords, partyWords, summaryWords } from './words.js';

const WIDTH = 400;
const HEIGHT = 300;

/** The ratings of a goal as steps over time, with a key. The same is said in words, and in a table. */
export function chartView(
  { goal, voices, summary }: GoalProgress,
  direction: 'ltr' | 'rtl',
  { t, id }: ViewContext,
) {
  const { gridlines, ticks, lines } = chart({ voices, width: WIDTH, height: HEIGHT, direction });
  const descriptionId = id(`chart-description-${goal.id}`);
  // No <title>: Lit takes no expression inside one. The label says the same.
  return html`<figure class="council-chart">
    <svg
      class="council-chart__drawing"
      viewBox="0 0 ${WIDTH} ${HEIGHT}"
      role="img"
      aria-label=${t('chartTitle', { goal: goal.text })}
      aria-describedby=${descriptionId}
    >
      <desc id=${descriptionId}>${summaryWords(t, summary)}</desc>
      ${gridlines.map(
        ({ x1, x2, y }) =>
          svg`<line class="council-chart__grid" x1=${x1} x2=${x2} y1=${y} y2=${y}></line>`,
      )}
      ${ticks.map(
        ({ week, x, y }) =>
          svg`<line class="council-chart__axis" x1=${x} x2=${x} y1=${y} y2=${y + 6}></line>
            <text class="council-chart__label" x=${x} y=${y + 28} text-anchor="middle">${week}</text>`,
      )}
      ${lines.map(line)}
      ${gridlines.map(
        ({ labelX, y, level }) =>
          svg`<text
            class="council-chart__label council-chart__label--level"
            x=${labelX}
            y=${y - 8}
            text-anchor=${direction === 'rtl' ? 'end' : 'start'}
          >${levelWords(t, level)}</text>`,
      )}
      ${lines.map(points)}
    </svg>
    <figcaption>
      <p class="govuk-body-s council-chart__axis-name" aria-hidden="true">${t('chartWeeks')}</p>
      <ul class="govuk-list council-chart__legend" aria-label=${t('chartLegend')}>
        ${lines.map(
          ({ voice, points }) =>
            html`<li class="council-chart__legend-item">
              ${voiceKey(voice)}
              ${[...new Set(points.map(({ rating }) => partyWords(t, rating.author)))].join(', ')}
            </li>`,
        )}
      </ul>
    </figcaption>
  </figure>`;
}

const line = ({ voice, d }: ChartLine) =>
  d === ''
    ? nothing
    : svg`<path
        class="council-chart__series council-chart__series--${voice} council-chart__line"
        d=${d}
      ></path>`;

const points = ({ voice, points }: ChartLine) =>
  svg`<g class="council-chart__series council-chart__series--${voice}">
    ${points.map(({ d }) => svg`<path class="council-chart__point" d=${d}></path>`)}
  </g>`;
