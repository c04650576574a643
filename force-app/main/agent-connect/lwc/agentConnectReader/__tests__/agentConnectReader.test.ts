import AgentConnectReader from 'c/agentConnectReader';
import type { OrgReading } from 'c/agentConnectReading';
import { answered, startOrg } from '../../../../../../test/agentConnect/situation';
import { clearDocument, listen, render } from '../../../../../../test/components/render';
import type { Situation } from '../../../../../../preview/org/situations';

const SETTINGS = {
    baseObject: 'Case',
    overrides: { objects: {}, fields: {} },
    packageVersion: '',
    thresholdMinutes: 30,
    windowDays: 7
};

function isReading(value: unknown): value is OrgReading {
    return typeof value === 'object' && value !== null && 'reading' in value;
}

async function read(situation: Situation): Promise<OrgReading> {
    startOrg(situation);
    const element = render('c-agent-connect-reader', AgentConnectReader, { settings: SETTINGS });
    const readings = listen(element, 'reading');
    await answered();
    const last = readings.at(-1);
    if (!isReading(last)) {
        throw new Error('Nothing was read');
    }
    return last;
}

describe('the reader of the org', () => {
    afterEach(clearDocument);

    it('reads tabs, objects and records until every question is answered', async () => {
        const { isComplete, reading, user } = await read('healthy');

        expect(isComplete).toBe(true);
        expect(user).toMatch(/^005/);
        expect(reading.evidence.map(({ facts }) => facts.about).toSorted()).toEqual([
            'heartbeat',
            'requests',
            'responses',
            'timestamp',
            'would-fail'
        ]);
    });

    it('is complete where there is nothing to ask', async () => {
        const { isComplete, org } = await read('no-permission');

        expect(isComplete).toBe(true);
        expect(org.profile.status).toBe('no-access');
    });
});
