import type { ResultsMap } from '../map/results-map.js';
import type { Shortlist } from '../shortlist/shortlist.js';
import { askedByClick, askedBySubmit, type Asked } from './asked.js';

/** What becomes of what a person does in a finder. */
export interface InteractiveFinder {
  shortlist: Shortlist;
  map(): ResultsMap | undefined;
  /** Answers in the page. @returns false where the browser is to ask a server */
  follow(asked: Asked): boolean;
  /** Searches from where the device is. */
  locate(): void;
  /** Hands the service that is shown over. @returns false where the page has taken it */
  refer(): boolean;
  /** Somebody is about to use the finder. */
  approach(): void;
}

/** Follows clicks, forms and keys in a finder. */
export function listen(root: Node, finder: InteractiveFinder): void {
  const take = (event: Event, asked: Asked | undefined) => {
    if (asked && finder.follow(asked)) event.preventDefault();
  };

  const onClick = (event: MouseEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    if (!target || finder.shortlist.handle(target) || finder.map()?.handle(event, target)) return;
    if (target.closest('[data-council-locate]')) finder.locate();
    else if (!target.closest('[data-council-refer]')) take(event, askedByClick(event));
    else if (!finder.refer()) event.preventDefault();
  };

  /** A link that looks like a button is pressed by Space, as GOV.UK Frontend's is. */
  const onKeydown = (event: KeyboardEvent) => {
    const link = event.target instanceof HTMLElement && event.target.closest('a[role=button]');
    if (event.key !== ' ' || !(link instanceof HTMLElement)) return;
    event.preventDefault();
    link.click();
  };

  root.addEventListener('submit', (event) => take(event, askedBySubmit(event as SubmitEvent)));
  root.addEventListener('click', (event) => onClick(event as MouseEvent));
  root.addEventListener('keydown', (event) => onKeydown(event as KeyboardEvent));
  root.addEventListener('focusin', () => finder.approach());
}
