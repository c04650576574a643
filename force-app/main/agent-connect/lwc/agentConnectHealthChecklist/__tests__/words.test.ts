import { NOT_FOR_PEOPLE } from '../../../../../../test/agentConnect/words';
import { CHECK_IDS } from 'c/agentConnectChecks';
import AgentConnectHealthChecklist from 'c/agentConnectHealthChecklist';
import { SITUATIONS } from '../../../../../../preview/org/situations';
import type { Situation } from '../../../../../../preview/org/situations';
import { answered, readChecks, startOrg } from '../../../../../../test/agentConnect/situation';
import { clearDocument, deepTextOf, render } from '../../../../../../test/components/render';

async function open(situation: Situation, layout: string) {
    startOrg(situation);
    const element = render('c-agent-connect-health-checklist', AgentConnectHealthChecklist, {
        layout
    });
    await answered();
    return element;
}

describe('what people read', () => {
    afterEach(clearDocument);

    it.each(SITUATIONS.map(([id]) => id))('on the card of %s is words', async (situation) => {
        const element = await open(situation, 'compact');

        const text = deepTextOf(element);
        expect(text).toContain('Agent Connect');
        expect(text).not.toMatch(NOT_FOR_PEOPLE);
    });

    it.each(SITUATIONS.map(([id]) => id))('in every check of %s is words', async (situation) => {
        const element = await open(situation, 'full');

        const texts = await readChecks(element);

        expect(texts).toHaveLength(CHECK_IDS.length);
        expect(texts.filter((text) => !text.includes('How to fix it:'))).toEqual([]);
        expect(texts.filter((text) => NOT_FOR_PEOPLE.test(text))).toEqual([]);
        expect(deepTextOf(element)).not.toMatch(NOT_FOR_PEOPLE);
    });
});
