/**
 * What somebody brought: a table of jobs, a file of the collector, an error text or mail, lines of the API Status page, or
 * endpoints; and the facts that it proves. Facts only: the text itself is shown and then forgotten.
 * A pure module: it is given the clock.
 */
export * from './model';
export * from './endpoints';
export * from './jobFacts';
export * from './textFacts';
export * from './recognise';
