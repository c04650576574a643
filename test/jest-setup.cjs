const { TextEncoder } = require('node:util');
const { registerSa11yMatcher } = require('@sa11y/jest');

registerSa11yMatcher();

// Every browser has it; jsdom does not.
globalThis.TextEncoder ??= TextEncoder;
