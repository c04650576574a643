/**
 * Evidence of jobs that an admin brings: tables of Setup as text or HTML, output of the sf CLI, CSV. Readers that never
 * throw and say what they understood, and the judgement of what was read. A pure module: it is given the clock.
 */
export * from './model';
export * from './result';
export * from './columns';
export { decodeEvidence } from './decode';
export type { DecodedEvidence, EvidenceEncoding } from './decode';
export { suggestDateOrder } from './dates';
export type { DateOrder } from './dates';
export { fixedZone, namedZone } from './zones';
export type { WallClock } from './zones';
export { MOST_CHARACTERS } from './outcome';
export { MOST_ROWS } from './rowSlices';
export { readEvidence, readEvidenceInSlices } from './reader';
export type { EvidenceOptions } from './reader';
export { runToEnd } from './slices';
export type { SliceProgress } from './slices';
export * from './findings';
export { findOverlaps, nameOfJob } from './overlaps';
export type { ScheduleJudgement } from './judgeSchedules';
export { judgeEvidence, judgeEvidenceInSlices } from './judge';
export type { EvidenceJudgement, JobJudgement, JudgedEvidence, JudgeOptions } from './judge';
