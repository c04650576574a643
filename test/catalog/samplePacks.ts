import { PACK_IDS } from '../../force-app/main/catalog/lwc/errorCatalog/model';
import type { ErrorPack, PackId } from '../../force-app/main/catalog/lwc/errorCatalog/model';
import { readPack } from '../../force-app/main/catalog/lwc/errorCatalog/packReader';

/** JSON as a test writes and changes it. */
export type Json =
    null | boolean | number | string | readonly Json[] | { readonly [field: string]: Json };

/** Field names and list positions from the outermost value inwards. */
export type Path = readonly (string | number)[];

function isObject(value: Json | undefined): value is { readonly [field: string]: Json } {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(value: Json): value is readonly Json[] {
    return Array.isArray(value);
}

/** A copy with one value changed, added, or left out where `value` is undefined. */
export function changed(json: Json, path: Path, value: Json | undefined): Json {
    const [head, ...rest] = path;
    if (isList(json)) {
        const items: Json[] = [...json];
        const index = Number(head);
        const item = rest.length === 0 ? value : changed(items[index] ?? {}, rest, value);
        items.splice(index, 1, ...(item === undefined ? [] : [item]));
        return items;
    }
    const fields = new Map(isObject(json) ? Object.entries(json) : []);
    const name = String(head);
    const next = rest.length === 0 ? value : changed(fields.get(name) ?? {}, rest, value);
    if (next === undefined) {
        fields.delete(name);
    } else {
        fields.set(name, next);
    }
    return Object.fromEntries(fields);
}

/** The paths of all values inside, objects and lists included. */
export function pathsOf(json: Json, path: Path = []): Path[] {
    if (isList(json)) {
        return json.flatMap((item, index) => [
            [...path, index],
            ...pathsOf(item, [...path, index])
        ]);
    }
    return isObject(json)
        ? Object.entries(json).flatMap(([name, value]) => [
              [...path, name],
              ...pathsOf(value, [...path, name])
          ])
        : [];
}

/** The value at a path; undefined where there is none. */
export function valueAt(json: Json, path: Path): Json | undefined {
    return path.reduce<Json | undefined>((value, step) => {
        if (value === undefined) {
            return undefined;
        }
        if (isList(value)) {
            return value[Number(step)];
        }
        return isObject(value) ? value[String(step)] : undefined;
    }, json);
}

/** A family that answers everything. */
export const CLIENT_FAMILY = {
    id: 'client',
    name: 'Client failure',
    ranges: [{ from: 400, to: 499 }, { prefix: 'CLIENT_' }],
    source: 'rfc',
    section: 'section 21.4',
    meaning: 'The request was refused.',
    cause: 'Something in the request does not fit.',
    fix: ['Read the reason phrase.'],
    fixedBy: 'telephony-team',
    channel: 'voice',
    retry: { advice: 'after-fix' },
    finality: 'failure',
    outbound: { type: 'CAN_NOT_START_THE_CALL', confidence: 'low', why: 'It can be anything.' }
} as const;

/** An entry that says everything itself, with every field of the format but `pack`. */
export const BUSY_ENTRY = {
    code: '486',
    name: 'Busy Here',
    family: 'client',
    source: 'rfc',
    section: 'section 21.4.24',
    meaning: 'The called line is busy.',
    cause: 'The person is on another call.',
    fix: ['Call again later.', 'Leave a message.'],
    fixedBy: 'rep',
    channel: 'voice',
    retry: { advice: 'wait', seconds: 300 },
    finality: 'warning',
    outbound: {
        type: 'CAN_NOT_START_THE_CALL',
        confidence: 'high',
        why: 'None of the ten says busy.',
        alternatives: [{ type: 'TIMEOUT_ERROR', when: 'the line rang first' }]
    },
    alsoKnownAs: ['busy signal'],
    note: 'Other devices of the person may be free.',
    wire: {
        api: 'INVITE',
        httpStatus: 486,
        errorType: 'Busy',
        errorMessage: 'Busy Here',
        deployment: 'any'
    }
} as const;

/** A sound pack that uses every field of the format. */
export const SIP_PACK: Json = {
    $schema: '../error-pack.schema.json',
    formatVersion: 1,
    pack: 'sip',
    title: 'SIP response codes',
    vendor: 'SIP',
    layer: 'signalling',
    spellings: ['sip'],
    sources: [
        { id: 'rfc', document: 'RFC 3261', url: 'https://www.rfc-editor.org/rfc/rfc3261' },
        { id: 'registry', document: 'IANA registry' }
    ],
    families: [
        CLIENT_FAMILY,
        {
            ...CLIENT_FAMILY,
            id: 'progress',
            name: 'Progress',
            ranges: [{ from: 100, to: 199 }],
            fix: [],
            fixedBy: 'nobody',
            retry: { advice: 'never' },
            finality: 'not-a-failure',
            outbound: { type: null, why: 'The call is on its way.' }
        }
    ],
    entries: [
        BUSY_ENTRY,
        { code: '404', name: 'Not Found', family: 'client' },
        { code: '180', name: 'Ringing', family: 'progress', pack: 'sip', source: 'registry' }
    ],
    variableUpdates: {
        title: 'Updates',
        rows: [
            {
                id: 'A',
                ctiReportsError: true,
                anyValidVariable: false,
                ctiServer: 'Sends an error.',
                finesse: 'Passes it on.',
                clientSees: 'An error.',
                variablesUpdated: 'None.'
            }
        ],
        asynchronousErrors: [{ errorType: 'Invalid Input', reason: 'Too long.' }],
        notes: ['Check the lengths first.'],
        source: 'rfc',
        section: 'page 1'
    }
};

/** The organization's pack around some entries and families. */
export function customPackWith(
    entries: readonly Json[],
    families: readonly Json[] = []
): { readonly [field: string]: Json } {
    return {
        formatVersion: 1,
        pack: 'custom',
        title: 'Ours',
        vendor: 'Custom',
        layer: 'contact-center',
        spellings: ['custom'],
        sources: [{ id: 'rfc', document: 'Runbook' }],
        families,
        entries
    };
}

/** A pack as the reader gives it. */
export function readSound(json: Json): ErrorPack {
    const { pack, faults } = readPack(JSON.stringify(json), 'sample', PACK_IDS);
    if (!pack || faults.length > 0) {
        throw new Error(`The sample is not sound: ${JSON.stringify(faults)}`);
    }
    return pack;
}

/** A pack whose entries differ in their code only. */
export function packOfCodes(
    pack: PackId,
    codes: readonly string[],
    families: readonly Json[] = [{ ...CLIENT_FAMILY, ranges: [] }]
): ErrorPack {
    return readSound({
        ...customPackWith(
            codes.map((code) => ({ code, name: `Name of ${code}`, family: 'client' })),
            families
        ),
        pack
    });
}
