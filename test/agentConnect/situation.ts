/** The local org of the preview, as tests use it. */
import { resetOrg } from '../../preview/org/org';
import type { Situation } from '../../preview/org/situations';
import { deepTextOf, find, findAll, settled } from '../components/render';

/** Starts a local org of a situation, and forgets what the browser kept. */
export function startOrg(situation: Situation): void {
    localStorage.clear();
    history.replaceState(null, '', `/?situation=${situation}`);
    resetOrg();
}

/** Lets everything that the org was asked be answered. */
export async function answered(): Promise<void> {
    for (let turn = 0; turn < 12; turn += 1) {
        await settled();
    }
}

/** Opens every check of the full checklist, one after the other, and reads it. */
export async function readChecks(checklist: Element): Promise<readonly string[]> {
    const texts: string[] = [];
    for (const item of findAll(
        find(checklist, 'c-health-board', 'c-health-check-list'),
        'c-health-check-item'
    )) {
        find(item, '.toggle').click();
        await settled();
        texts.push(deepTextOf(item));
    }
    return texts;
}
