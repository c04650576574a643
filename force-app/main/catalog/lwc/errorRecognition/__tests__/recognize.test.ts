import fc from 'fast-check';
import { ErrorCatalog } from 'c/errorCatalog';
import { recognizeErrors } from '../recognize';
import { SHIPPED_CATALOG as CATALOG } from '../../../../../../test/catalog/shippedCatalog';
import developmentPayloads from './fixtures/developmentPayloads.json';
import fieldPayloads from './fixtures/fieldPayloads.json';
import harmlessTexts from './fixtures/harmlessTexts.json';
import heldOutPayloads from './fixtures/heldOutPayloads.json';
import quietSentences from './fixtures/quietSentences.json';
import samplePayloads from './fixtures/samplePayloads.json';
import secondHeldOutPayloads from './fixtures/secondHeldOutPayloads.json';
import spokenCodes from './fixtures/spokenCodes.json';
import writtenPayloads from './fixtures/writtenPayloads.json';
import writtenTexts from './fixtures/writtenTexts.json';

interface Payload {
    readonly id: string;
    readonly text: string;
    readonly expect: readonly string[];
    readonly primary: string | null;
    readonly mustNot: readonly string[];
}

function found(text: string): string[] {
    return recognizeErrors(text, CATALOG).findings.map(({ id }) => id);
}

function figures(payloads: readonly Payload[]): { recall: number; precision: number } {
    let expected = 0;
    let hits = 0;
    let all = 0;
    for (const { text, expect: wanted } of payloads) {
        const ids = found(text);
        expected += wanted.length;
        all += ids.length;
        hits += wanted.filter((id) => ids.includes(id)).length;
    }
    return { recall: hits / expected, precision: hits / all };
}

describe('recognizeErrors on the sample payloads', () => {
    it.each(samplePayloads)('finds what is to be found in $id, and nothing else', (payload) => {
        const ids = found(payload.text);

        expect(ids.sort()).toEqual([...payload.expect].sort());
    });

    it.each(samplePayloads)('knows the cause in $id', ({ text, primary }) => {
        expect(recognizeErrors(text, CATALOG).primary?.id).toBe(primary);
    });

    it.each([...samplePayloads, ...writtenPayloads, ...writtenTexts])(
        'leaves alone in $id what is no code',
        ({ text, mustNot }) => {
            const findings = recognizeErrors(text, CATALOG).findings;

            const wrong = mustNot.flatMap((trap) =>
                findings.filter(({ id, code }) => id === trap || `*:${code}` === trap)
            );
            expect(wrong).toEqual([]);
        }
    );
});

describe('recognizeErrors on sentences', () => {
    it.each(spokenCodes)(
        'finds the code that is spoken of in: $text',
        ({ text, expect: wanted }) => {
            expect(found(text)).toEqual(expect.arrayContaining(wanted));
        }
    );

    it.each(quietSentences)('finds nothing in: %s', (text) => {
        expect(found(text)).toEqual([]);
    });
});

describe('recognizeErrors on payloads of the same kinds', () => {
    it.each([...developmentPayloads, ...heldOutPayloads, ...secondHeldOutPayloads])(
        'finds every code in $id',
        (payload) => {
            expect(found(payload.text)).toEqual(expect.arrayContaining(payload.expect));
        }
    );

    it.each([
        ['developed with', developmentPayloads, 0.99],
        ['held out', heldOutPayloads, 0.97],
        ['held out a second time', secondHeldOutPayloads, 0.97],
        ['met in the field', fieldPayloads, 0.93],
        ['written by others, mails among them', writtenPayloads, 0.97],
        ['written later, by others again', writtenTexts, 0.97]
    ])('keeps its figures on payloads %s', (_, payloads, least) => {
        const { recall, precision } = figures(payloads);

        expect(recall).toBeGreaterThanOrEqual(least);
        expect(precision).toBeGreaterThanOrEqual(least);
    });

    it.each([...developmentPayloads, ...heldOutPayloads, ...secondHeldOutPayloads])(
        'knows the cause in $id',
        (payload) => {
            expect(recognizeErrors(payload.text, CATALOG).primary?.id ?? null).toBe(
                payload.primary
            );
        }
    );
});

describe('recognizeErrors on texts without codes', () => {
    it.each([...harmlessTexts.development, ...harmlessTexts.heldOut, ...harmlessTexts.messages])(
        'finds nothing certain in: %s',
        (text) => {
            const certain = recognizeErrors(text, CATALOG).findings.filter(
                ({ tier }) => tier === 'certain'
            );

            expect(certain).toEqual([]);
        }
    );
});

