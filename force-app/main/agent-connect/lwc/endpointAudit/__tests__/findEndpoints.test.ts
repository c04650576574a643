import { auditEndpointsIn } from '../findEndpoints';

describe('auditEndpointsIn', () => {
    it('audits every address in a pasted page of settings', () => {
        const text =
            'Agent Connect Settings\nEndpoint\thttps://sapi.stellaconnect.net/v1\nOld: "api.stellaconnect.net".\nhttps://example.com, e.g. none';

        const found = auditEndpointsIn(text);

        expect(found.map((item) => [item.text, item.verdict.reason])).toEqual([
            ['https://sapi.stellaconnect.net/v1', 'retired-host'],
            ['api.stellaconnect.net', 'scheme-missing'],
            ['https://example.com', 'foreign-host']
        ]);
        expect(found.every(({ start, end, text: part }) => text.slice(start, end) === part)).toBe(
            true
        );
    });

    it('gives nothing for a text without addresses', () => {
        expect(auditEndpointsIn('Nothing. To see here.')).toEqual([]);
    });

    it('stops at a hundred', () => {
        expect(auditEndpointsIn('https://api.stellaconnect.net '.repeat(500))).toHaveLength(100);
    });
});
