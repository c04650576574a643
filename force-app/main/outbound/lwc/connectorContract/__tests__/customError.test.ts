import { CustomErrorStandIn } from 'c/connectorContract';
import { loadSdk } from '../../../../../../test/sdk/connectorSdk';

const sdk = loadSdk();

function refusal(build: () => unknown): string {
    try {
        build();
    } catch (error) {
        return String(error);
    }
    return 'none';
}

describe('CustomErrorStandIn', () => {
    it.each([
        { labelName: 'L', namespace: 'c' },
        { labelName: 'L', namespace: 'c', message: '' },
        { labelName: 'L', namespace: 'c', message: 'm' }
    ])('lists the same keys as the class of the SDK: %j', (fields) => {
        const real = new sdk.CustomError(fields);

        const standIn = new CustomErrorStandIn(fields);

        expect(Object.entries(standIn)).toEqual(Object.entries(real));
        expect(standIn.message).toBe(real.message);
    });

    it.each([
        {},
        { labelName: 1, namespace: 'c' },
        { labelName: 'L' },
        { labelName: 'L', namespace: 'c', message: 7 }
    ])('refuses what the class of the SDK refuses: %j', (fields) => {
        const real = refusal(() => new sdk.CustomError(fields));

        const ours = refusal(() => Reflect.construct(CustomErrorStandIn, [fields]) as unknown);

        expect(ours).toBe(real);
        expect(ours).toContain('Expecting a string');
    });
});
