import { mapOutboundFailure } from 'c/outboundCallMapping';
import { SHIPPED_CATALOG } from '../../../../../../test/catalog/shippedCatalog';
import { deadlineError, dialScenario, hangUpScenario, rejectionError } from '../connectorActions';

function rejection(pack: string, code: string): Error {
    const failure = { pack, code };
    return rejectionError(failure, mapOutboundFailure(failure, SHIPPED_CATALOG));
}

describe('what a connector does', () => {
    it('rejects with the type and without the number', () => {
        expect(rejection('twilio', '31206')).toMatchObject({
            message: 'twilio 31206',
            type: 'CALL_THROTTLED'
        });
    });

    it('leaves the type out where it is the default', () => {
        expect(rejection('sip', '486')).not.toHaveProperty('type');
    });

    it('stops waiting with the constant for it', () => {
        expect(deadlineError()).toMatchObject({ type: 'TIMEOUT_ERROR' });
    });

    it('dials the number that Salesforce sends', () => {
        expect(dialScenario('+15005550006', { how: 'never-settled' })).toMatchObject({
            request: { contact: { phoneNumber: '+15005550006' } }
        });
    });

    it('hangs up where a call fails later', () => {
        const failure = { pack: 'sip', code: '486', phase: 'after-dial-resolved' } as const;
        const decision = mapOutboundFailure(failure, SHIPPED_CATALOG);
        if (decision.kind !== 'hang-up') {
            throw new Error('A late failure is a hang-up');
        }

        expect(hangUpScenario('+15005550006', decision)).toMatchObject({
            eventType: 'HANGUP',
            payload: { calls: [{ reason: 'error', closeCallOnError: true }] }
        });
    });
});
