import {
    both,
    busyLabel,
    CALL,
    circle,
    DEFAULT,
    dial,
    errorWith,
    failed,
    rejecting,
    resolving,
    since49
} from './caseBuilders';
import type { Case } from './caseBuilders';

/** A class of the same shape as CustomError from another copy of the SDK. */
class LookAlikeCustomError extends Error {
    readonly labelName = 'Drill_Busy';
    readonly namespace = 'c';
}

/** What `dial()` can do besides rejecting with an Error that has a type. */
export const VALUE_CASES: readonly Case[] = [
    {
        title: 'error.code instead of error.type',
        scenario: rejecting(() => errorWith({ code: 'CALL_THROTTLED' })),
        outcomes: both(DEFAULT)
    },
    {
        title: 'the constant as error.message, without a type',
        scenario: rejecting(() => new Error('CALL_THROTTLED')),
        outcomes: both(DEFAULT)
    },
    {
        title: 'a plain object with a type',
        scenario: rejecting(() => ({ type: 'CALL_THROTTLED' })),
        outcomes: since49(failed('CALL_THROTTLED'))
    },
    {
        title: 'the constant as a plain string',
        scenario: rejecting(() => 'CALL_THROTTLED'),
        outcomes: since49(failed('CALL_THROTTLED'))
    },
    { title: 'another string', scenario: rejecting(() => 'boom'), outcomes: both(DEFAULT) },
    { title: 'undefined', scenario: rejecting(() => undefined), outcomes: both(DEFAULT) },
    { title: 'null', scenario: rejecting(() => null), outcomes: both(DEFAULT) },
    { title: 'the number 0', scenario: rejecting(() => 0), outcomes: both(DEFAULT) },
    {
        title: 'dial() throws an Error without a type',
        scenario: dial(() => ({ how: 'threw', reason: errorWith({}) })),
        outcomes: both(DEFAULT)
    },
    {
        title: 'dial() throws an Error with type TIMEOUT_ERROR',
        scenario: dial(() => ({ how: 'threw', reason: errorWith({ type: 'TIMEOUT_ERROR' }) })),
        outcomes: since49(failed('TIMEOUT_ERROR'))
    },
    {
        title: 'dial() resolves with undefined',
        scenario: resolving(() => undefined),
        outcomes: both(DEFAULT)
    },
    {
        title: 'dial() resolves with a plain object that has a call',
        scenario: resolving(() => ({ call: CALL })),
        outcomes: both(DEFAULT)
    },
    {
        title: 'dial() resolves with a result of another class',
        scenario: resolving(() => ({ success: true })),
        outcomes: both(DEFAULT)
    },
    {
        title: 'dial() resolves with a CallResult without a call',
        scenario: dial(() => ({ how: 'resolved-without-call' })),
        outcomes: { '3.x': 'CALL_STARTED', '4.9+': DEFAULT }
    },
    {
        title: 'dial() resolves with a good CallResult',
        scenario: dial(() => ({ how: 'resolved-with-call', call: CALL })),
        outcomes: both('CALL_STARTED')
    },
    {
        title: 'dial() resolves with an Error instead of rejecting',
        scenario: resolving(() => errorWith({ type: 'CALL_THROTTLED' })),
        outcomes: both(DEFAULT)
    },
    {
        title: 'dial() never settles',
        scenario: dial(() => ({ how: 'never-settled' })),
        outcomes: both('(nothing)')
    },
    {
        title: 'a CustomError',
        scenario: rejecting(() => busyLabel('Busy here')),
        outcomes: both(failed('customError'))
    },
    {
        title: 'a CustomError that has a type too',
        scenario: rejecting(() => Object.assign(busyLabel(), { type: 'CALL_THROTTLED' })),
        outcomes: both(failed('customError'))
    },
    {
        title: 'a look-alike CustomError of another copy of the SDK',
        scenario: rejecting(() => new LookAlikeCustomError('Busy here')),
        outcomes: both(DEFAULT)
    },
    {
        title: 'an Error with details that go in a circle',
        scenario: rejecting(() => errorWith({ type: 'CALL_THROTTLED', detail: circle() })),
        outcomes: since49(failed('CALL_THROTTLED'))
    },
    {
        title: 'a plain object that goes in a circle',
        scenario: rejecting(circle),
        outcomes: {
            '3.x': `${DEFAULT} + RangeError`,
            '4.9+': `${failed('CALL_THROTTLED')} + RangeError`
        }
    },
    {
        title: 'a Symbol',
        scenario: rejecting(() => Symbol('busy')),
        outcomes: both(`${DEFAULT} + DataCloneError`)
    }
];
