import { html } from '@council-elements/govuk';
import { nothing } from 'lit';
import type { Chart, ChartPoint } from '../../model/chart.js';
import type { EventBase } from '../../model/events.js';
import { movedTo, type ChartMove } from '../../model/explore-chart.js';
import type { Explored, ViewContext } from '../context.js';
import { momentWords, partyWords } from '../words.js';
import type { ChartContent } from './chart-view.js';

/** What a point is of. */
export interface PointSource extends Pick<EventBase, 'id' | 'author' | 'given'> {
  readonly place?: string;
  readonly note?: string;
}

/**
 * The points of a chart in words, as a listbox beside the drawing: the chosen one is seen, and all are
 * there for screen readers (decision 46). Arrows along the time move along a voice, the others between
 * voices.
 */
export function pointsView<Source extends PointSource>(
  { name, title, pointWords }: ChartContent<Source>,
  drawing: Chart<Source>,
  chosen: ChartPoint<Source> | undefined,
  explore: (explored: Explored | undefined) => void,
  { t, id }: ViewContext,
) {
  const { lines } = drawing;
  const idOf = ({ source }: ChartPoint<Source>) => id(`point-${name}-${source.id}`);
  // What is now comes first.
  const stop = chosen ?? lines[0]?.points.at(-1);

  const press = (event: KeyboardEvent) => {
    const list = event.currentTarget as HTMLElement;
    const isRightToLeft = getComputedStyle(list).direction === 'rtl';
    const move = moveOf(event, isRightToLeft);
    if (event.key === 'Escape') explore(undefined);
    if (!stop || !move) return;
    event.preventDefault();
    const next = movedTo(drawing, stop, move);
    list.querySelector<HTMLElement>(`#${CSS.escape(idOf(next))}`)?.focus();
    // At an end the focus stays, and the words may have been put away.
    explore({ chart: name, point: next.source.id });
  };

  return html`<div class="council-chart__words">
    ${
      chosen
        ? nothing
        : html`<p class="govuk-hint council-chart__hint" aria-hidden="true">${t('chartHint')}</p>`
    }
    <div
      class="council-chart__points"
      role="listbox"
      aria-label=${t('chartPoints', { title })}
      @keydown=${press}
    >
      ${lines.map(
        ({ points }) =>
          html`<div role="group" aria-label=${groupWords(points)}>
            ${points.map(
              (point) =>
                html`<div
                  class="govuk-body ${point === chosen ? 'council-chart__chosen' : 'govuk-visually-hidden'}"
                  id=${idOf(point)}
                  role="option"
                  aria-selected=${point === chosen}
                  tabindex=${point === stop ? 0 : -1}
                  @focus=${() => explore({ chart: name, point: point.source.id })}
                >
                  ${t('chartPoint', {
                    date: momentWords(t, point.source.given),
                    day: point.day,
                    who: partyWords(t, point.source.author),
                  })}
                  ${[...pointWords(point.source), point.source.place ?? []].flat().join('. ')}.
                  ${
                    point.source.note
                      ? html`<span class="council-goals__words">“${point.source.note}”</span>`
                      : nothing
                  }
                </div>`,
            )}
          </div>`,
      )}
    </div>
  </div>`;

  function groupWords(points: readonly ChartPoint<Source>[]): string {
    return [...new Set(points.map(({ source }) => partyWords(t, source.author)))].join(', ');
  }
}

/** Where a key leads; time runs from right to left where the page does. */
function moveOf(
  { key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent,
  isRightToLeft: boolean,
): ChartMove | undefined {
  if (altKey || ctrlKey || metaKey || shiftKey) return undefined;
  switch (key) {
    case 'ArrowLeft':
      return isRightToLeft ? 'later' : 'earlier';
    case 'ArrowRight':
      return isRightToLeft ? 'earlier' : 'later';
    case 'ArrowUp':
      return 'voice-before';
    case 'ArrowDown':
      return 'voice-after';
    case 'Home':
      return 'first';
    case 'End':
      return 'last';
    default:
      return undefined;
  }
}
