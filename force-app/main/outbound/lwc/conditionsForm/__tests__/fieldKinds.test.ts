import { HEALTHY_CONDITIONS } from 'c/callSimulation';
import { count, flag, list, share } from '../fieldKinds';

describe('the kinds of fields', () => {
    it('read and write shares in per cent', () => {
        const field = share(
            'network',
            'packetLoss',
            ({ network }) => network.packetLoss,
            (c, packetLoss) => ({ ...c, network: { ...c.network, packetLoss } })
        );

        const changed = field.write(HEALTHY_CONDITIONS, '25');

        expect(changed.network.packetLoss).toBe(0.25);
        expect(field.read(changed)).toBe('25');
        expect(field.write(HEALTHY_CONDITIONS, '').network.packetLoss).toBe(0);
    });

    it('read and write words, numbers and ticks', () => {
        const words = list(
            'numbers',
            'barred',
            () => null,
            (c) => c
        );
        const number = count(
            'rep',
            'activeCalls',
            () => null,
            (c) => c
        );
        const tick = flag(
            'rep',
            'mayDialOut',
            () => true,
            (c) => c
        );

        expect([words, number, tick].map((field) => field.read(HEALTHY_CONDITIONS))).toEqual([
            '',
            '',
            true
        ]);
    });
});
