import { numberText } from 'c/numberText';
import { fillTemplate } from 'c/textTemplate';
import { MOST_MEGABYTES } from './broughtFile';
import type { BroughtFile } from './broughtFile';
import { LABELS } from './labels';

/** What is to be said of the file that somebody brought, among so many. */
export function noteOnFile(name: string, brought: BroughtFile, files: number): string {
    switch (brought.outcome) {
        case 'read':
            return fillTemplate(files > 1 ? LABELS.oneFileAtATime : LABELS.readFrom, name);
        case 'too-large': {
            const sizes = [brought.megabytes, MOST_MEGABYTES].map(numberText);
            return fillTemplate(LABELS.fileTooLarge, name, ...sizes);
        }
        case 'unreadable':
            return fillTemplate(LABELS.fileUnreadable, name);
    }
}
