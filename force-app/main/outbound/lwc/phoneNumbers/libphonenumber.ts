/**
 * What is used of libphonenumber-js with its smallest set of metadata. `npm run build` makes one module of this file and
 * all that it needs, since an organisation has no package from npm.
 */
export { isSupportedCountry, ParseError, parsePhoneNumberWithError } from 'libphonenumber-js/min';
