/**
 * How a text becomes words that can be compared. The same reading serves entries and queries, so that
 * PERERR_GW_E_TERMINAL, DestinationNotAllowedException and "calls to that country" all fall into words.
 */

/** Words that say nothing about which error is meant. */
const STOP_WORDS = new Set(
    (
        'a an the is are was were be been being to of for on in at by with from and or but it its this that these those i ' +
        'we my our ours us you your they their them he she his her has have had do does did done will would can could should ' +
        'may might must when while as if then than there here so just get gets got getting please help why what how who ' +
        'which where into out about after before during only also very some any all one other them still go goes going went up able own possible ' +
        'someone somebody anyone anybody everyone everybody anymore whatever suddenly completely exactly whole entire'
    ).split(' ')
);

/** Words of negation, which are one word to the search. */
const NEGATIONS = new Set(
    (
        'no not nobody none nothing never cannot cant wont dont doesnt didnt isnt arent wasnt couldnt without unable ' +
        'neither nor'
    ).split(' ')
);

/** Pairs of words that people also write as one, by their first word. */
const JOINED_PAIRS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
    [
        ['pick picks picked picking', 'up', 'pickup'],
        ['hang hangs hung hanging', 'up', 'hangup'],
        ['log logs logged logging sign signs signed signing', 'in on into', 'login'],
        ['log logs logged logging sign signs signed signing', 'out off', 'logout'],
        ['time times timed timing', 'out', 'timeout'],
        ['soft', 'phone', 'softphone'],
        ['head', 'set', 'headset'],
        ['voice', 'mail', 'voicemail'],
        ['land', 'line', 'landline'],
        ['roll', 'over', 'rollover'],
        ['end', 'point endpoints', 'endpoint'],
        ['fire', 'wall', 'firewall'],
        ['band', 'width', 'bandwidth'],
        ['e', '164', 'e164'],
        ['e', 'mail', 'email'],
        ['not', 'enough', 'insufficient'],
        ['too', 'few short', 'insufficient'],
        ['ran run runs running', 'out', 'expired'],
        ['took takes take taking taken', 'too', 'timeout'],
        ['call', 'back', 'callback'],
        ['web', 'rtc', 'webrtc'],
        ['white', 'list', 'whitelist'],
        ['black', 'list', 'blacklist'],
        ['no', 'one', 'not'],
        ['q', '850', 'q850'],
        ['q', '931', 'q931'],
        ['wi', 'fi', 'wifi'],
        ['web', 'socket sockets', 'websocket'],
        ['host', 'name names', 'hostname'],
        ['set sets setting', 'up', 'setup'],
        ['team', 'lead leads leader leaders', 'supervisor'],
        ['take takes took taken taking', 'over', 'takeover'],
        ['turn turns turned turning switch switched switching', 'off', 'switchoff'],
        ['give gives gave given giving', 'up', 'abandon']
    ].reduce((pairs, [firsts = '', seconds = '', joined = '']) => {
        for (const first of firsts.split(' ')) {
            const known = pairs.get(first) ?? new Map<string, string>();
            for (const second of seconds.split(' ')) {
                known.set(second, joined);
            }
            pairs.set(first, known);
        }
        return pairs;
    }, new Map<string, Map<string, string>>())
);

