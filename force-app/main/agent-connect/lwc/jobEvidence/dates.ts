/** Whether the day or the month stands first in a date of numbers. */
export type DateOrder = 'day-first' | 'month-first';

/** What a cell says about a time before it is known whose clock and which order it follows. */
export type DateReading =
    | { readonly kind: 'none' }
    /** A time with an offset: milliseconds since 1970. */
    | { readonly kind: 'instant'; readonly at: number }
    /** A time on somebody's clock, as if that clock showed UTC. */
    | { readonly kind: 'local'; readonly at: number }
    /** Day and month in an order that the cell does not tell. */
    | {
          readonly kind: 'numeric';
          readonly first: number;
          readonly second: number;
          readonly year: number;
          readonly time: number;
      }
    | { readonly kind: 'unreadable'; readonly text: string };

const NONE: DateReading = { kind: 'none' };
const MINUTE = 60_000;
const HALF_DAY = 12;

const ISO =
    /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)? ?(Z|[+-]\d{2}:?\d{2})?$/;
const YEAR_FIRST = /^(\d{4}) ?[-/.年] ?(\d{1,2}) ?[-/.月] ?(\d{1,2})[日.]?(?!\d)/;
const NUMERIC = /^(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})(?!\d)/;
const MONTH_NAME =
    /^(?:(\d{1,2})[ -]([a-z]{3})[a-z]{0,6}\.?,?[ -](\d{4})|([a-z]{3})[a-z]{0,6}\.? (\d{1,2}),? (\d{4}))(?!\d)/i;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const TIME =
    /^[, ]{0,3}(?:(?:um|kl\.?|à|at|às|alle) )?(?:(午前|午後|오전|오후|上午|下午) ?)?(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))? ?(?:([ap])\.? ?m\.?|uhr)?$/i;
const AFTERNOON = /^(?:午後|오후|下午|p)$/i;

function dateOf(year: number, month: number, day: number): number | undefined {
    const at = Date.UTC(year, month - 1, day);
    const date = new Date(at);
    return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 2000
        ? at
        : undefined;
}

/** Milliseconds since midnight of what follows a date; undefined where it is no time. */
function timeOf(rest: string): number | undefined {
    if (rest.trim() === '') {
        return 0;
    }
    const match = TIME.exec(rest);
    if (!match) {
        return undefined;
    }
    const half = match[1] ?? match[5];
    const written = Number(match[2]);
    const hour =
        half === undefined ? written : (written % HALF_DAY) + (AFTERNOON.test(half) ? HALF_DAY : 0);
    const minute = Number(match[3]);
    const second = Number(match[4] ?? 0);
    const isTime =
        hour < 24 && minute < 60 && second < 60 && (half === undefined || written <= HALF_DAY);
    return isTime ? (hour * 60 + minute) * MINUTE + second * 1000 : undefined;
}

function readIso(match: RegExpExecArray): DateReading | undefined {
    const day = dateOf(Number(match[1]), Number(match[2]), Number(match[3]));
    const time = timeOf(`${match[4] ?? ''}:${match[5] ?? ''}:${match[6] ?? '00'}`);
    if (day === undefined || time === undefined) {
        return undefined;
    }
    const at = day + time + Number((match[7] ?? '').slice(0, 3).padEnd(3, '0'));
    const offset = match[8];
    if (offset === undefined) {
        return { kind: 'local', at };
    }
    if (offset === 'Z') {
        return { kind: 'instant', at };
    }
    const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(-2));
    return { kind: 'instant', at: at - (offset.startsWith('-') ? -minutes : minutes) * MINUTE };
}

function local(day: number | undefined, time: number | undefined): DateReading | undefined {
    return day === undefined || time === undefined ? undefined : { kind: 'local', at: day + time };
}

function readNumeric(match: RegExpExecArray, time: number | undefined): DateReading | undefined {
    const first = Number(match[1]);
    const second = Number(match[3]);
    const written = Number(match[4]);
    const year = written < 100 ? 2000 + written : written;
    const dayFirst = dateOf(year, second, first);
    const monthFirst = dateOf(year, first, second);
    if (time === undefined || (dayFirst ?? monthFirst) === undefined) {
        return undefined;
    }
    // Only countries that put the day first separate by dots.
    return match[2] === '.'
        ? local(dayFirst, time)
        : { kind: 'numeric', first, second, year, time };
}

function readNamed(match: RegExpExecArray, time: number | undefined): DateReading | undefined {
    const month = MONTHS.indexOf((match[2] ?? match[4] ?? '').toLowerCase()) + 1;
    return local(dateOf(Number(match[3] ?? match[6]), month, Number(match[1] ?? match[5])), time);
}

/** Reads a date with or without a time as queries and Setup in many languages write it. */
export function readDate(cell: string): DateReading {
    if (cell === '') {
        return NONE;
    }
    const iso = ISO.exec(cell);
    if (iso) {
        return readIso(iso) ?? { kind: 'unreadable', text: cell };
    }
    const text = cell.slice(0, 60).normalize('NFKC').replace(/\s+/g, ' ').trim();
    if (text === '' || text === '-') {
        return NONE;
    }
    const again = ISO.exec(text);
    const year = YEAR_FIRST.exec(text);
    const numeric = NUMERIC.exec(text);
    const named = MONTH_NAME.exec(text);
    const rest = text.slice((year ?? numeric ?? named)?.[0].length ?? 0);
    const reading =
        (again && readIso(again)) ??
        (year && local(dateOf(Number(year[1]), Number(year[2]), Number(year[3])), timeOf(rest))) ??
        (numeric && readNumeric(numeric, timeOf(rest))) ??
        (named && readNamed(named, timeOf(rest)));
    return reading ?? { kind: 'unreadable', text: text.slice(0, 40) };
}

/** The time that a numeric date means in an order, on the clock it was written by; undefined where there is no such day. */
export function timeInOrder(
    { first, second, year, time }: Extract<DateReading, { kind: 'numeric' }>,
    order: DateOrder
): number | undefined {
    const day = order === 'day-first' ? dateOf(year, second, first) : dateOf(year, first, second);
    return day === undefined ? undefined : day + time;
}

const MONTH_FIRST_COUNTRIES = new Set(['US', 'PH', 'PR', 'GU', 'FM', 'MH', 'PW']);

/** The order that a locale such as en-US or de_DE uses: a suggestion for the question, never an answer to it. */
export function suggestDateOrder(locale: string): DateOrder {
    const [language = '', country = ''] = locale
        .replace('_', '-')
        .split('-')
        .map((part) => part.toUpperCase());
    const isMonthFirst =
        MONTH_FIRST_COUNTRIES.has(country) || (language === 'EN' && country === '');
    return isMonthFirst ? 'month-first' : 'day-first';
}
