import { existsSync, readdirSync, readFileSync } from 'node:fs';

/**
 * Other people's data, beside the project: read by tests, never copied. From
 * packages/service-finder/dist/model/testing.
 */
const data = new URL('../../../../../../shared/data/directory/', import.meta.url);

export const hasSharedData = existsSync(data);

export function readShared(path: string): string {
  return readFileSync(new URL(path, data), 'utf8');
}

/** The CSV files of a folder, by their names without `.csv`. */
export function readSharedTables(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(new URL(folder, data))
      .filter((file) => file.endsWith('.csv'))
      .map((file) => [file.replace(/\.csv$/, ''), readShared(folder + file)]),
  );
}
