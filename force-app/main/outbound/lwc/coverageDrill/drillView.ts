import { DEFAULT_OUTBOUND_ERROR_TYPE } from 'c/errorCatalog';
import { numberText } from 'c/numberText';
import type { CoverageReport, DrilledCode } from 'c/outboundCallMapping';
import { fillTemplate } from 'c/textTemplate';

const PER_CENT = 100;

/** A code that falls into the generic error, ready for a template. */
export interface GenericRow {
    readonly key: string;
    readonly name: string;
    readonly why: string;
    /** The constants that an override could give it, each with when. */
    readonly improve: string;
    readonly simulateLabel: string;
}

/** What a drill comes to, in one sentence. @param template {0} codes, {1} reached, {2} generic, {3} share */
export function drillSummary(report: CoverageReport, template: string): string {
    const { codes, reached, generic } = report;
    const failures = codes.filter(({ type }) => type !== null).length;
    const share = failures === 0 ? 0 : Math.round((generic.length / failures) * PER_CENT);
    return fillTemplate(
        template,
        numberText(codes.length),
        reached.length,
        numberText(generic.length),
        share
    );
}

function improvement({ alternatives }: DrilledCode): string {
    return alternatives
        .filter(({ type }) => type !== DEFAULT_OUTBOUND_ERROR_TYPE)
        .map(({ type, when }) => `${type}: ${when}`)
        .join('\n');
}

/** The codes that fall into the generic error. @param simulate {0} id */
export function toGenericRows(
    codes: readonly DrilledCode[],
    simulate: string
): readonly GenericRow[] {
    return codes.map((code) => ({
        key: code.entry.id,
        name: code.entry.name,
        why: code.why,
        improve: improvement(code),
        simulateLabel: fillTemplate(simulate, code.entry.id)
    }));
}