describe('recognizeErrors', () => {
    it('gives the place of a code in the text as pasted, escapes and all', () => {
        const text = String.raw`log: "{\"raw\":\"SIP/2.0 503 Down\\r\\nReason: Q.850;cause=41\"}"`;

        const places = recognizeErrors(text, CATALOG).findings.map(({ id, start, end }) => [
            id,
            text.slice(start, end)
        ]);

        expect(places).toEqual([
            ['q850:41', '41'],
            ['sip:503', '503']
        ]);
    });

    it('tells that a status follows from the reason in the same message', () => {
        const text = 'SIP/2.0 503 Service Unavailable\nReason: Q.850;cause=41';

        const { findings, chain } = recognizeErrors(text, CATALOG);

        expect(findings.find(({ id }) => id === 'sip:503')?.because).toBe('q850:41');
        expect(chain).toContainEqual({
            effect: 'sip:503',
            cause: 'q850:41',
            reason: 'reason-of-status'
        });
    });

    it('links the name of a control failure to its number', () => {
        const text =
            '<errorType>Invalid State</errorType><errorData>33</errorData><errorMessage>CF_RESOURCE_BUSY</errorMessage>';

        const [number, name] = recognizeErrors(text, CATALOG).findings;

        expect(number).toMatchObject({
            id: 'finesse-cf:33',
            aliases: ['finesse-cf:CF_RESOURCE_BUSY'],
            primary: true
        });
        expect(name).toMatchObject({ id: 'finesse-cf:CF_RESOURCE_BUSY', sameAs: 'finesse-cf:33' });
    });

    it('never makes a possible code the cause while there is a certain one', () => {
        const text =
            'error 31005 in the app, later:\nHTTP/1.1 500 Internal Server Error\n[13227] error';

        const { primary, findings } = recognizeErrors(text, CATALOG);

        expect(primary?.tier).toBe('certain');
        expect(findings.filter((finding) => finding.primary)).toHaveLength(1);
    });

    it('counts the places of a code that stands in a log again and again', () => {
        const line = 'Got SIP response 486 "Busy Here" back\n';

        const [finding] = recognizeErrors(line.repeat(4), CATALOG).findings;

        expect(finding?.occurrences).toHaveLength(4);
    });

    it.each([
        ['pererr:13999', '<peripheralErrorCode>13999</peripheralErrorCode>', 'family'],
        ['telnyx:D38', '{"telnyx_error": {"error_code": "D38", "message": "x"}}', 'unknown'],
        ['sip:486', 'SIP/2.0 486 Busy Here', 'listed']
    ])('says of %s how far it is known', (id, text, known) => {
        expect(recognizeErrors(text, CATALOG).findings[0]).toMatchObject({ id, known });
    });

    it('resolves no entity but the five of XML', () => {
        const bomb = '<!DOCTYPE x [<!ENTITY a "486"><!ENTITY b "&a;&a;">]><code>&b;</code>';

        expect(found(bomb)).toEqual([]);
    });

    it('works with a catalog that holds nothing', () => {
        const { findings } = recognizeErrors('SIP/2.0 486 Busy Here', new ErrorCatalog([]));

        expect(findings).toMatchObject([{ id: 'sip:486', known: 'unknown' }]);
    });
});

/** Texts like those that are pasted: pieces of payloads in any order, cut anywhere. */
const PIECES = [...samplePayloads, ...developmentPayloads].map(({ text }) => text);
const text = fc
    .array(
        fc.oneof(
            fc.constantFrom(...PIECES),
            fc.string({ unit: 'grapheme' }),
            fc.constantFrom(
                '\n',
                '"',
                '\\',
                '&lt;',
                '<errorType>',
                'code: ',
                ' 486 ',
                'SIP/2.0 ',
                '\\u003c'
            )
        ),
        { maxLength: 6 }
    )
    .chain((parts) => {
        const whole = parts.join('');
        return fc.nat(whole.length).map((end) => whole.slice(0, end));
    });

describe('recognizeErrors on any text', () => {
    it('never throws, and its spans lie inside the text', () => {
        fc.assert(
            fc.property(text, (any) => {
                const { findings } = recognizeErrors(any, CATALOG);
                return findings.every(
                    ({ start, end }) => start >= 0 && start < end && end <= any.length
                );
            }),
            { numRuns: 500 }
        );
    });

    it('gives places that do not overlap', () => {
        fc.assert(
            fc.property(text, (any) => {
                const places = recognizeErrors(any, CATALOG)
                    .findings.flatMap(({ occurrences }) => occurrences)
                    .sort((a, b) => a.start - b.start);
                return places.every(
                    (place, index) => index === 0 || place.start >= (places[index - 1]?.end ?? 0)
                );
            }),
            { numRuns: 300 }
        );
    });

    it('gives the same findings for the same text', () => {
        fc.assert(
            fc.property(text, (any) => {
                expect(recognizeErrors(any, CATALOG)).toEqual(recognizeErrors(any, CATALOG));
            }),
            { numRuns: 100 }
        );
    });

    it('has one cause at the most, and it comes first', () => {
        fc.assert(
            fc.property(text, (any) => {
                const { findings, primary } = recognizeErrors(any, CATALOG);
                return (
                    findings.filter((finding) => finding.primary).length ===
                        Math.min(1, findings.length) && findings[0] === primary
                );
            }),
            { numRuns: 200 }
        );
    });

    it('finds every code again in a payload that was quoted as JSON or escaped as XML', () => {
        fc.assert(
            fc.property(fc.constantFrom(...samplePayloads), fc.nat(2), (payload, depth) => {
                let quoted = payload.text;
                for (let round = 0; round <= depth; round++) {
                    quoted = JSON.stringify(quoted);
                }
                expect(found(quoted)).toEqual(expect.arrayContaining(payload.expect));
            })
        );
    });
});
