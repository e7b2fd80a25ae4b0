import { details, html } from '@council-elements/govuk';
import type { TrackerState, ViewContext } from '../context.js';

/**
 * A chart to open. Its points can be explored only once it is: a long plan has thousands of them, and
 * most readers leave it shut.
 * @param name of all charts on the page, this one
 */
export function chartDetails(
  name: string,
  summaryText: string,
  { opened }: TrackerState,
  context: ViewContext,
  chart: (context: ViewContext) => unknown,
) {
  const id = context.id(`details-${name}`);
  const { explore, ...shut } = context;
  const isOpen = explore !== undefined && opened.has(id);
  return details({ id, summaryText, html: html`${chart(isOpen ? context : shut)}` });
}
