import { oneEvent } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { engine } from './engine.js';

type Media = Parameters<typeof emulateMedia>[0];
const usual = { media: 'screen', forcedColors: 'none', reducedMotion: 'no-preference' } as const;

/** A test in a medium that only Chromium can be told to be: paper, forced colours, reduced motion. */
export function inMedium(media: Media, name: string, test: () => Promise<void>): void {
  it(name, async () => {
    if ((await engine()) !== 'chromium') return;
    await emulateMedia(media);
    try {
      await test();
    } finally {
      await emulateMedia(usual);
    }
  });
}

/** Has the stylesheets in the page, as a council’s page has them, while the tests around run. */
export function withStyles(...addresses: readonly URL[]): void {
  const sheets: HTMLLinkElement[] = [];

  before(async () => {
    for (const { href } of addresses) {
      const sheet = document.createElement('link');
      sheet.rel = 'stylesheet';
      sheet.href = href;
      document.head.append(sheet);
      await oneEvent(sheet, 'load');
      sheets.push(sheet);
    }
  });

  after(() => {
    for (const sheet of sheets) sheet.remove();
  });
}
