import { OUTBOUND_ERROR_TYPES } from 'c/errorCatalog';
import { quote } from './literals';

/** The types of the generated module, where it is TypeScript. */
export const MODULE_TYPES = `
export type OutboundErrorType =
${OUTBOUND_ERROR_TYPES.map((type) => `    | ${quote(type)}`).join('\n')};

type CodeRange = { readonly type: OutboundErrorType } & (
    | { readonly from: number; readonly to: number }
    | { readonly prefix: string }
);

interface PackMapping {
    readonly pack: string;
    readonly fields: readonly string[];
    readonly codes: readonly (readonly [string, OutboundErrorType])[];
    readonly ranges: readonly CodeRange[];
}

interface Match {
    readonly type: OutboundErrorType;
    readonly source: string;
}
`;
