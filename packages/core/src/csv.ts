/**
 * Rows as CSV (RFC 4180): CRLF, quotes where a value needs them, UTF-8 without a byte order mark (a
 * download for Excel needs one in front, for ŵ and ŷ). Text that a spreadsheet would run as a
 * formula has an apostrophe in front; numbers stay numbers.
 *
 * Source: https://owasp.org/www-community/attacks/CSV_Injection
 */
export function csvText(rows: Iterable<readonly (string | number | undefined)[]>): string {
  let text = '';
  for (const row of rows) text += `${row.map(cell).join(',')}\r\n`;
  return text;
}

function cell(value: string | number | undefined = ''): string {
  if (typeof value === 'number') return String(value);
  const safe = /^\s*[=+\-@\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
