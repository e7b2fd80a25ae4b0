/** Says texts to screen readers through a polite live region. */
export interface Announcer {
  /** Says a text once it is quiet; an empty one takes back what has not been said. */
  announce(text: string): void;
}

export interface AnnouncerOptions {
  /**
   * Milliseconds without another announcement before one is made: a screen reader has finished
   * echoing a key by then, and a burst has settled on its last.
   */
  quiet?: number;
  /**
   * Regions that take turns. Two where announcements follow one another closely: some screen readers
   * miss a change of a region that they are still reading.
   */
  regions?: 1 | 2;
}

/**
 * Puts an empty live region at the end of a root: a region must be in the page before its text
 * changes, or the change is not announced.
 */
export function createAnnouncer(
  root: Node,
  { quiet = 1000, regions: count = 1 }: AnnouncerOptions = {},
): Announcer {
  const regions = Array.from({ length: count }, () => root.appendChild(liveRegion()));
  let timer: ReturnType<typeof setTimeout> | undefined;
  let turn = 0;
  return {
    announce(text) {
      clearTimeout(timer);
      // Emptied first: the same words twice are two announcements.
      for (const region of regions) region.textContent = '';
      timer = setTimeout(() => {
        const region = regions[turn++ % count];
        if (region) region.textContent = text;
      }, quiet);
    },
  };
}

function liveRegion(): HTMLElement {
  const region = document.createElement('div');
  region.setAttribute('role', 'status');
  region.setAttribute('aria-live', 'polite');
  region.className = 'govuk-visually-hidden';
  return region;
}
