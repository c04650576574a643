import { describeFault, FaultList } from '../faults';
import type { PackFault, PackFaultKind } from '../faults';

const FAULT: PackFault = { kind: 'duplicate', where: 'errorPackSip.entries[3] 486', found: '486' };

describe('a list of faults', () => {
    it('gives the result of a reading that added none', () => {
        const list = new FaultList();
        list.add(FAULT);

        expect(list.sound(() => 'read')).toBe('read');
    });

    it('gives nothing for a reading that added one, and keeps the fault', () => {
        const list = new FaultList();

        const result = list.sound(() => {
            list.add(FAULT);
            return 'read';
        });

        expect(result).toBeUndefined();
        expect(list.faults).toEqual([FAULT]);
    });

    it('refuses the outer reading where an inner one failed', () => {
        const list = new FaultList();

        const result = list.sound(() => {
            list.sound(() => {
                list.add(FAULT);
            });
            return 'outer';
        });

        expect(result).toBeUndefined();
    });
});

describe('describing a fault', () => {
    const where = 'errorPackSip.entries[3] 486';
    const texts: Record<PackFaultKind, readonly [PackFault, readonly string[]]> = {
        'not-loaded': [{ kind: 'not-loaded', where, detail: 'HTTP 404' }, ['HTTP 404']],
        'not-json': [{ kind: 'not-json', where, detail: 'line 3' }, ['JSON', 'line 3']],
        'too-large': [{ kind: 'too-large', where, detail: '9 of 5' }, ['larger', '9 of 5']],
        'wrong-shape': [
            { kind: 'wrong-shape', where, expected: 'a text', found: 'null' },
            ['a text', 'null']
        ],
        'unknown-field': [{ kind: 'unknown-field', where, found: 'cuase' }, ['field', 'cuase']],
        'unknown-pack': [{ kind: 'unknown-pack', where, found: 'spi' }, ['pack', 'spi']],
        'unknown-family': [{ kind: 'unknown-family', where, found: '4x' }, ['family', '4x']],
        'unknown-source': [{ kind: 'unknown-source', where, found: 'rfc' }, ['source', 'rfc']],
        'unknown-error-type': [
            { kind: 'unknown-error-type', where, found: 'BUSY' },
            ['Salesforce', 'BUSY']
        ],
        duplicate: [{ kind: 'duplicate', where, found: '486' }, ['486', 'already']],
        incomplete: [{ kind: 'incomplete', where, found: 'cause' }, ['lacks', 'cause']]
    };

    it.each(Object.entries(texts))(
        '%s begins with the place and says what is wrong',
        (_kind, [fault, parts]) => {
            const text = describeFault(fault);

            expect(text.startsWith(`${where}: `)).toBe(true);
            for (const part of parts) {
                expect(text).toContain(part);
            }
        }
    );
});
