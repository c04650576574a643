import fc from 'fast-check';
import { BUILT_IN_PACK_IDS, OUTBOUND_ERROR_TYPES } from 'c/errorCatalog';
import { LAYER_PRECEDENCE, mapOutboundFailure, UNSPECIFIC_CODES } from 'c/outboundCallMapping';
import type { OutboundFailure, OutboundOverrides } from 'c/outboundCallMapping';
import {
    SHIPPED_CATALOG as catalog,
    shippedCatalogWith
} from '../../../../../../test/catalog/shippedCatalog';

const OVERRIDES: OutboundOverrides = new Map([
    ['sip:486', { type: 'TIMEOUT_ERROR', confidence: 'high', why: 'Ours.', alternatives: [] }],
    ['twilio:99999', { type: null, why: 'A test.' }]
]);

describe('mapOutboundFailure', () => {
    it.each([
        ['sip', '486', 'CAN_NOT_START_THE_CALL', 'entry'],
        ['sip', '404', 'PHONE_NUMBER_NOT_VALID', 'entry'],
        ['sip', '0404', 'PHONE_NUMBER_NOT_VALID', 'entry'],
        ['sip', '484', 'PHONE_NUMBER_NOT_VALID_E164_FORMAT', 'entry'],
        ['http', '429', 'CALL_THROTTLED', 'entry'],
        ['pererr', '10109', 'AREA_CODE_NOT_IN_DIALABLE_LIST', 'entry'],
        ['cpaas', '3101', 'PHONE_NUMBER_NOT_VALID', 'entry'],
        ['cpaas', '3399', 'UNAUTHORIZED_SERVICE_CALL', 'family'],
        ['pererr', '20777', 'CAN_NOT_START_THE_CALL', 'family'],
        ['connect', 'ThrottlingException', 'CALL_THROTTLED', 'entry'],
        ['connect', 'throttlingexception', 'CALL_THROTTLED', 'entry'],
        ['sip', '999', 'CAN_NOT_START_THE_CALL', 'default'],
        ['sip', '', 'CAN_NOT_START_THE_CALL', 'default'],
        ['zoom', '486', 'CAN_NOT_START_THE_CALL', 'default']
    ])('maps %s %p to %s by the %s', (pack, code, type, decidedBy) => {
        expect(mapOutboundFailure({ pack, code }, catalog)).toMatchObject({
            kind: 'rejection',
            type,
            decidedBy
        });
    });

    it('agrees with every entry of the catalog', () => {
        const wrong = catalog.entries.filter(
            ({ pack, code, outbound }) =>
                mapOutboundFailure({ pack, code }, catalog).type !== outbound.type
        );

        expect(wrong).toEqual([]);
    });

    it('finds a code by its name, given as name or as code', () => {
        const byName = { pack: 'cti', code: '?', name: 'e_cti_unspecified_failure' };
        const asCode = { pack: 'cti', code: 'E_CTI_UNSPECIFIED_FAILURE' };

        expect(mapOutboundFailure(byName, catalog).entry?.id).toBe('cti:17');
        expect(mapOutboundFailure(asCode, catalog).entry?.id).toBe('cti:17');
    });

    it.each([
        ['SIP 503 with the Q.850 cause user busy', 'sip', '503', 'q850', '17', 'q850:17'],
        ['SIP 503 with a Q.850 cause that says nothing', 'sip', '503', 'q850', '127', 'sip:503'],
        ['SIP 404 with the normal end of a call', 'sip', '404', 'q850', '16', 'sip:404'],
        ['HTTP 400 with the code of the vendor', 'http', '400', 'twilio', '21211', 'twilio:21211'],
        [
            'HTTP 429 with a code of the vendor that only its family knows',
            'http',
            '429',
            'cpaas',
            '5999',
            'http:429'
        ],
        [
            'an API error with a peripheral error',
            'finesse',
            'Dialog/400/Generic Error',
            'pererr',
            '10109',
            'pererr:10109'
        ],
        [
            'a control failure with a peripheral error',
            'finesse-cf',
            '1',
            'pererr',
            '10109',
            'pererr:10109'
        ],
        [
            'an API error with a control failure',
            'finesse',
            'Dialog/500/Internal Server Error',
            'finesse-cf',
            '51',
            'finesse-cf:51'
        ],
        ['SIP 404 with an unknown code', 'sip', '404', 'zoom', '1', 'sip:404']
    ])('decides %s on the layer that knows better', (_, pack, code, otherPack, otherCode, id) => {
        const failure = { pack, code, layers: [{ pack: otherPack, code: otherCode }] };
        const turned = { pack: otherPack, code: otherCode, layers: [{ pack, code }] };

        expect(mapOutboundFailure(failure, catalog).entry?.id).toBe(id);
        expect(mapOutboundFailure(turned, catalog).entry?.id).toBe(id);
    });

    it('lets the organisation override any layer', () => {
        const failure = { pack: 'sip', code: '486', layers: [{ pack: 'q850', code: '1' }] };

        expect(mapOutboundFailure(failure, catalog, OVERRIDES)).toMatchObject({
            type: 'TIMEOUT_ERROR',
            decidedBy: 'override',
            why: 'Ours.'
        });
        expect(mapOutboundFailure(failure, catalog).decidedBy).toBe('entry');
    });

    it('takes an override for a code however it is written, and for one that nobody lists', () => {
        expect(mapOutboundFailure({ pack: 'sip', code: '0486' }, catalog, OVERRIDES).type).toBe(
            'TIMEOUT_ERROR'
        );
        expect(
            mapOutboundFailure({ pack: 'twilio', code: '99999' }, catalog, OVERRIDES)
        ).toMatchObject({
            kind: 'not-an-outbound-failure',
            decidedBy: 'override',
            entry: undefined
        });
    });

    it('counts the entries of the custom pack as overrides', () => {
        const outbound = {
            type: 'CALL_THROTTLED',
            confidence: 'high',
            why: 'Our carrier means a limit.'
        };
        const merged = shippedCatalogWith({
            formatVersion: 1,
            pack: 'custom',
            title: 'Ours',
            vendor: 'Ours',
            layer: 'signalling',
            spellings: [],
            sources: [],
            families: [],
            entries: [{ pack: 'sip', code: '486', outbound }]
        });

        expect(mapOutboundFailure({ pack: 'sip', code: '486' }, merged)).toMatchObject({
            type: 'CALL_THROTTLED',
            decidedBy: 'override'
        });
    });

    it.each([
        ['Phone number is not in dialable countries', 'AREA_CODE_NOT_IN_DIALABLE_LIST'],
        ['Phone number is invalid', 'PHONE_NUMBER_NOT_VALID'],
        ['something else', 'PHONE_NUMBER_NOT_VALID']
    ])('reads the text %p of a code that covers several failures', (message, type) => {
        const failure = { pack: 'connect', code: 'BadEndpointException', message };

        expect(mapOutboundFailure(failure, catalog).type).toBe(type);
    });

    it.each([
        ['486', 'FailedConnectCustomer', 'CAN_NOT_START_THE_CALL'],
        ['404', 'FailedConnectCustomer', 'PHONE_NUMBER_NOT_VALID'],
        ['503', 'FailedConnectAgent', 'UNABLE_TO_CONNECT_TO_AGENT']
    ])('turns SIP %s after ringing into a hang-up', (code, agentStatus, insteadOf) => {
        const failure = { pack: 'sip', code, phase: 'after-dial-resolved' } as const;

        expect(mapOutboundFailure(failure, catalog)).toMatchObject({
            kind: 'hang-up',
            type: null,
            event: 'HANGUP',
            reason: 'error',
            closeCallOnError: true,
            agentStatus,
            insteadOf
        });
    });

    it('says what to raise for a code that is no failed call', () => {
        const failure = { pack: 'sip', code: '200' };

        for (const phase of ['before-dial-resolved', 'after-dial-resolved'] as const) {
            expect(mapOutboundFailure({ ...failure, phase }, catalog)).toMatchObject({
                kind: 'not-an-outbound-failure',
                type: null,
                raise: 'CAN_NOT_START_THE_CALL'
            });
        }
    });

    it('answers any failure, with one of the types, and the same again', () => {
        const packs = fc.oneof(fc.constantFrom(...BUILT_IN_PACK_IDS), fc.string());
        const codes = fc.oneof(
            fc.constantFrom(...catalog.entries.map(({ code }) => code)),
            fc.nat(99999).map(String),
            fc.string(),
            fc.constantFrom('__proto__', 'constructor', 'toString')
        );
        const layer = fc.record({ pack: packs, code: codes });
        const phase = fc.constantFrom(
            'before-dial-resolved' as const,
            'after-dial-resolved' as const
        );
        const failures = fc.record(
            {
                pack: packs,
                code: codes,
                name: fc.string(),
                message: fc.string(),
                phase,
                layers: fc.array(layer)
            },
            { requiredKeys: ['pack', 'code'] }
        );
        fc.assert(
            fc.property(failures, (failure: OutboundFailure) => {
                const decision = mapOutboundFailure(failure, catalog);
                expect([...OUTBOUND_ERROR_TYPES, null]).toContain(decision.type);
                expect(decision.why).not.toBe('');
                expect(decision.kind === 'rejection').toBe(decision.type !== null);
                expect(mapOutboundFailure(failure, catalog)).toEqual(decision);
            })
        );
    });
});

describe('the precedence of layers', () => {
    it('ranks every pack once', () => {
        expect([...LAYER_PRECEDENCE].sort()).toEqual([...BUILT_IN_PACK_IDS, 'custom'].sort());
    });

    it('calls only listed codes unspecific, and only those with the default', () => {
        const types = [...UNSPECIFIC_CODES]
            .map((id) => catalog.answerById(id))
            .map((entry) => [entry?.origin, entry?.outbound.type]);

        expect(types).toEqual(
            [...UNSPECIFIC_CODES].map(() => ['built-in', 'CAN_NOT_START_THE_CALL'])
        );
    });
});
