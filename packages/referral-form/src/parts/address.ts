export { AddressFinder } from '../element/address-finder.js';
export { enAddress as texts } from '../messages/en-address.js';
export { addressLookupQuestion } from '../views/question/address-lookup.js';
