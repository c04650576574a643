import binary from '@salesforce/label/c.Common_FileBinary';
import empty from '@salesforce/label/c.Common_FileEmpty';
import none from '@salesforce/label/c.Common_FileNone';
import tooLarge from '@salesforce/label/c.Common_FileTooLarge';
import unreadable from '@salesforce/label/c.Common_FileUnreadable';
import { decimalText, numberText } from 'c/numberText';
import { fillTemplate } from 'c/textTemplate';
import type { FileProblem, UnusableFile } from './model';

const PROBLEM_TEXTS: Readonly<Record<FileProblem, string>> = {
    none,
    'too-large': tooLarge,
    binary,
    unreadable,
    empty
};

const MEGABYTE = 1024 * 1024;

/** A length in megabytes, with one decimal place. @param length in bytes or characters */
export function megabytesText(length: number): string {
    return decimalText(length / MEGABYTE);
}

/**
 * Why a file cannot be used, and what to do.
 * @param largest how many bytes are read at most
 */
export function fileProblemText({ problem, name, bytes }: UnusableFile, largest: number): string {
    return fillTemplate(
        PROBLEM_TEXTS[problem],
        name,
        megabytesText(bytes),
        numberText(largest / MEGABYTE)
    );
}
