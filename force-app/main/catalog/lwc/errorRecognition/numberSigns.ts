/** The signs around a number: brackets, commas, dashes and the ends of lines. */
import type { Span } from './model';

const BRACKETS: Readonly<Record<string, string>> = { '[': ']', '(': ')', '`': '`' };

/** A comma or a bracket between the two words before a number: "the carrier, code 486", "a hang-up (cause 16)". */
const PARTED = /[,(][^,(\w]{0,4}\w{1,40}[^,(\w]{0,6}$/;
const PARTED_REACH = 60;
/** A line that begins with a number and goes on with what it means: "30003 - Unreachable handset". */
const LIST_BEFORE = /(?:^|\n)[ \t]{0,4}(?:[*•–-][ \t]{1,3})?$/;
const DASH_BEFORE = /[ \t][-–—][ \t]$/;
const LIST_AFTER = /^[ \t]{1,2}[-–—][ \t]{1,2}[A-Z]/;

/** Whether a comma or a semicolon stands right behind a number. */
export function isClosed(text: string, end: number): boolean {
    return /^[,;]\s/.test(text.slice(end, end + 2));
}

/** What the signs around a number make of it. Each trait is found out when somebody asks. */
export class NumberSigns {
    protected readonly text: string;
    protected readonly span: Span;

    constructor(text: string, span: Span) {
        this.text = text;
        this.span = span;
    }

    /** Whether a comma or a bracket stands between the nearest word before and the next one. */
    get parted(): boolean {
        const { start } = this.span;
        return PARTED.test(this.text.slice(Math.max(0, start - PARTED_REACH), start));
    }

    /** Whether it stands in brackets. One that touches a name is a process or a place in a list. */
    get bracketed(): boolean {
        return this.closing !== undefined && !/\w/.test(this.text.charAt(this.span.start - 2));
    }

    /** Whether it stands in quotes as code does: `486`. */
    get quoted(): boolean {
        return this.closing === '`';
    }

    /** Whether a sign parts it from what follows, so that it does not count it: "fail with 13227, calls go through". */
    get isClosed(): boolean {
        return isClosed(this.text, this.span.end);
    }

    /** Whether a comma parts it from what stands before: "the policy, 437 the certificate". */
    get isApart(): boolean {
        return /, ["'`(]?$/.test(
            this.text.slice(Math.max(0, this.span.start - 3), this.span.start)
        );
    }

    /** Whether a dash stands on either side, and words behind the second: "Telephony - 403 - Caller". */
    get isBetweenDashes(): boolean {
        const { start, end } = this.span;
        return (
            DASH_BEFORE.test(this.text.slice(Math.max(0, start - 3), start)) &&
            LIST_AFTER.test(this.text.slice(end, end + 6))
        );
    }

    /** Whether an arrow leads to it: "INVITE -> 403". */
    get isAnswered(): boolean {
        const { start } = this.span;
        return /(?:[-=]>|→) ?$/.test(this.text.slice(Math.max(0, start - 3), start));
    }

    /** Whether a dash, a colon or a sign of equality stands before it. */
    get isBehindSign(): boolean {
        const { start } = this.span;
        return /(?: [-–—=]|:) ?$/.test(this.text.slice(Math.max(0, start - 3), start));
    }

    /** Whether what it means follows behind a dash: "28 - Number Incomplete". */
    get isListHead(): boolean {
        return LIST_AFTER.test(this.text.slice(this.span.end, this.span.end + 6));
    }

    /** Whether it begins a line that tells what it means. */
    get isListed(): boolean {
        const { start, end } = this.span;
        return (
            LIST_AFTER.test(this.text.slice(end, end + 6)) &&
            LIST_BEFORE.test(this.text.slice(Math.max(0, start - 9), start))
        );
    }

    private get closing(): string | undefined {
        const { start, end } = this.span;
        const closing = BRACKETS[this.text.charAt(start - 1)];
        return this.text.charAt(end) === closing ? closing : undefined;
    }
}
