export * from './types.js';
export * from './directory-types.js';
export { createDirectory, type DirectoryOptions } from './search/directory.js';
export { plainText, sanitiseHtml, truncate } from './html.js';
export {
  weeklyHours,
  type DayHours,
  type Opening,
  type WeeklyHours,
} from './hours/weekly-hours.js';
export { readQuery, readRejected, writeQuery, type Rejected } from './query.js';
export { readHsds } from './readers/read-hsds.js';
export { readServices } from './readers/read-services.js';
