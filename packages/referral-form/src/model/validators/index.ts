export { date, readDate, today, type DateProblem, type DateResult, type DateText } from './date.js';
export { email } from './email.js';
export {
  formatNationalInsuranceNumber,
  nationalInsuranceNumber,
  type NationalInsuranceProblem,
} from './national-insurance-number.js';
export { formatNhsNumber, nhsNumber, type NhsNumberProblem } from './nhs-number.js';
export { phone } from './phone.js';
export type { PhoneProblem } from './phone-text.js';
export { postcode } from './postcode.js';
export type { Result } from './result.js';
