/**
 * What the error texts mean that an Agent Connect admin meets: Apex jobs, flows, callouts, the package and its API Status
 * page. A pure module: the same in the browser, in Jest and at the terminal.
 */
export * from './fixSteps';
export * from './model';
export * from './knowledge';
export * from './mails';
export * from './diagnose';
export * from './terminal';
export * from './texts';
