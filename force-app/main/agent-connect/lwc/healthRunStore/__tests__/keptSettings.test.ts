import { keepSettings, readKeptSettings } from 'c/healthRunStore';

const KEY = 'contact-center-diagnostics.agent-connect-health-settings';

describe('settings that the browser keeps', () => {
    beforeEach(() => localStorage.clear());
    afterEach(() => jest.restoreAllMocks());

    it('are none while nobody set any', () => {
        expect(readKeptSettings()).toEqual({});
    });

    it('come back as they were, without what is blank', () => {
        const kept = keepSettings({ baseObject: ' WorkOrder ', sendAtField: ' ' });

        expect(kept).toBe(true);
        expect(readKeptSettings()).toEqual({ baseObject: 'WorkOrder' });
    });

    it.each(['no JSON', '7', 'null', '{"thresholdMinutes":"soon","subdomain":{}}'])(
        'are none where the browser holds %s',
        (text) => {
            localStorage.setItem(KEY, text);

            expect(readKeptSettings()).toEqual({});
        }
    );

    it('say so where the browser keeps nothing', () => {
        jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
            throw new Error('QuotaExceededError');
        });

        expect(keepSettings({ baseObject: 'WorkOrder' })).toBe(false);
    });
});
