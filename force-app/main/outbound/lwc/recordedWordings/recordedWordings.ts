/**
 * @adapter What the org shows its reps for each constant, as somebody has seen and recorded it: Salesforce publishes none
 * of these sentences. Kept in this browser; what is stored is proved when it is read.
 */
import { readStored, writeStored } from 'c/browserStore';

const NAME = 'recorded-wordings';
/** No sentence that a rep is shown is longer, in characters. */
export const LONGEST_WORDING = 500;
const LONGEST_CONSTANT = 100;

/** Sentences by constant. */
export type RecordedWordings = Readonly<Record<string, string>>;

function isWording(pair: readonly [string, unknown]): pair is [string, string] {
    const [constant, wording] = pair;
    return (
        constant.length <= LONGEST_CONSTANT &&
        typeof wording === 'string' &&
        wording.length <= LONGEST_WORDING
    );
}

/** Everything recorded so far. */
export function recordedWordings(): RecordedWordings {
    const value = readStored(NAME);
    return typeof value === 'object' && value !== null
        ? Object.fromEntries(
              Object.entries(value).filter((pair): pair is [string, string] => isWording(pair))
          )
        : {};
}

/**
 * Records the wording of a constant; an empty one takes it away.
 * @returns whether the browser kept it
 */
export function recordWording(constant: string, wording: string): boolean {
    const text = wording.trim().slice(0, LONGEST_WORDING);
    const others = Object.entries(recordedWordings()).filter(([name]) => name !== constant);
    return writeStored(
        NAME,
        Object.fromEntries(text === '' ? others : [...others, [constant, text]])
    );
}
