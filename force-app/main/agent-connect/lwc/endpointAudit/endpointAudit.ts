/**
 * Whether an endpoint in the custom settings of Agent Connect is the right one, the retired one or a look-alike.
 * A pure module: the same in the browser, in Jest and at the terminal.
 */
export * from './model';
export * from './packageVersion';
export * from './audit';
export * from './findEndpoints';
