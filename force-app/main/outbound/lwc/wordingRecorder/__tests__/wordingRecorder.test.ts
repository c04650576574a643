import { recordedWordings } from 'c/recordedWordings';
import WordingRecorder from 'c/wordingRecorder';
import {
    clearDocument,
    find,
    listen,
    propertyOf,
    render,
    send,
    settled,
    textsOf
} from '../../../../../../test/components/render';

describe('the recorder of wordings', () => {
    beforeEach(() => {
        localStorage.clear();
    });
    afterEach(() => {
        clearDocument();
        jest.restoreAllMocks();
    });

    it('keeps what the org shows, and says so', async () => {
        const constant = 'CALL_THROTTLED';
        const element = render('c-wording-recorder', WordingRecorder, { constant, wording: 'Old' });
        const records = listen(element, 'record');
        expect(propertyOf(find(element, 'lightning-textarea'), 'value')).toBe('Old');

        send(find(element, 'lightning-textarea'), 'change', { value: 'Too many calls. ' });
        find(element, 'lightning-button').click();
        await settled();

        expect(recordedWordings()).toEqual({ CALL_THROTTLED: 'Too many calls.' });
        expect(records).toEqual([{ constant, wording: 'Too many calls.' }]);
        expect(textsOf(element, '[role="status"]')).toEqual(['c.Simulator_WordingSaved']);
        await expect(element).toBeAccessible();
    });

    it('says where the browser keeps nothing', async () => {
        jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
            throw new Error('full');
        });
        const element = render('c-wording-recorder', WordingRecorder, { constant: 'X' });

        find(element, 'lightning-button').click();
        await settled();

        expect(textsOf(element, '[role="status"]')).toEqual(['c.Simulator_WordingNotSaved']);
    });
});
