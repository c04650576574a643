import { SPECIFIC_OUTBOUND_ERROR_TYPES } from 'c/errorCatalog';
import { both, DEFAULT, errorWith, failed, rejecting, since49 } from './caseBuilders';
import type { Case, ObservedCase } from './caseBuilders';
import { OTHER_CASES, REQUEST_CASES } from './connectorCases';
import { VALUE_CASES } from './valueCases';

export { OBSERVED_REQUEST } from './caseBuilders';
export type { ObservedCase } from './caseBuilders';

function typed(type: unknown, title: string, outcomes = both(DEFAULT)): Case {
    return { title, scenario: rejecting(() => errorWith({ type })), outcomes };
}

const TYPE_CASES: readonly Case[] = [
    ...SPECIFIC_OUTBOUND_ERROR_TYPES.map((type) =>
        typed(type, `error.type is ${type}`, since49(failed(type)))
    ),
    typed(
        'INVALID_DESTINATION',
        'error.type is INVALID_DESTINATION',
        both(failed('INVALID_DESTINATION'))
    ),
    typed('INVALID_PHONE_NUMBER', 'error.type is INVALID_PHONE_NUMBER, which dial() does not know'),
    typed('GENERIC_ERROR', 'error.type is GENERIC_ERROR', both(failed('GENERIC_ERROR'))),
    typed('USER_BUSY_ERROR', 'error.type is USER_BUSY_ERROR'),
    typed('CAN_NOT_START_THE_CALL', 'error.type is CAN_NOT_START_THE_CALL'),
    typed(null, 'error.type is null'),
    {
        title: 'error.type is not set',
        scenario: rejecting(() => errorWith({})),
        outcomes: both(DEFAULT)
    },
    typed('', 'error.type is empty'),
    typed('SIP_603', 'error.type is the unknown SIP_603'),
    typed('call_throttled', 'error.type is in lower case'),
    typed(' CALL_THROTTLED', 'error.type has a space in front'),
    typed(486, 'error.type is the number 486')
];

/** Everything that was tried on real builds of the connector SDK. */
export const OBSERVED_CASES: readonly ObservedCase[] = [
    ...TYPE_CASES,
    ...VALUE_CASES,
    ...REQUEST_CASES,
    ...OTHER_CASES
].map((observed, index) => ({ number: index + 1, ...observed }));
