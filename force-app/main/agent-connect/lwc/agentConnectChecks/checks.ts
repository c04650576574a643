import { JOB_CHECKS } from './jobChecks';
import { CHECK_IDS, SEVERITY_WEIGHTS } from './model';
import type { Check, CheckId } from './model';
import { RECORD_CHECKS } from './recordChecks';
import { SETTING_CHECKS } from './settingChecks';

const BY_ID: ReadonlyMap<CheckId, Check> = new Map(
    [...RECORD_CHECKS, ...JOB_CHECKS, ...SETTING_CHECKS].map((check) => [check.id, check])
);

/** Every check, in the order of the troubleshooting document. */
export const CHECKS: readonly Check[] = CHECK_IDS.map(checkOf);

/** A check by its id. */
export function checkOf(id: CheckId): Check {
    const check = BY_ID.get(id);
    if (!check) {
        throw new RangeError(`No check is called ${id}`);
    }
    return check;
}

/** Whether a check is an aid: something to use when needed, of which nothing is to be known. It counts nowhere. */
export function isAid(id: CheckId): boolean {
    return SEVERITY_WEIGHTS[checkOf(id).severity] === 0;
}
