import type { CsvList, CsvMapping, CsvText } from './csv-mapping.js';
import { columnsOf } from './row-reader.js';

/** All the columns that a mapping names. */
export function mappedColumns(mapping: CsvMapping): string[] {
  const {
    closed,
    contact,
    free,
    hours = {},
    organisation = {},
    location: { accessibility, ...place } = {},
    serviceArea = {},
    eligibility,
    categories,
    needs,
    audiences,
    languages,
    empty: _words,
    ...texts
  } = mapping;
  const sources: (CsvText | undefined)[] = [
    ...Object.values<CsvText | undefined>(texts),
    ...Object.values<CsvText | undefined>(organisation),
    ...Object.values<CsvText | undefined>(place),
    ...Object.values<CsvText | undefined>(serviceArea),
    ...(typeof hours === 'string' ? [hours] : Object.values(hours)),
    closed,
    contact,
    free,
  ];
  const lists = [eligibility, categories, needs, audiences, languages, accessibility];
  return [...sources.flatMap(columnsOf), ...lists.flatMap(listColumns)];
}

function listColumns(list: CsvList = []): string[] {
  return list.flatMap((item) => {
    if (typeof item === 'string') return item;
    return 'value' in item ? [] : item.column;
  });
}
