/**
 * Recognition of error codes in pasted text: what codes stand in it, where, how sure that is, and which one is the cause.
 * Also what a pasted update of call variables came to, the skeleton of an entry for an unknown code, and the masking of
 * personal data. A pure module.
 */
export * from './model';
export { recognizeErrors } from './recognize';
export { ErrorReader } from './slices';
export { customEntrySkeleton } from './customEntry';
export { decideVariableUpdate } from './variableUpdate';
export type {
    UpdatedVariable,
    VariableKind,
    VariableUpdateDecision,
    VariableVerdict
} from './variableUpdate';
export { LONGEST_UNMASKED_DIGITS, maskPersonalData, PERSONAL_DATA_KINDS } from './personalData';
export type { MaskedText, MaskingOptions, PersonalDataKind } from './personalData';
export { MOST_TIMELINE_POINTS } from './timeline';
