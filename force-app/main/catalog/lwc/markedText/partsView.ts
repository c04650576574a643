import type { Finding } from 'c/errorRecognition';
import type { MarkedText } from 'c/payloadReport';
import { fillTemplate } from 'c/textTemplate';

/** A part of the text, ready for a template. */
export interface PartView {
    readonly key: number;
    readonly text: string;
    readonly isMark: boolean;
    readonly isGap: boolean;
    readonly id: string;
    readonly start: number;
    readonly number: number;
    /** What stands in the mark besides the text: nothing but on the cause. */
    readonly tag: string;
    readonly title: string;
    readonly className: string;
}

/** What the marks say. */
export interface MarkWords {
    readonly primary: string;
    readonly likely: string;
    /** {0} is the number of characters left out. */
    readonly gap: string;
}

const NO_MARK = { id: '', start: 0, number: 0, tag: '', title: '' };

/**
 * Parts for a template: the marks of certain, possible and primary findings differ in form, number and label, not only in
 * colour.
 * @param titles what each finding is called, by its id
 */
export function toPartViews(
    { parts }: MarkedText,
    findings: readonly Finding[],
    titles: Readonly<Record<string, string>>,
    words: MarkWords,
    currentId: string
): readonly PartView[] {
    const byId = new Map(findings.map((finding) => [finding.id, finding]));
    return parts.map((part, key): PartView => {
        const isMark = part.kind === 'mark';
        if (!isMark) {
            const isGap = part.kind === 'gap';
            const text = isGap ? fillTemplate(words.gap, part.length) : part.text;
            return { ...NO_MARK, key, text, isMark, isGap, className: '' };
        }
        const finding = byId.get(part.id);
        const tier = finding?.tier ?? 'certain';
        const primaryTag = tier === 'certain' ? words.primary : words.likely;
        return {
            key,
            text: part.text,
            isMark,
            isGap: false,
            id: part.id,
            start: part.start,
            number: part.number,
            tag: finding?.primary ? primaryTag : '',
            title: titles[part.id] ?? part.id,
            className: [
                `mark mark_${tier}`,
                ...(finding?.primary ? ['mark_primary'] : []),
                ...(part.id === currentId ? ['mark_current'] : [])
            ].join(' ')
        };
    });
}
