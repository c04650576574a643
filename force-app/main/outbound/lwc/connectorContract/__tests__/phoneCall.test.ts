import { GENERATION_RULES } from 'c/connectorContract';
import { postedCall } from '../phoneCall';

const CALL = { callId: 'c1', callType: 'Outbound', phoneNumber: '', state: 'ringing' };

describe('a phone call as it is posted', () => {
    it('has no empty fields but state and attributes', () => {
        expect(postedCall(CALL, GENERATION_RULES['3.x'])).toEqual({
            callId: 'c1',
            callType: 'Outbound',
            state: 'ringing',
            callAttributes: undefined
        });
    });

    it('has a connection id and the contact under its new name from 4.x on', () => {
        const contact = { id: 'Ada' };

        expect(postedCall({ ...CALL, contact }, GENERATION_RULES['4.0–4.8'])).toMatchObject({
            connectionId: 'c1',
            contact,
            toContact: contact
        });
    });
});
