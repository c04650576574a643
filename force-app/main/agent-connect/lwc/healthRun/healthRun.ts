/**
 * What is kept of a run of the Agent Connect checklist, and what can be said over several: what changed, how it goes, who
 * decided what, and the texts for a support case. Facts only: nothing that a person pasted is ever part of a run.
 * A pure module.
 */
export * from './run';
export * from './runReader';
export * from './evidenceReader';
export * from './comparison';
export * from './trend';
export * from './checkState';
export * from './checkStateReader';
export * from './mergeCheckStates';
export * from './export';
export * from './exportTexts';
