/**
 * What to read of Agent Connect in an org, question by question, and what the answers prove.
 * A pure module: it is given what the org says, and the clock.
 */
export * from './discovered';
export * from './identify';
export * from './plan';
export * from './reading';
