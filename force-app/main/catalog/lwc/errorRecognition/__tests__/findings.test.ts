import { SHIPPED_CATALOG as CATALOG } from '../../../../../../test/catalog/shippedCatalog';
import { linkNames, makeFindings, orderFindings } from '../findings';
import { knowledgeOf } from '../knowledge';
import type { Sighting } from '../model';

const knowledge = knowledgeOf(CATALOG);

function sighting(
    pack: string,
    code: string,
    start: number,
    more: Partial<Sighting> = {}
): Sighting {
    return {
        pack,
        code,
        start,
        end: start + code.length,
        evidence: 'prose',
        tier: 'possible',
        confidence: 'low',
        ...more
    };
}

const CERTAIN = { tier: 'certain', confidence: 'high', evidence: 'sip-status-line' } as const;

describe('findings', () => {
    it('are one for each code, at its best place, with all places in order', () => {
        const [finding, ...others] = makeFindings(
            [sighting('sip', '486', 5), sighting('sip', '486', 40, CERTAIN)],
            knowledge
        );

        expect(others).toEqual([]);
        expect(finding).toMatchObject({
            id: 'sip:486',
            tier: 'certain',
            start: 40,
            known: 'listed'
        });
        expect(finding?.occurrences.map(({ start }) => start)).toEqual([5, 40]);
    });

    it.each([
        ['sip', '499', 'family'],
        ['telnyx', '10010', 'unknown'],
        ['pererr', '99999', 'unknown']
    ])('say of %s:%s that it is %s', (pack, code, known) => {
        expect(makeFindings([sighting(pack, code, 0)], knowledge)[0]?.known).toBe(known);
    });

    it('make a number as certain as its name, unless the text rules it out', () => {
        const name = sighting('pererr', 'PERERR_CM_TIMEOUT', 40, CERTAIN);
        const code = knowledge.names.inPack('PERERR_CM_TIMEOUT', 'pererr')?.entryId ?? '';
        const number = code.replace('pererr:', '');
        const tierOf = (more: Partial<Sighting>): string | undefined =>
            orderFindings(
                makeFindings([sighting('pererr', number, 0, more), name], knowledge),
                knowledge
            ).find(({ id }) => id === code)?.tier;

        expect(tierOf({})).toBe('certain');
        expect(tierOf({ said: 'ruled-out' })).toBe('possible');
    });

    it('make a status as certain as the cause that says the same', () => {
        const [first, second] = orderFindings(
            makeFindings(
                [sighting('sip', '484', 0), sighting('q850', '28', 9, CERTAIN)],
                knowledge
            ),
            knowledge
        );

        expect([first?.id, first?.tier]).toEqual(['sip:484', 'certain']);
        expect(second?.id).toBe('q850:28');
    });

    it('put what the text calls the root cause first', () => {
        const found = makeFindings(
            [
                sighting('twilio', '32011', 0, CERTAIN),
                sighting('sip', '503', 9, { ...CERTAIN, said: 'root-cause' }),
                sighting('sip', '503', 20)
            ],
            knowledge
        );

        expect(orderFindings(found, knowledge)[0]).toMatchObject({
            id: 'sip:503',
            said: 'root-cause'
        });
    });

    it('are ruled out only where every place is', () => {
        const out = { said: 'ruled-out' } as const;
        const places = [sighting('sip', '486', 0, out), sighting('sip', '603', 9, out)];
        const ids = [...places, sighting('sip', '603', 20), sighting('sip', '486', 30, out)];

        expect(orderFindings(makeFindings(ids, knowledge), knowledge)[0]?.id).toBe('sip:603');
    });

    it('link a name to its number', () => {
        const found = makeFindings(
            [
                sighting('finesse-cf', '33', 0, CERTAIN),
                sighting('finesse-cf', 'CF_RESOURCE_BUSY', 9, CERTAIN)
            ],
            knowledge
        );

        expect(linkNames(found).map(({ sameAs }) => sameAs)).toEqual([undefined, 'finesse-cf:33']);
    });

    it('have one cause: a certain one before any possible one', () => {
        const found = orderFindings(
            makeFindings(
                [sighting('pererr', '13036', 0), sighting('sip', '486', 9, CERTAIN)],
                knowledge
            ),
            knowledge
        );

        expect(found.map(({ id, primary }) => [id, primary])).toEqual([
            ['sip:486', true],
            ['pererr:13036', false]
        ]);
    });

    it('leave a status the cause beside a reason that only repeats it', () => {
        const found = orderFindings(
            makeFindings(
                [sighting('sip', '486', 0, CERTAIN), sighting('q850', '17', 9, CERTAIN)],
                knowledge
            ),
            knowledge
        );

        expect(found[0]?.id).toBe('sip:486');
    });
});
