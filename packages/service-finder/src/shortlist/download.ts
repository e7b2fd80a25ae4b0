import type { Translate } from '@council-elements/core/messages';
import type { Messages } from '../messages/en.js';
import { toCsv } from '../model/exporters/to-csv.js';
import type { Service } from '../model/types.js';

/** Long enough for a browser to begin with the file. */
const DOWNLOAD_MS = 10_000;

/** Saves the services as a spreadsheet. */
export function download(services: readonly Service[], t: Translate<Messages>): void {
  const url = URL.createObjectURL(new Blob([toCsv(services)], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${t('shortlistFile')}.csv`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), DOWNLOAD_MS);
}
