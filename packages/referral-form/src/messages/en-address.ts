import type { Catalogue } from '@council-elements/core/messages';

/** English texts of finding an address by its postcode. */
export const enAddress = {
  findAddress: 'Find address',
  findingAddress: 'Finding addresses',
  enterManually: 'Enter address manually',
  notListed: 'My address is not listed',
  changePostcode: 'Change',
  changePostcodeHidden: 'postcode',
  selectAddress: 'Select an address',
  addressesFound: {
    one: '%{count} address found',
    other: '%{count} addresses found',
  },
  noAddresses:
    'We found no addresses for %{postcode}. Check the postcode, or enter the address manually.',
  lookupFailed: 'We cannot look up addresses at the moment. Enter the address here.',
} satisfies Catalogue;
