import type { Knowledge } from './knowledge';
import type { Sighting } from './model';
import { CONTROL_FAILURE } from './scan';
import type { NameSeen, Scan } from './scan';
import { numberOf } from './nameNumbers';
import {
    COMMON_EXCEPTION,
    LANGUAGE_EXCEPTION,
    nameRuleOf,
    OTHER_SERVICE,
    OWN_EXCEPTION,
    OWN_SERVICE,
    OWNER_OF_EXCEPTIONS,
    SURROUNDINGS
} from './nameRules';
import { FREESWITCH_NAMES, plainCauseName } from './symbols';
import type { ErrorName } from './symbols';
import { OF_CISCO, VENDORS_WITH_CODES } from './vendors';
import { lineAround } from './words';

/** Whose names the voice connector raises. */
const CONNECTOR = 'salesforce';
const LINE_REACH = 160;
const NEAR = 300;
/** A vendor so near says whose code a name is. */
const BESIDE = 120;
const CODE_BEFORE = /\bcode(?:(?: in the \w{1,12})? (?:is|was|says))?[ \t:]{1,3}["'`]?$/i;
/** A SIP status right before the name of its cause: "486 USER_BUSY". */
const STATUS_BEFORE = /(?:^|\D)[3-6]\d{2}[ \t][[(]?$/;
const LOWER_NAME = /^[a-z]/;
const NUMBER_FOLLOWS = /^\s?(?::\s?[A-Za-z]{3,40}\s?)?[(:=[]\s?\d{5}/;
const NUMBER_REACH = 54;
const NUMBERED = /^-?\d+$/;

function isOtherService(scan: Scan, seen: NameSeen): boolean {
    return COMMON_EXCEPTION.test(seen.name) && isSaidOfOther(scan, seen);
}

function isSaidOfOther(scan: Scan, seen: NameSeen): boolean {
    return OTHER_SERVICE.test(lineAround(scan.text, seen.start, LINE_REACH));
}

function isMeant(scan: Scan, seen: NameSeen, name: ErrorName): boolean {
    const near =
        scan.hints.hasVendor(seen.start, name.pack, NEAR) ||
        (name.pack === 'q850' &&
            (scan.hints.hasProtocol(seen.start, 'q850', NEAR) ||
                STATUS_BEFORE.test(scan.text.slice(Math.max(0, seen.start - 6), seen.start))));
    return (
        near ||
        (SURROUNDINGS[name.pack]?.test(
            scan.text.slice(Math.max(0, seen.start - LINE_REACH), seen.end + LINE_REACH)
        ) ??
            false)
    );
}

function choose(scan: Scan, seen: NameSeen, names: readonly ErrorName[]): ErrorName | undefined {
    const vendor = scan.hints.vendorAt(seen.start, (id) => names.some(({ pack }) => pack === id));
    return names.find(({ pack }) => pack === vendor) ?? names[0];
}

function codeOf(name: ErrorName): string {
    const code = name.entryId.slice(name.pack.length + 1);
    // Where the catalog's code is itself a name of the wire, the id is the entry's.
    return NUMBERED.test(code) || name.pack === 'finesse' ? plainCauseName(name.name) : code;
}

/** The field whose value a sentence gives: "the detail is now `carrier_timeout`". */
const OF_DETAIL = /\b(?:detail|status|reason)\b[^.\n]{0,14}$/i;
/** What Cloudflare and others call their settings. */
const SETTING = /_(?:API|ZONE|KEY|TOKEN|ID|URL|SECRET|STACK|PAGES)(?:_|$)/;

function seeName({ start, end, name }: NameSeen): Omit<Sighting, 'pack'> {
    return {
        code: name,
        start,
        end,
        evidence: 'symbolic-name',
        tier: 'possible',
        confidence: 'low'
    };
}

/** A name that no pack lists, announced as an error in a text of a vendor that has such names. */
function readUnlisted(scan: Scan, seen: NameSeen): Sighting | undefined {
    const { start, end, name } = seen;
    const isException = name.endsWith('Exception');
    const isOther = isException && !OWN_EXCEPTION.test(name) && isSaidOfOther(scan, seen);
    if (LANGUAGE_EXCEPTION.test(name) || isOther) {
        return undefined;
    }
    if (name.startsWith(CONTROL_FAILURE)) {
        const isCisco =
            !SETTING.test(name) && OF_CISCO.some((id) => scan.hints.hasVendor(start, id, NEAR));
        return isCisco ? { ...seeName(seen), pack: 'finesse-cf' } : undefined;
    }
    const isOwn = OWN_EXCEPTION.test(name);
    const vendor = isOwn
        ? OWNER_OF_EXCEPTIONS
        : scan.hints.vendorAt(start, (id) =>
              isException
                  ? id === OWNER_OF_EXCEPTIONS
                  : VENDORS_WITH_CODES.has(id) || id === CONNECTOR
          );
    const isCode =
        vendor !== undefined &&
        CODE_BEFORE.test(scan.text.slice(Math.max(0, start - 36), start)) &&
        scan.hints.hasVendor(start, vendor, BESIDE);
    const isSure = isOwn || isCode;
    return vendor === undefined
        ? undefined
        : {
              pack: vendor,
              code: name,
              start,
              end,
              evidence: isException ? 'exception-name' : 'symbolic-name',
              tier: isSure ? 'certain' : 'possible',
              confidence: isSure ? 'medium' : 'low'
          };
}

function readName(scan: Scan, seen: NameSeen, knowledge: Knowledge): Sighting | undefined {
    const names = knowledge.names.all(seen.name);
    const base = { start: seen.start, end: seen.end, evidence: 'symbolic-name' as const };
    const owner = knowledge.names.ownerOf(seen.name);
    if (isFreeSwitchName(seen.name) && names.length === 0) {
        return SURROUNDINGS.q850?.test(lineAround(scan.text, seen.start, LINE_REACH))
            ? { ...base, pack: 'q850', code: seen.name, tier: 'certain', confidence: 'medium' }
            : undefined;
    }
    if (names.length === 0) {
        return owner === undefined
            ? readUnlisted(scan, seen)
            : { ...base, pack: owner, code: seen.name, tier: 'certain', confidence: 'medium' };
    }
    const name = choose(scan, seen, names);
    if (!name) {
        return undefined;
    }
    const found = { ...base, pack: name.pack, code: codeOf(name), entryId: name.entryId };
    const rule = nameRuleOf(name.pack);
    if (rule.isWeak) {
        const isNumbered = NUMBER_FOLLOWS.test(scan.text.slice(seen.end, seen.end + NUMBER_REACH));
        const code = name.entryId.slice(name.pack.length + 1);
        return !isNumbered && scan.hints.hasVendor(seen.start, name.pack, NEAR)
            ? { ...found, code, tier: 'possible', confidence: 'low' }
            : undefined;
    }
    const isException = seen.name.endsWith('Exception');
    if (isException && isOtherService(scan, seen)) {
        const isOwn = OWN_SERVICE.test(
            scan.text.slice(Math.max(0, seen.start - NEAR), seen.end + NEAR)
        );
        const tier = isOwn ? 'certain' : 'possible';
        // A function that starts calls starts them with Amazon Connect.
        const isOfCalls =
            /lambda/i.test(lineAround(scan.text, seen.start, LINE_REACH)) &&
            scan.hints.hasProtocol(seen.start, 'telephony', NEAR);
        return isOwn || isOfCalls || scan.hints.hasVendor(seen.start, OWNER_OF_EXCEPTIONS, NEAR)
            ? { ...found, evidence: 'exception-name', tier, confidence: 'low' }
            : undefined;
    }
    const needsVendor =
        rule.needsVendor === 'all' || (rule.needsVendor === 'small' && LOWER_NAME.test(seen.name));
    if (needsVendor && !scan.hints.hasVendor(seen.start, name.pack)) {
        // A name of three words that only one pack has is nobody else's where calls are spoken of.
        const isOwn =
            names.length === 1 &&
            (seen.name.split('_').length > 2 ||
                OF_DETAIL.test(scan.text.slice(Math.max(0, seen.start - 24), seen.start))) &&
            scan.hints.hasProtocol(seen.start, 'telephony', NEAR);
        return isOwn ? { ...found, tier: 'possible', confidence: 'low' } : undefined;
    }
    if (knowledge.names.isShared(seen.name) && !isMeant(scan, seen, name)) {
        return undefined;
    }
    return {
        ...found,
        evidence: isException ? 'exception-name' : 'symbolic-name',
        tier: 'certain',
        confidence: 'high'
    };
}

/** Names of the catalog that stand in the text by themselves. */
export function readNames(scan: Scan, knowledge: Knowledge): Sighting[] {
    return scan.names.flatMap((seen) => {
        const found = readName(scan, seen, knowledge);
        if (!found) {
            return [];
        }
        const number = numberOf(scan, found, knowledge);
        return number ? [found, number] : [found];
    });
}

/** The value of a field as the end of a call that only FreeSWITCH has. */
export function isFreeSwitchName(value: string): boolean {
    return FREESWITCH_NAMES.has(value);
}
