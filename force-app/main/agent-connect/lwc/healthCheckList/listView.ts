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

const GROUPS: readonly (readonly [key: string, title: string, statuses: readonly CheckStatus[]])[] =
    [
        ['wrong', LABELS.groupWrong, ['fail', 'warning']],
        ['unknown', LABELS.groupUnknown, ['stale', 'unknown']],
        ['pass', LABELS.groupPass, ['pass']],
        ['aside', LABELS.groupAside, ['snoozed', 'not-applicable']]
    ];

/** Puts checks into groups: what is wrong first, then what is not known. Groups without a check are left out. */
export function viewGroups(
    { results }: HealthReport,
    states: readonly CheckStateRecord[],
    isOpen: (check: CheckId) => boolean
): readonly ItemGroup[] {
    return GROUPS.map(([key, title, statuses]) => {
        const items = results
            .filter(({ state }) => statuses.includes(state.status))
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
