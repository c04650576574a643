import { fileProblemText } from 'c/pickedFile';
import type { BytesReading } from 'c/pickedFile';
import { fillTemplate } from 'c/textTemplate';
import { LABELS } from './labels';

/** Much more than fifty thousand jobs; a browser still reads it at once. In bytes. */
export const LARGEST_FILE = 200 * 1024 * 1024;

/** What is to be said of the file that somebody brought, among so many. */
export function noteOnFile(brought: BytesReading, files: number): string {
    return 'problem' in brought
        ? fileProblemText(brought, LARGEST_FILE)
        : fillTemplate(files > 1 ? LABELS.oneFileAtATime : LABELS.readFrom, brought.name);
}
