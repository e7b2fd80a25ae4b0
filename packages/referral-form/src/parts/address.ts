import { enAddress } from '../messages/en-address.js';
import { enErrors } from '../messages/en-errors.js';

export { AddressFinder } from '../element/address-finder.js';
export { addressLookupQuestion } from '../views/question/address-lookup.js';

/** A postcode that is none is said here too. */
export const texts = { ...enAddress, ...enErrors };
