import * as fc from 'fast-check';
import { auditEndpoint, ENDPOINT_PROBLEMS, RIGHT_HOSTS } from '../endpointAudit';

function goesTo(endpoint: string, host: string): boolean {
    try {
        const { protocol, hostname } = new URL(endpoint);
        return protocol === 'https:' && hostname === host;
    } catch {
        return false;
    }
}

describe('auditEndpoint', () => {
    it.each([
        ['https://api.stellaconnect.net', 'us'],
        ['https://api.stellaconnect.net/', 'us'],
        [' https://API.StellaConnect.NET/v1/requests\n', 'us'],
        ['https://api.stellaconnect.net:443/v1', 'us'],
        ['https://fra1-connect-1.api.stellaconnect.net/', 'eu']
    ] as const)('finds %j right', (endpoint, dataCenter) => {
        const verdict = auditEndpoint(endpoint, { dataCenter, packageVersion: '1.67' });

        expect(verdict).toMatchObject({
            verdict: 'right',
            reason: null,
            fix: 'none',
            host: RIGHT_HOSTS[dataCenter]
        });
    });

    it.each([
        ['https://sapi.stellaconnect.net', 'retired-host'],
        ['https://SAPI.stellaconnect.net/v1/requests', 'retired-host'],
        ['http://api.stellaconnect.net', 'not-https'],
        ['ftp://api.stellaconnect.net', 'not-https'],
        ['https://api.stellaconnect.net.', 'trailing-dot'],
        ['https://api.stellaconnect.net:8443', 'port'],
        ['api.stellaconnect.net/v1', 'scheme-missing'],
        ['api.stellaconnect.net:443', 'scheme-missing'],
        ['https://ada:secret@api.stellaconnect.net', 'user-info'],
        ['https://api.stellaconnect.net@example.com', 'user-info'],
        ['https://@api.stellaconnect.net', 'user-info'],
        ['https://api.stellaconnect.net\\@example.com', 'hidden-character'],
        ['https://api.stella\tconnect.net', 'hidden-character'],
        ['https://api.stella\u200bconnect.net', 'hidden-character'],
        ['https://api.stella\u00adconnect.net', 'hidden-character'],
        ['https://api.stellaconnect.net.example.com', 'look-alike'],
        ['https://api-stellaconnect.net', 'look-alike'],
        ['https://api.stellaconnect.com', 'look-alike'],
        ['https://api.ste11aconnect.net', 'look-alike'],
        ['https://api.stellaconect.net', 'look-alike'],
        ['https://api.stel1aconnect.net', 'look-alike'],
        ['https://api.\u0455tell\u0430connect.net', 'look-alike'],
        ['https://\uff41pi.stellaconnect.net', 'look-alike'],
        ['https://api.stellaconnect\u3002net', 'look-alike'],
        ['https://%61pi.stellaconnect.net', 'look-alike'],
        ['https://stellaconnect.example.com', 'look-alike'],
        ['https://xn--bcher-kva.example', 'international-host'],
        ['https://stellaconnect.net', 'vendor-host'],
        ['https://hello.stellaconnect.net', 'vendor-host'],
        ['https://example.agentconnect.net/api/request_status', 'status-page-host'],
        ['https://example.com', 'foreign-host'],
        ['https://93.184.216.34', 'foreign-host'],
        ['', 'unreadable'],
        ['https://', 'unreadable'],
        ['see the manual', 'unreadable'],
        ['https://exa mple', 'unreadable']
    ])('finds %j wrong: %s', (endpoint, reason) => {
        expect(auditEndpoint(endpoint)).toMatchObject({ verdict: 'wrong', reason });
    });

    it('names every problem, worst first', () => {
        expect(auditEndpoint('http://sapi.stellaconnect.net:8080').problems).toEqual([
            'retired-host',
            'not-https',
            'port'
        ]);
    });

    it('accepts a subdomain of the API host with a note', () => {
        expect(auditEndpoint('https://iad2.api.stellaconnect.net')).toMatchObject({
            verdict: 'accepted',
            notes: ['unlisted-subdomain'],
            fix: 'confirm-with-support',
            expected: 'https://iad2.api.stellaconnect.net'
        });
    });

    it('holds an endpoint against the data center', () => {
        expect(auditEndpoint('https://api.stellaconnect.net', { dataCenter: 'eu' })).toMatchObject({
            verdict: 'wrong',
            reason: 'other-data-center',
            expected: 'https://fra1-connect-1.api.stellaconnect.net'
        });
    });

    it('asks which data center it is where that was not said', () => {
        expect(auditEndpoint('https://api.stellaconnect.net')).toMatchObject({
            verdict: 'right',
            notes: ['data-center-not-confirmed'],
            fix: 'confirm-with-support'
        });
    });

    it.each([
        ['1.48', ['package-before-change'], 'accepted'],
        ['1.50', ['package-between'], 'accepted'],
        ['1.65', [], 'right'],
        ['2.1', [], 'right']
    ])('notes what package %s was made for', (packageVersion, notes, verdict) => {
        const context = { packageVersion, dataCenter: 'us' } as const;

        expect(auditEndpoint('https://api.stellaconnect.net', context)).toMatchObject({
            notes,
            verdict
        });
    });

    it('calls nothing right that the network would send elsewhere', () => {
        const parts = fc.constantFrom(
            'https://',
            'http://',
            'api.',
            'sapi.',
            'stellaconnect',
            '.net',
            '@',
            ':',
            '443',
            '/',
            '\\',
            '.',
            '%2e',
            'example.com',
            '\u0430',
            '?',
            '#',
            '\u3002'
        );
        const endpoints = fc.oneof(
            fc.array(parts, { maxLength: 9 }).map((all) => all.join('')),
            fc.webUrl(),
            fc.string({ unit: 'binary' })
        );

        fc.assert(
            fc.property(endpoints, (endpoint) => {
                const { verdict, problems } = auditEndpoint(endpoint);
                const isSent =
                    goesTo(endpoint.trim(), RIGHT_HOSTS.us) ||
                    goesTo(endpoint.trim(), RIGHT_HOSTS.eu);
                expect(verdict === 'right' && !isSent).toBe(false);
                expect(problems.every((problem) => ENDPOINT_PROBLEMS.includes(problem))).toBe(true);
            }),
            { numRuns: 2000 }
        );
    });

    it('catches every host that differs by one letter', () => {
        const host = RIGHT_HOSTS.us;
        const places = fc.integer({ min: 0, max: host.length - 1 });
        const letters = fc.stringMatching(/^[a-z0-9-]$/);

        fc.assert(
            fc.property(places, letters, (place, letter) => {
                const other = host.slice(0, place) + letter + host.slice(place + 1);
                fc.pre(other !== host);
                expect(auditEndpoint(`https://${other}`).verdict).toBe('wrong');
            })
        );
    });

    it('takes a moment for a very long text', () => {
        const before = performance.now();

        auditEndpoint('https://' + 'a.'.repeat(500_000));

        expect(performance.now() - before).toBeLessThan(500);
    });
});
