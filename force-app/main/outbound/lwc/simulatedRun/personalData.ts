/** A phone number, or a number as long as one. */
const PHONE_NUMBER = /\+?\d(?:[ ().-]{0,2}\d){7,}/g;
const EMAIL_ADDRESS = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
/** Digits that stay, so that two masked numbers can be told apart. */
const DIGITS_LEFT = 2;

/** The phone numbers and e-mail addresses in a text, each once. */
export function findPersonalData(text: string): readonly string[] {
    return [
        ...new Set([...(text.match(PHONE_NUMBER) ?? []), ...(text.match(EMAIL_ADDRESS) ?? [])])
    ];
}

/** A text without phone numbers and e-mail addresses, fit to be sent on. */
export function maskPersonalData(text: string): string {
    return text
        .replace(EMAIL_ADDRESS, '***@***')
        .replace(PHONE_NUMBER, (number) => `***${number.slice(-DIGITS_LEFT)}`);
}
