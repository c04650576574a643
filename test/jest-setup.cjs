const { randomUUID, webcrypto } = require('node:crypto');
const { TextDecoder, TextEncoder } = require('node:util');
const { registerSa11yMatcher } = require('@sa11y/jest');

registerSa11yMatcher();

// Every browser has them; jsdom does not.
globalThis.TextEncoder ??= TextEncoder;
globalThis.TextDecoder ??= TextDecoder;
globalThis.crypto ??= webcrypto;
globalThis.crypto.randomUUID ??= randomUUID;
