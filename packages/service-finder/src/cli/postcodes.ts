import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { parseArgs } from 'node:util';
import { csvText } from '@council-elements/core/csv';
import { parse } from 'csv-parse';
import { centroidLevels, Centroids, type CentroidLevel } from './centroids.js';
import { postcodeReader, type LivePostcode } from './postcode-directory.js';

export const summary = 'Makes a table of places for postcodes, of open data.';

export const usage = `council-services postcodes <directory.csv> -o <postcodes.csv>
  [--level ${centroidLevels.join('|')}] [--areas E09000018=Hounslow,E09000027]

Makes the table of places for the finder's "place" of open data: the ONS Postcode Directory (ONSPD)
or the National Statistics Postcode Lookup (NSPL), from https://geoportal.statistics.gov.uk/.
Their licences ask for an acknowledgement where you use them.

  -o, --output  file to write
  --level       how fine it is, sector unless told; postcode suits a few districts
  --areas       GSS codes of the districts to take, and their names if you like; all unless told
`;

/**
 * The command `council-services postcodes`. Tells on standard error what it did or what is wrong.
 *
 * @returns exit code
 */
export async function run(args: readonly string[]): Promise<number> {
  try {
    const { input, output, level, areas } = readArguments(args);
    const centroids = new Centroids(level, areas);
    for await (const postcode of livePostcodes(input)) centroids.add(postcode);
    if (centroids.size === 0) throw new Error(`${input}: no postcode in use, in those areas`);
    const rows = centroids.rows();
    await writeFile(output, csvText(rows));
    console.error(`${output}: ${rows.length - 1} places, of ${centroids.size} postcodes`);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

interface Arguments {
  input: string;
  output: string;
  level: CentroidLevel;
  areas: Map<string, string>;
}

function readArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      output: { type: 'string', short: 'o' },
      level: { type: 'string', default: 'sector' },
      areas: { type: 'string', default: '' },
    },
  });
  const [input] = positionals;
  const level = centroidLevels.find((each) => each === values.level);
  if (!input || positionals.length > 1 || !values.output || !level) throw new Error(usage);
  return { input, output: values.output, level, areas: readAreas(values.areas) };
}

function readAreas(text: string): Map<string, string> {
  const areas = new Map<string, string>();
  for (const area of text.split(',').filter(Boolean)) {
    const [code = '', name = ''] = area.split('=').map((part) => part.trim());
    if (!/^[A-Z]\d{8}$/.test(code)) throw new Error(`"${code}" is not a GSS code\n\n${usage}`);
    areas.set(code, name);
  }
  return areas;
}

/** Row by row: the directory of the whole country is larger than a gigabyte. */
async function* livePostcodes(path: string): AsyncGenerator<LivePostcode> {
  const rows = parse({ bom: true, relax_column_count: true });
  // An error of the file ends the rows with it.
  pipeline(createReadStream(path), rows, () => undefined);
  let read: ReturnType<typeof postcodeReader> | undefined;
  for await (const row of rows as AsyncIterable<string[]>) {
    const postcode = read?.(row);
    if (postcode) yield postcode;
    read ??= postcodeReader(row);
  }
}
