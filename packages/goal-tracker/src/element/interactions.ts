import { DOWNLOAD } from '../views/tracker-view.js';

/** What a press in a tracker asks for. */
export interface Interactions {
  /** Hands the plan over as a file. */
  download(): void;
  /** Goes to a place of the tracker. */
  follow(query: string): void;
  /** A `details` with an id is open. */
  open(id: string): void;
}

/** Takes links and buttons over from the browser. */
export function listen(root: HTMLElement | ShadowRoot, interactions: Interactions): void {
  root.addEventListener('click', (event) => click(root, event as MouseEvent, interactions));
  root.addEventListener('keydown', (event) => pressLink(event as KeyboardEvent));
  const seeOpen = (details: HTMLDetailsElement) => {
    if (details.id && details.open) interactions.open(details.id);
  };
  // It does not bubble.
  root.addEventListener('toggle', ({ target }) => seeOpen(target as HTMLDetailsElement), true);
  // Before the script came, they were opened too.
  root.querySelectorAll('details').forEach(seeOpen);
}

function click(
  root: HTMLElement | ShadowRoot,
  click: MouseEvent,
  { download, follow }: Interactions,
): void {
  if (!(click.target instanceof Element) || click.defaultPrevented) return;
  if (click.button !== 0 || click.metaKey || click.ctrlKey || click.shiftKey || click.altKey)
    return;
  if (click.target.closest(`[${DOWNLOAD}]`)) return download();
  const href = click.target.closest('a')?.getAttribute('href') ?? '';
  if (href.startsWith('#')) {
    // In a shadow root the browser does not find it.
    const target = root.querySelector<HTMLElement>(`#${CSS.escape(href.slice(1))}`);
    if (target) click.preventDefault();
    target?.focus();
  }
  if (!href.startsWith('?')) return;
  click.preventDefault();
  follow(href);
}

/** A link that looks like a button is pressed with Space too, as GOV.UK Frontend has it. */
function pressLink(event: KeyboardEvent): void {
  if (event.key !== ' ' || !(event.target instanceof HTMLAnchorElement)) return;
  if (event.target.getAttribute('role') !== 'button') return;
  event.preventDefault();
  event.target.click();
}
