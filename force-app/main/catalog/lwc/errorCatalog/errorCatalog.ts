/**
 * What telephony error codes mean: the model, the strict reader of packs and the catalog of all of them.
 * A pure module: the same in the browser, in Jest and at the terminal.
 */
export * from './model';
export * from './faults';
export * from './packReader';
export * from './customPack';
export * from './families';
export * from './relations';
export * from './catalog';
