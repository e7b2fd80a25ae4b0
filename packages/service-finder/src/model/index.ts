export { crisisFor, type CrisisHelp, type CrisisSubject } from './crisis.js';
export * from './types.js';
export * from './directory-types.js';
export { createDirectory, type DirectoryOptions } from './search/directory.js';
export { plainText, sanitiseHtml, truncate } from './html.js';
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
export { readQuery, readRejected, writeQuery, type Rejected } from './query.js';
export { readHsds } from './readers/read-hsds.js';
export { readServices } from './readers/read-services.js';
