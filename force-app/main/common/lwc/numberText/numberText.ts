/** @adapter Numbers as the user's locale writes them. */
import locale from '@salesforce/i18n/locale';

const WHOLE = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });

/** A whole number with the grouping of the user's locale: 1,202. */
export function numberText(value: number): string {
    return WHOLE.format(value);
}

const DECIMAL = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1
});

/** A number with one decimal place, as the user's locale writes it: 1.5. */
export function decimalText(value: number): string {
    return DECIMAL.format(value);
}
