/**
 * What Salesforce receives when a call fails in a connector: given what the connector does and the generation of the
 * connector SDK, the exact messages on the port, the console line and the error that nobody catches.
 * A pure module: the same in the browser, in Jest and at the terminal. No SDK is needed to ask it.
 */
export * from './model';
export * from './generations';
export * from './customError';
export * from './printing';
export * from './prediction';
export * from './outcomeText';
export * from './observedCases';
