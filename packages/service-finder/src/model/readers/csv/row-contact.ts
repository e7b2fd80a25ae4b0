import type { CsvMapping } from './csv-mapping.js';
import { columnOf, type RowReader } from './row-reader.js';

interface RowContact {
  email?: string | undefined;
  phones: { number: string }[];
  contacts: { name: string }[];
}

/** How to reach a service, from a column each or one of both. */
export function rowContact(row: RowReader, { email, phone, contact }: CsvMapping): RowContact {
  const phones = row.cells(phone).flatMap((text) => {
    const number = readPhone(row, columnOf(phone) ?? 'phone', text);
    return number ? [{ number }] : [];
  });
  const words = contact === undefined ? undefined : row.cell(contact);
  if (contact === undefined || words === undefined) {
    return { email: row.text(email), phones, contacts: [] };
  }
  const emails = words.match(/[^\s<>,;:()]+@[^\s<>,;:()]+\w/g) ?? [];
  const numbers = words.match(/\+?\d[\d\s()-]{7,}\d/g) ?? [];
  const unread = emails.length + numbers.length === 0;
  if (unread) {
    row.problem(contact, `"${words}" is no email or telephone number`, 'value kept as text');
  }
  return {
    email: row.text(email) ?? emails[0],
    phones: [...phones, ...numbers.map((number) => ({ number }))],
    contacts: unread ? [{ name: words }] : [],
  };
}

/** A number as it is; a spreadsheet that takes it for a sum has lost the 0 that it begins with. */
function readPhone(row: RowReader, column: string, text: string): string | undefined {
  if (/^[1-9]\d{9}$/.test(text)) {
    row.problem(column, `${text} has lost the 0 that it begins with`, 'value corrected');
    return `0${text}`;
  }
  if (/[1-9]/.test(text)) return text;
  row.problem(column, `"${text}" is not a telephone number`, 'value left out');
  return undefined;
}
