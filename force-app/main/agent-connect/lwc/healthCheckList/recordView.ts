import type { FailedRequest, RiskyRecord } from 'c/agentConnectDiscovery';
import { CATEGORY_TEXTS, RISK_NAMES } from 'c/healthLabels';
import { diagnoseErrorText, fixTexts } from 'c/salesforceErrors';
import { fillTemplate } from 'c/textTemplate';
import { LABELS } from './labels';

const MOST_SHOWN = 5;

/** Failed requests with the same kind of error. */
export interface FailureGroup {
    readonly key: string;
    readonly title: string;
    readonly fix: string;
    readonly requests: readonly {
        readonly id: string;
        readonly at: number | undefined;
        readonly text: string;
    }[];
}

/** Groups failed requests by their kind of error, most frequent first. */
export function viewFailures(failures: readonly FailedRequest[]): readonly FailureGroup[] {
    const groups = new Map<string, FailedRequest[]>();
    for (const failure of failures) {
        const { category } = diagnoseErrorText(failure.errorText);
        groups.set(category, [...(groups.get(category) ?? []), failure]);
    }
    return [...groups.values()]
        .toSorted((a, b) => b.length - a.length)
        .map((group) => {
            const { category } = diagnoseErrorText(group[0]?.errorText ?? '');
            return {
                key: category,
                title: fillTemplate(
                    LABELS.failureGroup,
                    CATEGORY_TEXTS.title(category),
                    group.length
                ),
                fix: fixTexts(category, CATEGORY_TEXTS)[0] ?? '',
                requests: group.slice(0, MOST_SHOWN).map(({ id, createdAt, errorText }) => ({
                    id,
                    at: createdAt ?? undefined,
                    text: errorText
                }))
            };
        });
}

/** A record that would fail or may surprise. */
export interface RiskLine {
    readonly id: string;
    readonly text: string;
}

const RISKS_SHOWN = 20;

/** Lists the records at risk: those that are not sent yet first. */
export function viewRisks(records: readonly RiskyRecord[]): readonly RiskLine[] {
    return records
        .toSorted((a, b) => Number(a.sent) - Number(b.sent) || b.sendAt - a.sendAt)
        .slice(0, RISKS_SHOWN)
        .map(({ id, sent, risks }) => ({
            id,
            text: fillTemplate(
                sent ? LABELS.riskSent : LABELS.riskUnsent,
                risks.map((risk) => RISK_NAMES[risk]).join(', ')
            )
        }));
}
