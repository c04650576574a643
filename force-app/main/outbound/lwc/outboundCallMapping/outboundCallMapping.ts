/**
 * From a failure of the telephony system to the outbound call error of Salesforce: the decision and its reason, the check
 * of the mapping that a connector uses today, and which constants a pack of codes reaches.
 * A pure module: the same in the browser, in Jest and at the terminal.
 */
export * from './decision';
export * from './layerPrecedence';
export * from './mapping';
export * from './mappingFile';
export * from './resolvedRows';
export * from './mappingLint';
export * from './coverage';
