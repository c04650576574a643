/**
 * Is the Agent Connect integration healthy? The checks as data, the evidence that they accept, the rules that judge it,
 * and the score, coverage and verdict that follow.
 * A pure module: the same in the browser, in Jest and at the terminal. The clock is a parameter everywhere.
 */
export * from './model';
export * from './facts';
export * from './links';
export * from './checks';
export * from './reasons';
export * from './texts';
export * from './context';
export * from './evaluation';
export * from './score';
export * from './nextStep';
export * from './report';
