/** Says texts to screen readers through one polite live region. */
export interface Announcer {
  announce(text: string): void;
}

/** Long enough for a screen reader to finish echoing a key, and for a burst to settle on its last. */
const QUIET_MS = 500;

/**
 * Puts an empty live region at the end of a root: a region must be in the page before its text
 * changes, or the change is not announced.
 */
export function createAnnouncer(root: Node): Announcer {
  const region = document.createElement('div');
  region.setAttribute('role', 'status');
  region.setAttribute('aria-live', 'polite');
  region.className = 'govuk-visually-hidden';
  root.appendChild(region);
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    announce(text) {
      clearTimeout(timer);
      // Emptied first: the same words twice are two announcements.
      region.textContent = '';
      timer = setTimeout(() => {
        region.textContent = text;
      }, QUIET_MS);
    },
  };
}
