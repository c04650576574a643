import type { ErrorCategory } from 'c/salesforceErrors';
import { fillTemplate } from 'c/textTemplate';
import type { JobRole } from './facts';
import type { CheckId } from './model';
import { REASON_PLACES } from './reasons';
import type { Explanation, Reason, ReasonPlace } from './reasons';

/** How many steps the fix of each check has. */
export const FIX_STEPS = {
    'timestamp-set': 4,
    'mapping-enabled': 4,
    'scheduled-jobs': 5,
    'requests-successful': 7,
    'changed-after-close': 3,
    'apex-jobs': 4,
    'api-status-page': 4,
    'cpu-limit': 5,
    endpoint: 4,
    'data-return': 4,
    'locked-job': 3,
    'job-monitor': 3,
    'exception-recipients': 4,
    'package-recipients': 3,
    'debug-logging': 5
} as const satisfies Readonly<Record<CheckId, number>>;

type Texts<
    Length extends number,
    Held extends readonly string[] = readonly []
> = Held['length'] extends Length ? Held : Texts<Length, readonly [...Held, string]>;

/** What each check says. A text that is missing is a type error. */
export type CheckTexts = {
    readonly [Id in CheckId]: {
        readonly title: string;
        readonly meaning: string;
        readonly why: string;
        /** What to do, in order. */
        readonly fix: Texts<(typeof FIX_STEPS)[Id]>;
    };
};

/** What sentences about checks are made of, in the language of whoever reads them. */
export interface ExplanationTexts {
    /** Templates; `REASON_PLACES` tells what stands for {0}, {1}, … */
    readonly reasons: Readonly<Record<Reason, string>>;
    /** The jobs as Setup calls them. */
    readonly roles: Readonly<Record<JobRole, string>>;
    readonly categories: Readonly<Record<ErrorCategory, string>>;
    /** Writes a whole number. */
    readonly sayNumber: (value: number) => string;
}

/** Stands for what is not known: a stored run keeps no values. */
const NOT_KNOWN = '…';

function sayPlace(
    place: ReasonPlace,
    { values, behind }: Explanation,
    texts: ExplanationTexts
): string | undefined {
    switch (place) {
        case 'behind':
            return behind && describeReason(behind, texts);
        case 'roles':
            return values.roles?.map((role) => texts.roles[role]).join(', ');
        case 'category':
            return values.category && texts.categories[values.category];
        case 'object':
        case 'version':
            return values[place];
        default: {
            const value = values[place];
            return value === undefined ? undefined : texts.sayNumber(value);
        }
    }
}

/** The sentence of an explanation. Three dots stand for a value that it does not have. */
export function describeReason(explanation: Explanation, texts: ExplanationTexts): string {
    const places: readonly ReasonPlace[] = REASON_PLACES[explanation.reason];
    return fillTemplate(
        texts.reasons[explanation.reason],
        ...places.map((place) => sayPlace(place, explanation, texts) ?? NOT_KNOWN)
    );
}
