/** What the world's numbering plans say of a phone number. A pure module. */
import type { NumberJudgement, PhoneNumberJudge } from 'c/callSimulation';
import { isSupportedCountry, ParseError, parsePhoneNumberWithError } from './libphonenumber';

function judge(text: string, defaultCountry: string): NumberJudgement {
    try {
        const number = parsePhoneNumberWithError(
            text,
            isSupportedCountry(defaultCountry) ? defaultCountry : undefined
        );
        const found = { e164: number.number, country: number.country ?? null };
        if (number.isValid()) {
            return { kind: 'valid', ...found };
        }
        return number.isPossible()
            ? { kind: 'possible', ...found }
            : { kind: 'invalid', reason: 'NOT_POSSIBLE' };
    } catch (error) {
        if (error instanceof ParseError) {
            return { kind: 'invalid', reason: error.message };
        }
        throw error;
    }
}

/** Judges by libphonenumber-js: valid, possible or neither, with country and E.164 form. */
export const judgePhoneNumber: PhoneNumberJudge = { judge };
