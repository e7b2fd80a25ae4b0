import { oneEvent } from '@open-wc/testing';

/** The stylesheets that a council's page has, while the tests around run. */
export function styledPage(): void {
  const sheets: HTMLLinkElement[] = [];

  before(async () => {
    for (const path of ['../../../govuk/dist/council.css', '../service-finder.css']) {
      const sheet = document.createElement('link');
      sheet.rel = 'stylesheet';
      sheet.href = new URL(path, import.meta.url).href;
      document.head.append(sheet);
      await oneEvent(sheet, 'load');
      sheets.push(sheet);
    }
  });

  after(() => {
    for (const sheet of sheets) sheet.remove();
  });
}
