export * from './types.js';
export { createDirectory, type DirectoryOptions } from './directory.js';
export { plainText, sanitiseHtml, truncate } from './html.js';
export { weeklyHours, type DayHours, type Opening, type WeeklyHours } from './openingHours.js';
export { readQuery, writeQuery } from './query.js';
export { readHsds } from './readers/readHsds.js';
export { readServices } from './readers/readServices.js';
