import { objectFieldsPath, setupLink, statusPageUrl } from 'c/agentConnectChecks';

describe('statusPageUrl', () => {
    it('makes the address of the API Status page', () => {
        expect(statusPageUrl(' Example ')).toBe(
            'https://example.agentconnect.net/api/request_status'
        );
    });

    it.each(['', 'evil.tld/', 'a.b', 'user@host', 'a b', 'x'.repeat(64), 'data:text/html,x'])(
        'refuses %j',
        (text) => {
            expect(statusPageUrl(text)).toBeUndefined();
        }
    );
});

describe('objectFieldsPath', () => {
    it('makes the path to the fields of an object', () => {
        expect(objectFieldsPath('Case')).toBe(
            '/lightning/setup/ObjectManager/Case/FieldsAndRelationships/view'
        );
    });

    it.each(['', '../x', 'Case/..', 'Case?x=1'])('refuses %j', (name) => {
        expect(objectFieldsPath(name)).toBeUndefined();
    });
});

describe('setupLink', () => {
    it('carries the path of the page', () => {
        expect(setupLink('flows')).toEqual({
            kind: 'setup',
            page: 'flows',
            path: '/lightning/setup/Flows/home'
        });
    });
});
