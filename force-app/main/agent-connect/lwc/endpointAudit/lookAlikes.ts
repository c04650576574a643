import { RETIRED_HOST, RIGHT_HOSTS } from './model';

/** Letters of other alphabets that look like Latin ones, by the Latin letter. */
const LOOKS_LIKE: ReadonlyMap<string, string> = new Map(
    Object.entries({
        a: 'аɑα',
        b: 'Ьƅ',
        c: 'сϲ',
        e: 'еєё',
        f: 'ſ',
        i: 'іıɩ1|!íìï',
        l: 'ӏⅼłι',
        n: 'ոпñń',
        o: 'оοօ0öóò',
        p: 'рρ',
        r: 'г',
        s: 'ѕʂ5ś',
        t: 'тτ',
        u: 'սυü',
        v: 'νѵ',
        x: 'хχ',
        y: 'уү'
    }).flatMap(([latin, others]) => Array.from(others, (other) => [other, latin] as const))
);

/** Groups of letters that look like one, and i, l and 1 made the same. */
function skeleton(host: string): string {
    const folded = Array.from(host.normalize('NFKC').toLowerCase())
        .map((letter) => LOOKS_LIKE.get(letter) ?? letter)
        .join('')
        .normalize('NFD')
        .replace(/\p{M}+/gu, '');
    return folded
        .replaceAll('rn', 'm')
        .replaceAll('vv', 'w')
        .replaceAll('l', 'i')
        .replace(/[^a-z0-9]/g, '');
}

/** How many letters of a differ from b, counting up to `most`; more gives most + 1. */
function editDistance(a: string, b: string, most: number): number {
    if (Math.abs(a.length - b.length) > most) {
        return most + 1;
    }
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return Math.min(row[b.length] ?? 0, most + 1);
}

const GENUINE = [...Object.values(RIGHT_HOSTS), RETIRED_HOST].map(skeleton);
const VENDOR_NAME = skeleton('stellaconnect');
const MOST_SLIPS = 2;
const LONGEST_HOST = 253;

/**
 * Whether a host that is no genuine one was made to look like one: by look-alike letters, by a slip or two, by another
 * ending, or by the vendor's name inside a foreign host.
 */
export function isLookAlike(host: string): boolean {
    if (host.length > LONGEST_HOST) {
        return skeleton(host.slice(0, 1000)).includes(VENDOR_NAME);
    }
    const shape = skeleton(host);
    const labels = host.split('.').map(skeleton);
    return (
        shape.includes(VENDOR_NAME) ||
        GENUINE.some((genuine) => editDistance(shape, genuine, MOST_SLIPS) <= MOST_SLIPS) ||
        labels.some((label) => editDistance(label, VENDOR_NAME, MOST_SLIPS) <= MOST_SLIPS)
    );
}
