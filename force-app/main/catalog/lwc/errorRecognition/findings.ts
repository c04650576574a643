import type { ErrorEntry } from 'c/errorCatalog';
import type { Knowledge } from './knowledge';
import type { Finding, Knowledge as Known, Occurrence, Said, Sighting } from './model';
import { rankOf, saysTheSame } from './precedence';
import { VENDORS_WITHOUT_PACK } from './vendors';

const NUMBER = /^-?\d+$/;

function entryOf(sighting: Sighting, knowledge: Knowledge): ErrorEntry | undefined {
    const { pack, code, entryId } = sighting;
    if (entryId !== undefined) {
        return knowledge.catalog.answerById(entryId);
    }
    const named = knowledge.names.inPack(code, pack);
    return named ? knowledge.catalog.answerById(named.entryId) : knowledge.answer(pack, code);
}

function knownAs(entry: ErrorEntry | undefined): Known {
    if (!entry) {
        return 'unknown';
    }
    return entry.origin === 'family' ? 'family' : 'listed';
}

function aliasesOf(id: string, pack: string, entry: ErrorEntry | undefined): string[] {
    if (!entry || entry.origin === 'family') {
        return [];
    }
    const isName = /^[A-Za-z][\w.]{2,80}$/.test(entry.name) && !NUMBER.test(entry.name);
    const ids = [entry.id, ...(isName ? [`${pack}:${entry.name}`] : [])];
    return [...new Set(ids)].filter((alias) => alias !== id);
}

/** Whether the second of two places of one code shows it better. */
function isBetter(a: Sighting, b: Sighting): boolean {
    const value = (sighting: Sighting): number =>
        (sighting.tier === 'certain' ? 4 : 0) +
        (sighting.evidence === 'documentation-link' ? 0 : 2) +
        (sighting.confidence === 'high' ? 1 : 0);
    return value(b) > value(a);
}

/** What all places of a code together say: one calls it the root cause, or all rule it out. */
function saidOfAll(sayings: readonly (Said | undefined)[]): Said | undefined {
    if (sayings.includes('root-cause')) {
        return 'root-cause';
    }
    return sayings.every((said) => said === 'ruled-out') ? 'ruled-out' : undefined;
}

/** One finding for each id, with all its places. */
export function makeFindings(sightings: readonly Sighting[], knowledge: Knowledge): Finding[] {
    const byId = new Map<
        string,
        { best: Sighting; places: Occurrence[]; sayings: (Said | undefined)[] }
    >();
    for (const sighting of sightings) {
        const id = `${sighting.pack}:${sighting.code}`;
        const { start, end, evidence } = sighting;
        const known = byId.get(id);
        if (known) {
            known.places.push({ start, end, evidence });
            known.best = isBetter(known.best, sighting) ? sighting : known.best;
            known.sayings.push(sighting.said);
        } else {
            byId.set(id, {
                best: sighting,
                places: [{ start, end, evidence }],
                sayings: [sighting.said]
            });
        }
    }
    return [...byId].map(([id, { best, places, sayings }]) => {
        const entry = entryOf(best, knowledge);
        const said = saidOfAll(sayings);
        const { pack, code, start, end, evidence, tier, confidence } = best;
        const ownPack = knowledge.packOf(pack);
        const layer =
            (ownPack && knowledge.catalog.pack(ownPack)?.layer) ??
            VENDORS_WITHOUT_PACK.get(pack) ??
            'cloud-telephony';
        return {
            id,
            pack,
            code,
            start,
            end,
            evidence,
            tier,
            confidence,
            layer,
            primary: false,
            known: knownAs(entry),
            entryId: entry?.id,
            aliases: [...aliasesOf(id, pack, entry), ...(best.aliases ?? [])],
            sameAs: undefined,
            because: undefined,
            occurrences: places,
            isFailure: entry?.finality !== 'not-a-failure',
            said,
            rank: rankOf({ ...best, id, entryId: entry?.id, said }, knowledge)
        };
    });
}

/** Names of numbers that are found as well: one finding tells of the other. */
export function linkNames(findings: readonly Finding[]): Finding[] {
    const numbers = new Map<string, string>();
    for (const { entryId, id, code } of findings) {
        if (entryId !== undefined && NUMBER.test(code)) {
            numbers.set(entryId, id);
        }
    }
    const proven = new Set(
        findings.filter(({ tier }) => tier === 'certain').map(({ entryId }) => entryId)
    );
    return findings.map((finding) => {
        const { entryId, id, said } = finding;
        const number = entryId === undefined ? undefined : numbers.get(entryId);
        if (number !== undefined && number !== id) {
            return { ...finding, sameAs: number, rank: finding.rank - 0.5 };
        }
        // A name that is certain makes its number so.
        const isProven = number === id && proven.has(entryId) && said !== 'ruled-out';
        return isProven ? { ...finding, tier: 'certain' } : finding;
    });
}

function compare(a: Finding, b: Finding): number {
    const tier = (finding: Finding): number => (finding.tier === 'certain' ? 0 : 1);
    return tier(a) - tier(b) || b.rank - a.rank || a.start - b.start || a.end - b.end;
}

/** Beside a Reason that only repeats it, a status stays the cause. */
function promoteStatuses(findings: readonly Finding[], knowledge: Knowledge): Finding[] {
    const causes = findings.filter(({ pack }) => pack === 'q850');
    return findings.map((finding) => {
        const { id: status, pack } = finding;
        const same = causes.filter(
            ({ entryId }) => pack === 'sip' && saysTheSame(status, entryId ?? '', knowledge)
        );
        // A cause that only this status stands for makes the status as certain as itself.
        const isCertain = [finding, ...same].some(({ tier }) => tier === 'certain');
        return {
            ...finding,
            tier: isCertain ? 'certain' : 'possible',
            rank: Math.max(finding.rank, ...same.map(({ rank }) => rank + 0.25))
        };
    });
}

/** Findings with the cause first and marked; then the certain before the possible, the more specific first. */
export function orderFindings(findings: readonly Finding[], knowledge: Knowledge): Finding[] {
    return promoteStatuses(linkNames(findings), knowledge)
        .sort(compare)
        .map((finding, index) => ({ ...finding, primary: index === 0 }));
}
