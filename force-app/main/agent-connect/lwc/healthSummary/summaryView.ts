import { checkOf } from 'c/agentConnectChecks';
import type { CheckLink, HealthReport, Instant, Verdict } from 'c/agentConnectChecks';
import { ACTION_NAMES, VERDICT_DETAILS, VERDICT_NAMES } from 'c/healthLabels';
import { fillTemplate } from 'c/textTemplate';
import { LABELS } from './labels';

/** The next thing to do, in words. */
export interface NextView {
    readonly check: string;
    readonly action: string;
    readonly title: string;
    readonly instruction: string;
    readonly link: CheckLink | undefined;
}

/** The report at a glance, in words. */
export interface SummaryView {
    readonly verdict: Verdict;
    readonly name: string;
    readonly detail: string;
    readonly iconName: string;
    readonly iconVariant: string;
    readonly score: string;
    readonly scoreDetail: string;
    readonly coverage: string;
    readonly coveragePercent: number;
    readonly since: Instant | undefined;
    readonly next: NextView | undefined;
}

const ICONS: Readonly<Record<Verdict, readonly [name: string, variant: string]>> = {
    healthy: ['utility:success', 'success'],
    'no-problem-found': ['utility:success', ''],
    unproven: ['utility:help', ''],
    attention: ['utility:warning', 'warning'],
    'action-needed': ['utility:error', 'error'],
    'not-found': ['utility:info', ''],
    'no-access': ['utility:lock', '']
};

/** What there is to do about missing evidence, which has no instruction of its own. */
const BRING = {
    'renew-evidence': LABELS.bringAgain,
    'give-evidence': LABELS.bringFirst,
    fix: '',
    'look-into': ''
} as const;

function nextOf({ next }: HealthReport): NextView | undefined {
    return (
        next && {
            check: next.check,
            action: ACTION_NAMES[next.action],
            title: checkOf(next.check).title,
            instruction: next.instruction ?? BRING[next.action],
            link: next.link
        }
    );
}

/** Says a report at a glance. */
export function viewSummary(report: HealthReport): SummaryView {
    const { verdict, score, coverage } = report;
    const [iconName, iconVariant] = ICONS[verdict];
    // A figure for a package that cannot be seen would look like a judgement of it.
    const isSeen = verdict !== 'not-found' && verdict !== 'no-access';
    const shown = isSeen ? score : null;
    return {
        verdict,
        name: VERDICT_NAMES[verdict],
        detail: VERDICT_DETAILS[verdict],
        iconName,
        iconVariant,
        score: shown === null ? '–' : `${shown} %`,
        scoreDetail: shown === null ? LABELS.noScore : LABELS.ofWhatCouldBeJudged,
        coverage: fillTemplate(LABELS.coverage, coverage.judged, coverage.applicable),
        coveragePercent: Math.round(coverage.share * 100),
        since: report.wrongSince,
        next: isSeen ? nextOf(report) : undefined
    };
}
