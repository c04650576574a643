import * as fc from 'fast-check';
import { fold, nameKey, plainWords, searchWords, stem } from '../words';

const anyText = fc.string({ unit: 'binary', maxLength: 60 });

describe('stems', () => {
    it.each([
        ['calls', 'call'],
        ['calling', 'call'],
        ['called', 'call'],
        ['queries', 'query'],
        ['addresses', 'address'],
        ['address', 'address'],
        ['busy', 'busy'],
        ['status', 'status'],
        ['services', 'servic'],
        ['service', 'servic'],
        ['route', 'rout'],
        ['routing', 'rout'],
        ['dialled', 'dial'],
        ['dialing', 'dial'],
        ['registration', 'register'],
        ['sms', 'sms'],
        ['string', 'string'],
        ['bed', 'bed'],
        ['', '']
    ])('%j has the stem %j', (word, expected) => {
        expect(stem(word)).toBe(expected);
    });

    it.each(['toString', 'constructor', '__proto__'])('%s is a word like any other', (word) => {
        expect(typeof stem(word)).toBe('string');
    });

    it('never are longer than the word, unless it is irregular', () => {
        fc.assert(
            fc.property(fc.stringMatching(/^[b-z]{1,12}$/), (word) => {
                expect(stem(word).length).toBeLessThanOrEqual(Math.max(word.length, 8));
            })
        );
    });
});

describe('plain words', () => {
    it.each([
        ['CF_RESOURCE_BUSY', ['cf', 'resource', 'busy']],
        ['DestinationNotAllowedException', ['destination', 'not', 'allowed', 'exception']],
        ['JTAPIObject', ['jtapi', 'object']],
        ['ALLCAPS lower', ['allcaps', 'lower']],
        ['sip486', ['sip', '486']],
        ['q850', ['q850']],
        ['E.164', ['e', '164']],
        ["can't won’t", ['cant', 'wont']],
        ['Línea', ['linea']],
        ['<b>busy</b>', ['b', 'busy', 'b']],
        ['🙂 … ()', []],
        ['', []],
        ['مشغول', ['مشغول']]
    ])('of %j', (text, words) => {
        expect(plainWords(text)).toEqual(words);
    });

    it('never are empty, and hold no space', () => {
        fc.assert(
            fc.property(anyText, (text) => {
                expect(plainWords(text).filter((word) => word === '' || /\s/.test(word))).toEqual(
                    []
                );
            })
        );
    });
});

describe('search words', () => {
    it.each([
        ['time out', ['timeout']],
        ['timed out', ['timeout']],
        ['picked up', ['pickup']],
        ['soft phone', ['softphon']],
        ['E.164', ['e164']],
        ["can't", ['not']],
        ['nobody', ['not']],
        ['the call to that country', ['call', 'country']],
        ['not enough digits', ['insufficient', 'digit']],
        ['the of', []]
    ])('of %j', (text, words) => {
        expect(searchWords(text)).toEqual(words);
    });

    it('are the same in capitals and between punctuation', () => {
        expect(searchWords('CALL (REJECTED)!')).toEqual(searchWords('call rejected'));
    });
});

describe('names', () => {
    it.each([
        ['CF_RESOURCE_BUSY', 'cf-resource busy'],
        ['E.164', 'e164'],
        ['Línea', 'LINEA'],
        ['li\u0301nea', 'línea']
    ])('%s and %s are one name', (left, right) => {
        expect(nameKey(left)).toBe(nameKey(right));
    });

    it('are told apart by a digit', () => {
        expect(nameKey('Error 3')).not.toBe(nameKey('Error 4'));
    });

    it('stay as they are once read', () => {
        fc.assert(
            fc.property(anyText, (text) => {
                const key = nameKey(text);

                expect(nameKey(key)).toBe(key);
            })
        );
    });
});

describe('folding', () => {
    it.each([
        ['Línea', 'linea'],
        ['BUSY', 'busy'],
        ['İ', 'i'],
        ['a\tb', 'a\tb']
    ])('%j is %j', (text, folded) => {
        expect(fold(text)).toBe(folded);
    });
});

describe('the hard cases', () => {
    it('reads a word alike whether its accents are letters of their own or not', () => {
        expect(plainWords('li\u0301nea')).toEqual(plainWords('línea'));
    });
});