/** Words whose ending misleads the stemmer. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
    ['dialled', 'dial'],
    ['dialling', 'dial'],
    ['cancelled', 'cancel'],
    ['cancelling', 'cancel'],
    ['cancellation', 'cancel'],
    ['dropped', 'drop'],
    ['dropping', 'drop'],
    ['transferred', 'transfer'],
    ['transferring', 'transfer'],
    ['bus', 'bus'],
    ['status', 'status'],
    ['always', 'always'],
    ['news', 'news'],
    ['dns', 'dns'],
    ['tls', 'tls'],
    ['aws', 'aws'],
    ['sms', 'sms'],
    ['this', 'this'],
    ['ring', 'ring'],
    ['rang', 'ring'],
    ['string', 'string'],
    ['missing', 'miss'],
    ['missed', 'miss'],
    ['during', 'during'],
    ['need', 'need'],
    ['speed', 'speed'],
    ['exceed', 'exceed'],
    ['registration', 'register'],
    ['registering', 'register'],
    ['registered', 'register'],
    ['authorised', 'authorize'],
    ['people', 'person']
]);

const VOWEL = /[aeiouy]/;

/** The stem of a lower-case word: plural, -ing, -ed and final e taken off. Light on purpose: names must stay apart. */
export function stem(word: string): string {
    const irregular = IRREGULAR.get(word);
    if (irregular !== undefined) {
        return irregular;
    }
    if (word.length < 4) {
        return word;
    }
    let base = word;
    if (base.endsWith('ies') && base.length > 4) {
        base = `${base.slice(0, -3)}y`;
    } else if (base.endsWith('sses') || base.endsWith('xes') || base.endsWith('ches')) {
        base = base.slice(0, -2);
    } else if (base.endsWith('s') && !/(?:ss|us|is)$/.test(base)) {
        base = base.slice(0, -1);
    }
    for (const ending of ['ing', 'ed']) {
        const cut = base.slice(0, -ending.length);
        if (base.endsWith(ending) && cut.length >= 3 && VOWEL.test(cut)) {
            base = cut;
            break;
        }
    }
    return base.endsWith('e') && base.length > 4 ? base.slice(0, -1) : base;
}

/** Letters and digits in a row, with the apostrophes inside them. */
const CHUNK = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;
const CAMEL_HUMP = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g;
const MIXED = /^([a-z]{2,})(\d{2,})$/;
/** Everything beyond ASCII needs folding. */
const BEYOND_ASCII = /[^ -~\s]/;

/** Lower case, without accents. */
export function fold(text: string): string {
    const lower = text.toLowerCase();
    return BEYOND_ASCII.test(lower) ? lower.normalize('NFD').replace(/\p{M}+/gu, '') : lower;
}

function humps(chunk: string): readonly string[] {
    // Only where case or digits tell the words apart: ALLCAPS and lower stay whole.
    return /[a-z][A-Z]|[A-Z]{2}[a-z]/.test(chunk) ? (chunk.match(CAMEL_HUMP) ?? [chunk]) : [chunk];
}

/** The folded words of a text in order, names split at their humps and underscores. Not stemmed, nothing left out. */
export function plainWords(text: string): string[] {
    const words: string[] = [];
    // Letters with accents of their own count as one, as they do where the accent is part of them.
    const composed = BEYOND_ASCII.test(text) ? text.normalize('NFC') : text;
    for (const [chunk] of composed.matchAll(CHUNK)) {
        for (const hump of humps(chunk)) {
            const word = fold(hump).replace(/['’]/g, '');
            const [, letters, digits] = MIXED.exec(word) ?? [];
            if (letters !== undefined && digits !== undefined) {
                words.push(letters, digits);
            } else if (word !== '') {
                words.push(word);
            }
        }
    }
    return words;
}

/** The words of a text as the index knows them: pairs joined, negations made one, stop words left out, stems taken. */
export function searchWords(text: string): string[] {
    const plain = plainWords(text);
    const words: string[] = [];
    for (let index = 0; index < plain.length; index++) {
        const word = plain[index] ?? '';
        const joined = JOINED_PAIRS.get(word)?.get(plain[index + 1] ?? '');
        if (joined !== undefined) {
            words.push(stem(joined));
            index++;
        } else if (NEGATIONS.has(word)) {
            words.push('not');
        } else if (!STOP_WORDS.has(word)) {
            words.push(stem(word));
        }
    }
    return words;
}

/** A name or phrase without anything but letters and digits: two of the same key are the same name. */
export function nameKey(text: string): string {
    return fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
}
