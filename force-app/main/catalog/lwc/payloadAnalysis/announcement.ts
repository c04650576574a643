import type { Analysis } from 'c/payloadResult';
import { fillTemplate } from 'c/textTemplate';

/** The words of the announcement: {0} is the cause or, where there are more, the number of codes before it. */
export interface AnnouncementWords {
    readonly nothing: string;
    readonly causeIs: string;
    readonly likelyIs: string;
    readonly foundOne: string;
    readonly foundMany: string;
}

/** What a screen reader says once a text is read. */
export function announcementOf(
    { recognition: { findings, primary }, titles }: Analysis,
    words: AnnouncementWords
): string {
    if (!primary) {
        return words.nothing;
    }
    const template = primary.tier === 'certain' ? words.causeIs : words.likelyIs;
    const cause = fillTemplate(template, titles[primary.id] ?? primary.id);
    return findings.length === 1
        ? fillTemplate(words.foundOne, cause)
        : fillTemplate(words.foundMany, findings.length, cause);
}
