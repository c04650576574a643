/** How the bytes of evidence were read. */
export type EvidenceEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'text';

/** Bytes as text, or why they are none. */
export type DecodedEvidence =
    | { readonly outcome: 'text'; readonly text: string; readonly encoding: EvidenceEncoding }
    | { readonly outcome: 'spreadsheet' }
    | { readonly outcome: 'binary' };

const SAMPLE = 4_096;
const MOST_CONTROL_SHARE = 0.05;
const BYTE_ORDER_MARK = '\ufeff';

function startsWith(bytes: Uint8Array, ...start: readonly number[]): boolean {
    return start.every((byte, index) => bytes[index] === byte);
}

/** PowerShell writes UTF-16: it shows by its mark, or by every other byte being zero. */
function encodingOf(bytes: Uint8Array): Exclude<EvidenceEncoding, 'text'> {
    if (startsWith(bytes, 0xff, 0xfe)) {
        return 'utf-16le';
    }
    if (startsWith(bytes, 0xfe, 0xff)) {
        return 'utf-16be';
    }
    const sample = bytes.subarray(0, SAMPLE);
    const zeros = [0, 0];
    sample.forEach((byte, index) => {
        if (byte === 0) {
            zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
        }
    });
    const [even = 0, odd = 0] = zeros;
    const half = sample.length / 2;
    if (sample.length >= 8 && odd > half * 0.7 && even < half * 0.1) {
        return 'utf-16le';
    }
    return sample.length >= 8 && even > half * 0.7 && odd < half * 0.1 ? 'utf-16be' : 'utf-8';
}

function isControl(code: number): boolean {
    return (code < 32 && code !== 9 && code !== 10 && code !== 13) || code === 0xfffd;
}

/** Whether a text is no text: too many characters that nobody types. */
export function looksBinary(text: string): boolean {
    const sample = text.slice(0, SAMPLE);
    let controls = 0;
    for (let index = 0; index < sample.length; index++) {
        controls += isControl(sample.charCodeAt(index)) ? 1 : 0;
    }
    return controls > sample.length * MOST_CONTROL_SHARE;
}

/** Reads bytes or a text that somebody brought: byte order marks are taken off, binary files refused. */
export function decodeEvidence(input: string | Uint8Array): DecodedEvidence {
    if (typeof input === 'string') {
        const text = input.startsWith(BYTE_ORDER_MARK) ? input.slice(1) : input;
        return looksBinary(text)
            ? { outcome: 'binary' }
            : { outcome: 'text', text, encoding: 'text' };
    }
    if (startsWith(input, 0x50, 0x4b, 0x03, 0x04) || startsWith(input, 0xd0, 0xcf, 0x11, 0xe0)) {
        return { outcome: 'spreadsheet' };
    }
    const encoding = encodingOf(input);
    // The beginning tells, so that a large file is not decoded only to be refused.
    if (looksBinary(new TextDecoder(encoding).decode(input.subarray(0, SAMPLE)))) {
        return { outcome: 'binary' };
    }
    return { outcome: 'text', text: new TextDecoder(encoding).decode(input), encoding };
}
