/**
 * Writes the error handling of a connector's `dial()`: a module in TypeScript or JavaScript for chosen packs of the
 * catalog, its Jest test, the method that uses it and the custom labels for older SDKs.
 * A pure module: catalog in, text out.
 */
export * from './options';
export * from './codeFields';
export * from './mappingTable';
export * from './generate';
export * from './dialMethod';
