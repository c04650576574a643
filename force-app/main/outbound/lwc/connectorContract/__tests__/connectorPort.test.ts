import { GENERATION_RULES } from 'c/connectorContract';
import { ConnectorPort, errorMessageOf, errorTypeOf, typeFor } from '../connectorPort';

const RULE = { accepted: ['CALL_THROTTLED'], otherwise: 'CAN_NOT_START_THE_CALL' };

describe('the type of an error', () => {
    it.each([
        [{ type: 'A' }, 'A'],
        ['A', 'A'],
        [undefined, undefined],
        [null, null],
        [0, 0]
    ])('of %j is %j', (error, type) => {
        expect(errorTypeOf(error)).toBe(type);
    });

    it('is the error itself where it has none', () => {
        const error = { code: 'A' };

        expect(errorTypeOf(error)).toBe(error);
        expect(errorMessageOf(new Error('busy'))).toBe('busy');
    });

    it.each([
        ['CALL_THROTTLED', 'CALL_THROTTLED'],
        ['call_throttled', 'CAN_NOT_START_THE_CALL'],
        [' CALL_THROTTLED', 'CAN_NOT_START_THE_CALL'],
        [null, 'CAN_NOT_START_THE_CALL']
    ])('%j reaches Salesforce as %s', (type, told) => {
        expect(typeFor(RULE, type)).toBe(told);
    });
});

describe('the port of a connector', () => {
    it('keeps what is logged, without personal data', () => {
        const port = new ConnectorPort(GENERATION_RULES['4.9+']);

        port.log('DIAL', { contact: { phoneNumber: '+15005550006', id: 'x' } }, false);

        expect(JSON.stringify(port.messages)).toContain('"id":"x"');
        expect(JSON.stringify(port.messages)).not.toContain('15005550006');
    });
});
