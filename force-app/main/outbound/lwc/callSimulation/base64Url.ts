const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** ASCII text as base64url without padding (RFC 4648, 5): nothing in it needs escaping in an address. */
export function encodeBase64Url(ascii: string): string {
    let text = '';
    let bits = 0;
    let count = 0;
    for (let index = 0; index < ascii.length; index++) {
        bits = (bits << 8) | ascii.charCodeAt(index);
        count += 8;
        while (count >= 6) {
            count -= 6;
            text += ALPHABET.charAt((bits >> count) & 63);
        }
        bits &= (1 << count) - 1;
    }
    return count === 0 ? text : text + ALPHABET.charAt((bits << (6 - count)) & 63);
}

/** The ASCII text of base64url; undefined where it holds anything else. */
export function decodeBase64Url(text: string): string | undefined {
    let ascii = '';
    let bits = 0;
    let count = 0;
    for (const letter of text) {
        const value = ALPHABET.indexOf(letter);
        if (value < 0) {
            return undefined;
        }
        bits = (bits << 6) | value;
        count += 6;
        if (count >= 8) {
            count -= 8;
            const code = (bits >> count) & 255;
            if (code > 127) {
                return undefined;
            }
            ascii += String.fromCharCode(code);
        }
        bits &= (1 << count) - 1;
    }
    return ascii;
}
