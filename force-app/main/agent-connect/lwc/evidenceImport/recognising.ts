import { recogniseInSlices } from 'c/evidenceRecognition';
import type { Recognition, RecognitionOptions } from 'c/evidenceRecognition';
import { inSlices } from 'c/taskTimer';

/** Who waits for a recognition. */
export interface Waiting {
    /** Told from time to time: between 0 and 100. */
    readonly tell: (progress: number) => void;
    /** Asked between two slices: a later text makes an earlier one moot. */
    readonly isCurrent: () => boolean;
}

/** Recognises what was brought while the page breathes; undefined where nobody waits for it any more. */
export async function recogniseInBackground(
    input: string | Uint8Array,
    options: RecognitionOptions,
    { tell, isCurrent }: Waiting
): Promise<Recognition | undefined> {
    const slices = recogniseInSlices(input, options);
    let found: Recognition | undefined;
    await inSlices(() => {
        const { done, value } = slices.next();
        if (done === true) {
            found = value;
        } else {
            tell(Math.round(value.share * 100));
        }
        return done !== true && isCurrent();
    });
    return isCurrent() ? found : undefined;
}
