import type { Field } from './fields';
import type { FieldKind } from './fieldKeys';
import type { Scan } from './scan';

/** Members of one object stand this close together, in characters. */
const REACH = 500;
const MOST_NEIGHBOURS = 14;
/** What makes an object one of errors. */
const ERROR_KINDS: ReadonlySet<FieldKind> = new Set([
    'sibling',
    'reason',
    'errorMessage',
    'errorType',
    'detail',
    'error',
    'errorCode',
    'cause'
]);
const CODE_KINDS: ReadonlySet<FieldKind> = new Set(['code', 'errorCode']);
/** Words before `code` that make it another thing. */
const OTHER_CODE =
    /(?:zip|post|postal|area|country|promo|discount|access|product|item|order|voucher|coupon|qr|bar|dial|dialling|dialing|currency|color|language|source|exit|verification|confirmation|booking|tracking|wrap-?up|disposition|status)[ _-]?$/i;

/** A code beside a status: each makes the other one of errors. */
function isPair(field: Field, other: Field): boolean {
    return (
        (field.kind === 'status' && CODE_KINDS.has(other.kind)) ||
        (field.kind === 'code' && other.kind === 'status')
    );
}

/** What stands around a field: the other fields of the same object, as far as a cut-off text lets us tell. */
export class FieldSurroundings {
    private readonly scan: Scan;

    constructor(scan: Scan) {
        this.scan = scan;
    }

    private indexOf(field: Field): number {
        const { fields } = this.scan;
        let low = 0;
        let high = fields.length - 1;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((fields[middle]?.keyStart ?? 0) < field.keyStart) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private neighbours(field: Field): Field[] {
        const index = this.indexOf(field);
        return this.scan.fields
            .slice(Math.max(0, index - MOST_NEIGHBOURS), index + MOST_NEIGHBOURS + 1)
            .filter(
                (other) => other !== field && Math.abs(other.keyStart - field.keyStart) <= REACH
            );
    }

    /** Whether the object is one of errors: it has a message, a detail, a cause or the like. */
    isError(field: Field): boolean {
        return this.neighbours(field).some(
            (other) => ERROR_KINDS.has(other.kind) || isPair(field, other)
        );
    }

    /** Whether a key of this name stands near. */
    has(field: Field, key: string): boolean {
        return (
            this.neighbours(field).some((other) => other.key.toLowerCase() === key) ||
            this.scan.text.slice(field.end, field.end + 120).includes(key)
        );
    }

    /** The value of the nearest member of a kind. */
    valueOf(field: Field, kind: FieldKind): string | undefined {
        return this.neighbours(field)
            .filter((other) => other.kind === kind)
            .sort(
                (a, b) =>
                    Math.abs(a.keyStart - field.keyStart) - Math.abs(b.keyStart - field.keyStart)
            )[0]?.value;
    }

    /** The text around a field, as far as members of one object stand apart. */
    textNear(field: Field): string {
        return this.scan.text.slice(Math.max(0, field.keyStart - REACH), field.end + REACH);
    }

    /** Whether a code stands near. */
    hasCode(field: Field): boolean {
        return this.neighbours(field).some((other) => CODE_KINDS.has(other.kind));
    }

    /** The text of a message or reason near the field, where a phrase of a status may stand. */
    phrase(field: Field): string {
        return (
            this.neighbours(field).find(
                (other) =>
                    (other.kind === 'sibling' || other.kind === 'reason') &&
                    other.keyStart > field.keyStart
            )?.value ?? ''
        );
    }

    /** Whether the key is a code of something else: a zip code, a wrap-up code. */
    isOtherCode(field: Field): boolean {
        return OTHER_CODE.test(
            this.scan.text.slice(Math.max(0, field.keyStart - 16), field.keyStart)
        );
    }
}
