import {
    generationOf,
    OBSERVED_CASES,
    outcomeText,
    predictContract,
    printValue,
    SDK_GENERATIONS
} from 'c/connectorContract';
import { installedSdkVersion } from '../../../../../../test/sdk/connectorSdk';
import { driveRealConnector } from '../../../../../../test/sdk/driveRealConnector';
import { throughPort } from '../../../../../../test/sdk/hostSession';

const version = installedSdkVersion();
const installed = generationOf(version);

describe('the observed cases', () => {
    it('are the 57 that were tried, numbered', () => {
        expect(OBSERVED_CASES.map(({ number }) => number)).toEqual(
            Array.from({ length: 57 }, (_, index) => index + 1)
        );
    });

    it.each(OBSERVED_CASES)('$number on 3.x: $title', ({ scenario, outcomes }) => {
        const prediction = predictContract(scenario(), { generation: '3.x' });

        expect(outcomeText(prediction)).toBe(outcomes['3.x']);
    });

    it.each(OBSERVED_CASES)('$number on 4.9: $title', ({ scenario, outcomes }) => {
        const prediction = predictContract(scenario(), { generation: '4.9+' });

        expect(outcomeText(prediction)).toBe(outcomes['4.9+']);
    });

    it('end between 4.0 and 4.8 as on one of the two others', () => {
        for (const { scenario, outcomes } of OBSERVED_CASES) {
            const prediction = predictContract(scenario(), { generation: '4.0–4.8' });

            expect(Object.values(outcomes)).toContain(outcomeText(prediction));
        }
    });
});

describe(`the installed SDK, ${version}`, () => {
    it('is of a generation that is known', () => {
        expect(SDK_GENERATIONS).toContain(installed);
    });

    it.each(OBSERVED_CASES)('posts what is predicted for $number: $title', async (observed) => {
        const generation = installed ?? '3.x';
        const real = await driveRealConnector(observed.scenario());
        const prediction = predictContract(observed.scenario(), {
            generation,
            classSources: real.classSources
        });

        expect(real.messages).toStrictEqual(throughPort(prediction.messages));
        expect(real.console.map(({ text }) => text)).toEqual(
            prediction.console.map(({ text }) => text)
        );
        expect(real.uncaught).toEqual(prediction.uncaught);
        expect(printValue(real.console[0]?.value)).toBe(printValue(prediction.console[0]?.value));
    });
});
