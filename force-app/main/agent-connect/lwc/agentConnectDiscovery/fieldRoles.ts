import { CONFIDENCES } from './labels';
import type { Confidence } from './labels';
import type { FieldInfo, ObjectInfo } from './orgReaders';

/** What a field is for. The first group is on the base object, the second on the request. */
export const FIELD_ROLES = [
    'send-at',
    'recovery-at',
    'initial-request',
    'closed-at',
    'customer-email',
    'request-successful',
    'request-error',
    'request-record'
] as const;
export type FieldRole = (typeof FIELD_ROLES)[number];

interface Heuristic {
    readonly types: readonly string[];
    /** Patterns of labels, and how sure each makes. The first that fits counts. */
    readonly labels: readonly (readonly [RegExp, Confidence])[];
    /** Standard fields, which need no label. */
    readonly standard?: readonly string[];
}

const TEXT_TYPES = ['String', 'TextArea', 'Reference'];

/**
 * How a field is recognised. The labels are those that the Agent Connect documentation tells admins to use for the fields
 * that they make themselves, and those of the package's own records.
 */
const HEURISTICS: Readonly<Record<FieldRole, Heuristic>> = {
    'send-at': {
        types: ['DateTime'],
        labels: [
            [/^send (?:agent|stella) connect request at\b/i, 'high'],
            [/(?:agent|stella) connect\b(?!.*recovery).*\brequest(?:ed)?\b/i, 'medium'],
            [/^requested date ?time$/i, 'low']
        ]
    },
    'recovery-at': {
        types: ['DateTime'],
        labels: [[/(?:agent|stella) connect service recovery/i, 'high']]
    },
    'initial-request': {
        types: TEXT_TYPES,
        labels: [
            [/(?:agent|stella) connect.*initial request id/i, 'high'],
            [/^initial request id$/i, 'high']
        ]
    },
    'closed-at': { types: ['DateTime'], labels: [], standard: ['ClosedDate', 'EndTime'] },
    'customer-email': {
        types: ['Email', 'String'],
        labels: [[/^customer e-?mail$/i, 'medium']],
        standard: ['ContactEmail', 'SuppliedEmail']
    },
    'request-successful': {
        types: ['Boolean'],
        labels: [
            [/^request successful$/i, 'high'],
            [/\bsuccess(?:ful)?\b/i, 'medium']
        ]
    },
    'request-error': {
        types: ['String', 'TextArea'],
        labels: [
            [/^(?:request )?errors?(?: message| text| details?)?$/i, 'high'],
            [/\berrors?\b/i, 'medium'],
            [/\b(?:response|status) (?:body|message)\b/i, 'low']
        ]
    },
    'request-record': { types: ['Reference'], labels: [] }
};

/** A field that plays a role. */
export interface IdentifiedField {
    readonly role: FieldRole;
    readonly apiName: string;
    readonly label: string;
    readonly confidence: Confidence;
}

function confidenceOf(field: FieldInfo, heuristic: Heuristic): Confidence | undefined {
    if (!heuristic.types.includes(field.dataType)) {
        return undefined;
    }
    return heuristic.labels.find(([pattern]) => pattern.test(field.label.trim()))?.[1];
}

function identified(role: FieldRole, field: FieldInfo, confidence: Confidence): IdentifiedField {
    return { role, apiName: field.apiName, label: field.label, confidence };
}

/** Every field of an object that may play a role, surest first. */
export function fieldCandidates(info: ObjectInfo, role: FieldRole): readonly IdentifiedField[] {
    const heuristic = HEURISTICS[role];
    const standard = (heuristic.standard ?? [])
        .map((name) => info.fields.get(name))
        .filter((field) => field !== undefined)
        .map((field) => identified(role, field, 'high'));
    const labelled = [...info.fields.values()].flatMap((field) => {
        const confidence = confidenceOf(field, heuristic);
        return confidence === undefined || heuristic.standard?.includes(field.apiName) === true
            ? []
            : [identified(role, field, confidence)];
    });
    return [
        ...standard,
        ...labelled.toSorted(
            (a, b) =>
                CONFIDENCES.indexOf(a.confidence) - CONFIDENCES.indexOf(b.confidence) ||
                (a.apiName < b.apiName ? -1 : 1)
        )
    ];
}

/** The lookup of a request to the record that it was made for. */
export function lookupTo(info: ObjectInfo, baseObject: string): IdentifiedField | undefined {
    const fields = [...info.fields.values()].filter((field) =>
        field.referenceTo.includes(baseObject)
    );
    const [only] = fields;
    return only && identified('request-record', only, fields.length === 1 ? 'high' : 'medium');
}
