import { html } from '@council-elements/govuk';
import { SHAPES, shapePath } from '../../model/chart.js';
import type { Role } from '../../model/events.js';

const WIDTH = 48;
const HEIGHT = 20;

/** A voice's line and shape, as on the chart. Its name stands beside it. */
export function voiceKey(voice: Role) {
  return html`<svg
    class="council-chart__key council-chart__series council-chart__series--${voice}"
    viewBox="0 0 ${WIDTH} ${HEIGHT}"
    aria-hidden="true"
    focusable="false"
  >
    <path class="council-chart__line" d="M0 ${HEIGHT / 2}H${WIDTH}"></path>
    <path class="council-chart__point" d=${shapePath(SHAPES[voice], WIDTH / 2, HEIGHT / 2)}></path>
  </svg>`;
}
