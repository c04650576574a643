const { TextDecoder, TextEncoder } = require('node:util');
const { registerSa11yMatcher } = require('@sa11y/jest');

registerSa11yMatcher();

// Every browser has them; jsdom does not.
globalThis.TextDecoder ??= TextDecoder;
globalThis.TextEncoder ??= TextEncoder;
