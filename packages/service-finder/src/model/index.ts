export { crisisFor, type CrisisHelp, type CrisisSubject } from './crisis.js';
export * from './types.js';
export * from './directory-types.js';
export { facetValues, type FacetValues, type LastingFacetName } from './facets.js';
export { createDirectory, type DirectoryOptions } from './search/directory.js';
export { loadIndex, saveIndex, type LoadedDirectory } from './search/saved-index.js';
export { createSpelling, type Frequencies, type Spelling } from './search/spelling.js';
export { plainText, sanitiseHtml, truncate } from './html.js';
export { toCsv } from './exporters/to-csv.js';
export {
  openGovernmentLicence,
  toDcat,
  type DcatDataset,
  type DcatDistribution,
} from './exporters/to-dcat.js';
export { jsonLdText, toJsonLd, type JsonLd } from './exporters/to-json-ld.js';
export { toOruk, type OrukPage, type OrukRecord } from './exporters/to-oruk.js';
export {
  bankHolidayDivisions,
  readBankHolidays,
  type BankHolidayDivision,
} from './hours/bank-holidays.js';
export { localTime, type LocalTime } from './hours/local-time.js';
export {
  compileSchedules,
  lookAhead,
  openNow,
  type Moment,
  type OpeningHours,
  type OpenNow,
} from './hours/open-now.js';
export {
  weeklyHours,
  type DayHours,
  type Opening,
  type WeeklyHours,
} from './hours/weekly-hours.js';
export { createCentroidTable } from './places/centroid-table.js';
export type { FetchOptions } from './places/get-text.js';
export { firstOf, type Located, type Locator } from './places/locator.js';
export { openLocator } from './places/open-locator.js';
export { parsePlace, type ParsedPlace } from './places/parse-place.js';
export { createPostcodesIo, type PostcodesIoOptions } from './places/postcodes-io.js';
export {
  connectDirectory,
  type FeedCapabilities,
  type LiveDirectory,
  type LiveOptions,
} from './live/connect-directory.js';
export type { FeedCache } from './live/cache.js';
export type { Platform } from './live/platform.js';
export { readQuery, readRejected, writeQuery, type Rejected } from './query.js';
export type {
  CsvConstant,
  CsvHours,
  CsvList,
  CsvListItem,
  CsvLocation,
  CsvMapping,
  CsvText,
} from './readers/csv/csv-mapping.js';
export { readCsv } from './readers/csv/read-csv.js';
export { readHsds } from './readers/read-hsds.js';
export { readServices } from './readers/read-services.js';
