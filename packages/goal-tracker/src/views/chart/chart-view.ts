import { html } from '@council-elements/govuk';
import { nothing, svg } from 'lit';
import { chart, type ChartLine, type Series } from '../../model/chart.js';
import { nearestTo } from '../../model/explore-chart.js';
import type { TrackerState, ViewContext } from '../context.js';
import { partyWords } from '../words.js';
import { pointsView, type PointSource } from './points-view.js';
import { voiceKey } from './voice-key.js';

const WIDTH = 400;
const HEIGHT = 324;
const RING = 13;
/** Of a row's name above its line: a chosen point leaves it readable. */
const LABEL = RING + 2;

/** What a chart shows, and in which words. */
export interface ChartContent<Source> {
  /** Of all charts on the page, this one. */
  readonly name: string;
  readonly title: string;
  /** All that the chart says, in sentences. */
  readonly summary: string;
  /** Names of the rows, the highest first. */
  readonly rows: readonly string[];
  readonly series: readonly Series<Source>[];
  /** What a point says: “As expected”, “Did it alone”. */
  readonly pointWords: (source: Source) => readonly string[];
}

/**
 * Voices as steps over time, with a key. Each point can be chosen, and says what was seen; all of it is
 * said in words, and stands in a table, too.
 */
export function chartView<Source extends PointSource>(
  content: ChartContent<Source>,
  { direction, explored }: TrackerState,
  context: ViewContext,
) {
  const { t, id, explore } = context;
  const { name, title, summary, rows, series } = content;
  const drawing = chart({ series, rows: rows.length, width: WIDTH, height: HEIGHT, direction });
  const { gridlines, ticks, lines } = drawing;
  const descriptionId = id(`chart-description-${name}`);
  const chosen =
    explored?.chart === name
      ? lines.flatMap(({ points }) => points).find(({ source }) => source.id === explored.point)
      : undefined;

  const point = ({ currentTarget, clientX, clientY }: PointerEvent) => {
    const { left, top, width } = (currentTarget as Element).getBoundingClientRect();
    const scale = WIDTH / width;
    const near = nearestTo(drawing, (clientX - left) * scale, (clientY - top) * scale);
    if (near && near !== chosen) explore?.({ chart: name, point: near.source.id });
  };

  // No <title>: Lit takes no expression inside one. The label says the same.
  return html`<figure class="council-chart">
    <svg
      class="council-chart__drawing"
      viewBox="0 0 ${WIDTH} ${HEIGHT}"
      role="img"
      aria-label=${title}
      aria-describedby=${descriptionId}
      @pointermove=${explore && point}
      @pointerdown=${explore && point}
    >
      <desc id=${descriptionId}>${summary}</desc>
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
        ({ labelX, y, row }) =>
          svg`<text
            class="council-chart__label council-chart__label--row"
            x=${labelX}
            y=${y - LABEL}
            text-anchor=${direction === 'rtl' ? 'end' : 'start'}
          >${rows[row]}</text>`,
      )}
      ${
        chosen
          ? svg`<circle class="council-chart__ring" cx=${chosen.x} cy=${chosen.y} r=${RING}></circle>`
          : nothing
      }
      ${lines.map(points)}
    </svg>
    <figcaption>
      <p class="govuk-body-s council-chart__axis-name" aria-hidden="true">${t('chartWeeks')}</p>
      <p class="govuk-body-s council-goals__on-paper" hidden>${title}</p>
      ${explore ? pointsView(content, drawing, chosen, explore, context) : nothing}
      <ul class="govuk-list council-chart__legend" aria-label=${t('chartLegend')}>
        ${lines.map(
          ({ voice, points }) =>
            html`<li class="council-chart__legend-item">
              ${voiceKey(voice)}
              ${[...new Set(points.map(({ source }) => partyWords(t, source.author)))].join(', ')}
            </li>`,
        )}
      </ul>
      ${
        lines.some(({ hasGap }) => hasGap)
          ? html`<p class="govuk-body-s council-chart__gaps">${t('chartGaps')}</p>`
          : nothing
      }
    </figcaption>
  </figure>`;
}

const line = ({ voice, d }: ChartLine<unknown>) =>
  d === ''
    ? nothing
    : svg`<path
        class="council-chart__series council-chart__series--${voice} council-chart__line"
        d=${d}
      ></path>`;

const points = ({ voice, points }: ChartLine<unknown>) =>
  svg`<g class="council-chart__series council-chart__series--${voice}">
    ${points.map(({ d }) => svg`<path class="council-chart__point" d=${d}></path>`)}
  </g>`;
