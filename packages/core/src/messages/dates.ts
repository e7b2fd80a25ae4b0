import { dateFormat } from './formats.js';

const WELSH_MONTHS = [
  'Ionawr',
  'Chwefror',
  'Mawrth',
  'Ebrill',
  'Mai',
  'Mehefin',
  'Gorffennaf',
  'Awst',
  'Medi',
  'Hydref',
  'Tachwedd',
  'Rhagfyr',
] as const;

/**
 * A day or a month in words: “2 March 2026”, “2 Mawrth 2026”, “March 2026”.
 *
 * Chromium carries no Welsh dates and would write them in American English, so the Welsh months are
 * here; every other language is left to `Intl`.
 * @param date `YYYY-MM-DD` or `YYYY-MM`
 * @param language BCP 47 tag of the text around it
 */
export function dateInWords(date: string, language: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const welsh = WELSH_MONTHS[Number(month) - 1];
  if (welsh && /^cy(-|$)/i.test(language)) {
    return day === '' ? `${welsh} ${year}` : `${Number(day)} ${welsh} ${year}`;
  }
  return dateFormat(language, {
    timeZone: 'UTC',
    ...(day !== '' && { day: 'numeric' }),
    month: 'long',
    year: 'numeric',
  }).format(new Date(`${date}T00:00:00Z`.replace(/^(\d+-\d+)T/, '$1-01T')));
}
