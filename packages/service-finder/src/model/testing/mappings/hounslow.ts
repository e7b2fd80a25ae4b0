import type { CsvMapping } from '../../readers/csv/csv-mapping.js';

/** What the columns of Hounslow Connect's services are; misspelt as they are there. */
export const hounslow: CsvMapping = {
  id: 'ID',
  name: 'Name',
  status: 'Status',
  description: 'Description',
  url: 'URL',
  fees: 'Fees Text',
  free: 'Is Free',
  age: 'Critera - Age Group',
  eligibility: ['Criteria - Disability', 'Criteria - Gender', 'Criteria - Other'],
  location: {
    address: ['Address Line 1', 'Address Line 2'],
    city: 'City',
    postcode: 'Postcode',
  },
  languages: ['Criteria - Language'],
  serviceArea: { name: { value: 'Hounslow' }, code: { value: 'E09000018' } },
};
