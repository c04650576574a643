import type { JobRole } from './facts';
import type { Applicability, Check, CheckId, Generation, Instant } from './model';

/** What is known of the package in this org, as this user sees it. */
export type PackageProfile =
    /** Found. The generation is undefined while nothing tells it; so is the version. */
    | {
          readonly status: 'found';
          readonly generation?: Generation | undefined;
          /** 1.67 is `{ major: 1, minor: 67 }`. */
          readonly version?: { readonly major: number; readonly minor: number } | undefined;
      }
    /** Nothing of the package can be seen. */
    | { readonly status: 'not-found' }
    /** It is there, and this user may not read it. */
    | { readonly status: 'no-access' };

/** What the rules compare with; an admin can change them. */
export interface Thresholds {
    /** Records that must wait before silence counts as a stop. */
    readonly fewestWaiting: number;
    /** A stop that lasts so many times the threshold of the heartbeat is a failure, before that a warning. */
    readonly stoppedFactor: number;
    /** The part of failed requests above which the check fails, 0 to 1. */
    readonly failedShare: number;
    /** How often the same error may come before the check fails. */
    readonly sameError: number;
    /** Days without a response after which it is worth a look. */
    readonly quietResponseDays: number;
}

/**
 * Defaults: three waiting records, two hours at the usual threshold of 30 minutes, one request in ten, five times the
 * same error, two weeks.
 */
export const DEFAULT_THRESHOLDS: Thresholds = {
    fewestWaiting: 3,
    stoppedFactor: 4,
    failedShare: 0.1,
    sameError: 5,
    quietResponseDays: 14
};

/** Minutes that an eligible record may wait: the sender of 1.x runs every five. */
export const DEFAULT_HEARTBEAT_MINUTES = 30;

/** Everything that the rules need besides evidence. */
export interface EvaluationContext {
    readonly now: Instant;
    readonly profile: PackageProfile;
    readonly thresholds: Thresholds;
    /** Objects with a field mapping, by API name, as an admin lists them; empty while nobody did. */
    readonly mappedObjects: readonly string[];
    /** The jobs that the organisation uses. Undefined while nobody said: then only the Request Sender is demanded. */
    readonly enabledJobs?: readonly JobRole[] | undefined;
}

/**
 * What a check is worth for this package. While the generation is not known, the weaker of the two counts, and what one
 * generation lacks is a hint at the most.
 */
export function applicabilityOf(check: Check, profile: PackageProfile): Applicability {
    const generation = profile.status === 'found' ? profile.generation : undefined;
    if (generation) {
        return check.appliesTo[generation];
    }
    const all = Object.values(check.appliesTo);
    return all.every((applicability) => applicability === 'full') ? 'full' : 'advisory';
}

/** What an admin decided about a check. */
export interface CheckSetting {
    readonly check: CheckId;
    readonly snoozedUntil?: Instant | undefined;
    /** Why it does not apply here, in the admin's words; undefined where it applies. */
    readonly notApplicable?: string | undefined;
}
