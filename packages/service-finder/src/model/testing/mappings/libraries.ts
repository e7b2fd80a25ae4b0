import type { CsvMapping } from '../../readers/csv/csv-mapping.js';

/** Opening hours of libraries of the United Kingdom: Libraries Hacked. */
export const ukLibraries: CsvMapping = {
  name: 'Library name',
  closed: 'Year closed',
  description: 'Notes',
  url: 'URL',
  email: 'Email address',
  organisation: { name: 'Local authority' },
  location: {
    address: ['Address 1', 'Address 2', 'Address 3'],
    postcode: 'Postcode',
  },
  hours: {
    MO: 'Monday staffed hours',
    TU: 'Tuesday staffed hours',
    WE: 'Wednesday staffed hours',
    TH: 'Thursday staffed hours',
    FR: 'Friday staffed hours',
    SA: 'Saturday staffed hours',
    SU: 'Sunday staffed hours',
  },
  categories: [{ value: 'Library' }],
};

/** Libraries of England in 2023: Arts Council England. Its hours are words. */
export const englandLibraries: CsvMapping = {
  name: 'name',
  closed: 'closed',
  email: 'email',
  organisation: { name: 'reporting' },
  location: {
    address: ['address1', 'address2'],
    city: 'address3',
    postcode: 'postcode',
  },
  hours: {
    MO: 'monday',
    TU: 'tuesday',
    WE: 'wednesday',
    TH: 'thursday',
    FR: 'friday',
    SA: 'saturday',
    SU: 'sunday',
  },
  categories: ['type'],
  empty: ['N/A Closed', 'No Regular Opening'],
};
