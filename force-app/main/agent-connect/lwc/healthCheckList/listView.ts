import { CHECK_STATUSES, isAid } from 'c/agentConnectChecks';
import type { CheckId, CheckResult, CheckStatus, HealthReport } from 'c/agentConnectChecks';
import type { CheckStateRecord } from 'c/healthRun';
import { fillTemplate } from 'c/textTemplate';
import { LABELS } from './labels';

/** A check of the list. */
export interface ItemLine {
    readonly check: CheckId;
    readonly result: CheckResult;
    readonly decided: CheckStateRecord;
    readonly isOpen: boolean;
    readonly showsFailures: boolean;
    readonly showsRisks: boolean;
}

/** Checks of one kind. */
export interface ItemGroup {
    readonly key: string;
    readonly title: string;
    readonly items: readonly ItemLine[];
}

interface GroupRule {
    readonly key: string;
    readonly title: string;
    readonly statuses: readonly CheckStatus[];
    readonly ofAids: boolean;
}

const GROUPS: readonly GroupRule[] = [
    { key: 'wrong', title: LABELS.groupWrong, statuses: ['fail', 'warning'], ofAids: false },
    { key: 'unknown', title: LABELS.groupUnknown, statuses: ['stale', 'unknown'], ofAids: false },
    { key: 'pass', title: LABELS.groupPass, statuses: ['pass'], ofAids: false },
    {
        key: 'aside',
        title: LABELS.groupAside,
        statuses: ['snoozed', 'not-applicable'],
        ofAids: false
    },
    { key: 'aids', title: LABELS.groupAids, statuses: CHECK_STATUSES, ofAids: true }
];

/**
 * Puts checks into groups: what is wrong first, then what is not known; aids, of which nothing is to be known, at the end.
 * Groups without a check are left out.
 */
export function viewGroups(
    { results }: HealthReport,
    states: readonly CheckStateRecord[],
    isOpen: (check: CheckId) => boolean
): readonly ItemGroup[] {
    return GROUPS.map(({ key, title, statuses, ofAids }) => {
        const items = results
            .filter(
                ({ check, state }) => isAid(check) === ofAids && statuses.includes(state.status)
            )
            .toSorted((a, b) => statuses.indexOf(a.state.status) - statuses.indexOf(b.state.status))
            .map((result) => ({
                check: result.check,
                result,
                decided: states.find(({ check }) => check === result.check) ?? {
                    check: result.check,
                    decisions: {}
                },
                isOpen: isOpen(result.check),
                showsFailures: result.check === 'requests-successful',
                showsRisks: result.check === 'changed-after-close'
            }));
        return { key, title: fillTemplate(title, items.length), items };
    }).filter(({ items }) => items.length > 0);
}
