import type { MappingFinding, MappingReading } from 'c/outboundCallMapping';
import { fillTemplate } from 'c/textTemplate';

/** What the findings say, by kind: {0} what it is about, {1} and {2} what else it says. */
export interface FindingTexts {
    readonly 'unknown-constant': string;
    readonly 'unknown-constant-nearest': string;
    readonly 'wrong-case': string;
    readonly 'other-constant': string;
    readonly 'unknown-code': string;
    readonly 'ambiguous-code': string;
    readonly 'duplicate-code': string;
    readonly disagreement: string;
    readonly 'not-an-outbound-failure': string;
    readonly 'unmapped-code': string;
    readonly fault: string;
    readonly 'no-mapping': string;
    readonly 'too-large': string;
}

/** A finding, ready for a template. */
export interface FindingRow {
    readonly key: string;
    readonly line: number;
    readonly text: string;
    /** The reason; may be empty. */
    readonly why: string;
    readonly icon: string;
    readonly variant: string;
}

/** How much a kind of finding matters: an error gives the rep a wrong message, the others may be meant so. */
const ERRORS: ReadonlySet<MappingFinding['kind']> = new Set([
    'unknown-constant',
    'wrong-case',
    'duplicate-code'
]);

function textOf(finding: MappingFinding, texts: FindingTexts): string {
    switch (finding.kind) {
        case 'unknown-constant':
            return finding.nearest === undefined
                ? fillTemplate(texts['unknown-constant'], finding.code, finding.found)
                : fillTemplate(
                      texts['unknown-constant-nearest'],
                      finding.code,
                      finding.found,
                      finding.nearest
                  );
        case 'wrong-case':
            return fillTemplate(texts['wrong-case'], finding.code, finding.found, finding.constant);
        case 'other-constant':
            return fillTemplate(texts['other-constant'], finding.code, finding.found);
        case 'unknown-code':
            return fillTemplate(texts['unknown-code'], finding.code);
        case 'ambiguous-code':
            return fillTemplate(texts['ambiguous-code'], finding.code, finding.packs.join(', '));
        case 'duplicate-code':
            return fillTemplate(texts['duplicate-code'], finding.code, finding.firstLine);
        case 'disagreement':
            return fillTemplate(texts.disagreement, finding.id, finding.theirs, finding.ours);
        case 'not-an-outbound-failure':
            return fillTemplate(texts['not-an-outbound-failure'], finding.id, finding.theirs);
        case 'unmapped-code':
            return fillTemplate(texts['unmapped-code'], finding.id, finding.ours);
    }
}

function whyOf(finding: MappingFinding): string {
    if (!('why' in finding)) {
        return '';
    }
    return 'when' in finding && finding.when !== undefined
        ? `${finding.why}\n${finding.theirs}: ${finding.when}`
        : finding.why;
}

function faultRows({ faults }: MappingReading, texts: FindingTexts): readonly FindingRow[] {
    return faults.map((fault, index) => {
        const template =
            fault.kind === 'no-mapping' || fault.kind === 'too-large'
                ? texts[fault.kind]
                : texts.fault;
        return {
            key: `fault-${index}`,
            line: fault.line,
            text: fillTemplate(template, fault.found),
            why: '',
            icon: 'utility:error',
            variant: 'error'
        };
    });
}

/** What is wrong with a mapping, by line: what could not be read first. */
export function toFindingRows(
    reading: MappingReading,
    findings: readonly MappingFinding[],
    texts: FindingTexts
): readonly FindingRow[] {
    // What is written comes before what is missing.
    const ordered = [
        ...findings.filter(({ kind }) => kind !== 'unmapped-code'),
        ...findings.filter(({ kind }) => kind === 'unmapped-code')
    ];
    const rows = ordered.map((finding, index) => {
        const isError = ERRORS.has(finding.kind);
        return {
            key: `finding-${index}`,
            line: finding.line,
            text: textOf(finding, texts),
            why: whyOf(finding),
            icon: isError ? 'utility:error' : 'utility:warning',
            variant: isError ? 'error' : 'warning'
        };
    });
    return [...faultRows(reading, texts), ...rows];
}
