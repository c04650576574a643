import { hasPackage } from 'c/agentConnectChecks';
import type { CheckLink, HealthReport, Instant, NextStep, Verdict } from 'c/agentConnectChecks';
import { ACTION_NAMES, CHECK_TEXTS, VERDICT_DETAILS, VERDICT_NAMES } from 'c/healthLabels';
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
    /** Whether there is anything to give figures of. */
    readonly hasFigures: boolean;
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

/** What is wrong begins to be mended by the first step of its fix; missing evidence has no steps. */
function instructionOf({ action, check }: NextStep): string {
    switch (action) {
        case 'fix':
        case 'look-into':
            return CHECK_TEXTS[check].fix[0];
        case 'renew-evidence':
            return LABELS.bringAgain;
        case 'give-evidence':
            return LABELS.bringFirst;
    }
}

function nextOf({ next }: HealthReport): NextView | undefined {
    return (
        next && {
            check: next.check,
            action: ACTION_NAMES[next.action],
            title: CHECK_TEXTS[next.check].title,
            instruction: instructionOf(next),
            link: next.link
        }
    );
}

/** Says a report at a glance. */
export function viewSummary(report: HealthReport): SummaryView {
    const { verdict, score, coverage } = report;
    const [iconName, iconVariant] = ICONS[verdict];
    const hasFigures = hasPackage(verdict);
    return {
        verdict,
        name: VERDICT_NAMES[verdict],
        detail: VERDICT_DETAILS[verdict],
        iconName,
        iconVariant,
        hasFigures,
        score: score === null ? '–' : `${score} %`,
        scoreDetail: score === null ? LABELS.noScore : LABELS.ofWhatCouldBeJudged,
        coverage: fillTemplate(LABELS.coverage, coverage.judged, coverage.applicable),
        coveragePercent: Math.round(coverage.share * 100),
        since: report.wrongSince,
        next: hasFigures ? nextOf(report) : undefined
    };
}
