/** What a judge of phone numbers says of a text. `country` is the ISO 3166-1 alpha-2 code, null for numbers of no country. */
export type NumberJudgement =
    | { readonly kind: 'valid'; readonly e164: string; readonly country: string | null }
    /** Of the right length, but in no range that is known to be in use. */
    | { readonly kind: 'possible'; readonly e164: string; readonly country: string | null }
    | { readonly kind: 'invalid'; readonly reason: string };

/**
 * Who knows the world's numbering plans: an adapter over libphonenumber-js. This module has no rule of its own on what a
 * phone number is.
 */
export interface PhoneNumberJudge {
    /**
     * @param text as dialled
     * @param defaultCountry ISO 3166-1 alpha-2 code, for a text in national form
     */
    judge(text: string, defaultCountry: string): NumberJudgement;
}

/** The areas that may be dialled, as beginnings of E.164 numbers such as +1900. */
export interface AreaCodes {
    /** What a number must begin with; any beginning where null. */
    readonly dialable: readonly string[] | null;
    /** What a number must not begin with, even where `dialable` has it. */
    readonly barred: readonly string[];
}

/** Where the telephony system lets its users call. */
export interface DialPlan {
    /** Country of numbers in national form, ISO 3166-1 alpha-2. */
    readonly homeCountry: string;
    /** Whether a number must be dialled as +, country code and number, with nothing between. */
    readonly requiresE164: boolean;
    /** Whether a number of the right length is tried though it lies in no known range. */
    readonly acceptsPossible: boolean;
    /** ISO 3166-1 alpha-2 codes; every country where null. */
    readonly countries: readonly string[] | null;
    readonly areaCodes: AreaCodes;
}

export type NumberFailure =
    'number-invalid' | 'number-not-e164' | 'country-not-dialable' | 'area-code-not-dialable';

function startsWithAny(e164: string, beginnings: readonly string[]): boolean {
    return beginnings.some((beginning) => e164.startsWith(beginning));
}

/**
 * Why the dial plan does not take a number; null where it does. First what is wrong with the number itself, then where
 * it leads.
 * @param text as dialled
 */
export function numberFailure(
    plan: DialPlan,
    text: string,
    judgement: NumberJudgement
): NumberFailure | null {
    if (judgement.kind === 'invalid' || (judgement.kind === 'possible' && !plan.acceptsPossible)) {
        return 'number-invalid';
    }
    const { e164, country } = judgement;
    if (plan.requiresE164 && text !== e164) {
        return 'number-not-e164';
    }
    if (plan.countries !== null && (country === null || !plan.countries.includes(country))) {
        return 'country-not-dialable';
    }
    const { dialable, barred } = plan.areaCodes;
    return startsWithAny(e164, barred) || (dialable !== null && !startsWithAny(e164, dialable))
        ? 'area-code-not-dialable'
        : null;
}
