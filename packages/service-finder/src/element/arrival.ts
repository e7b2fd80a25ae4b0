import type { Outcome } from '../outcome.js';

/** What becomes of an answer that a person waits for. */
export interface Arrival {
  /** Something they did, of which the page hears. */
  event?: 'search' | 'select';
  /** Service whose link in the results gets the focus back. */
  backFrom?: string | undefined;
  /** Where the page was scrolled to. */
  scroll?: number | undefined;
}

/** What an arrival needs of the finder. */
export interface ArrivingFinder {
  readonly renderRoot: ParentNode;
  outcome(): Outcome | undefined;
  /** A part of the finder by its name. */
  find(name: string): Element | null;
  /** Moves the focus to a part by its name. */
  moveFocus(name: string): Promise<void>;
}

/**
 * Takes the person to what they asked for: to the errors of the form, else to the heading; where they
 * went back, to where they were.
 */
export async function arrive(
  { backFrom, scroll }: Arrival,
  { renderRoot, outcome, find, moveFocus }: ArrivingFinder,
): Promise<void> {
  const link = backFrom === undefined ? null : resultLink(renderRoot, backFrom);
  const list = outcome()?.kind === 'results' || outcome()?.kind === 'failed';
  if (link) link.focus({ preventScroll: scroll !== undefined });
  else await moveFocus(find('errors') ? 'errors' : list ? 'results' : 'heading');
  if (scroll !== undefined) scrollTo({ top: scroll, behavior: 'instant' });
}

function resultLink(root: ParentNode, service: string): HTMLElement | null {
  return root.querySelector(`[data-council-service="${CSS.escape(service)}"]`);
}
