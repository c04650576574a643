import { readCodeFields } from './codeFields';
import { readFinesse } from './finesse';
import type { Knowledge } from './knowledge';
import type { Sighting } from './model';
import { readNames } from './names';
import { readNumbers } from './numbers';
import { saidOf } from './sayings';
import type { Scan } from './scan';
import { readSpokenTypes } from './spokenTypes';
import { readTypedStatuses } from './typedStatuses';
import { plainWords } from './words';

/** How far behind a code its name may end, in characters. */
const PHRASE_REACH = 90;

function isListed({ pack, code }: Scan['shapes'][number], knowledge: Knowledge): boolean {
    return knowledge.listed(pack, code) !== undefined;
}

/** Whether the words behind a form are the name of its code: `ReasonCode=1202&ReasonText=Client+Not+Found`. */
function isPhrased(
    { pack, code, end }: Scan['shapes'][number],
    scan: Scan,
    knowledge: Knowledge
): boolean {
    const id = knowledge.packOf(pack);
    const phrase = id ? knowledge.phraseOf(id, code) : [];
    const words = plainWords(scan.text.slice(end, end + PHRASE_REACH));
    return phrase.length > 1 && phrase.every((word) => words.includes(word));
}

/** Forms whose owner is certain only where its code is listed or its vendor is named. */
function isCredible(match: Scan['shapes'][number], scan: Scan, knowledge: Knowledge): boolean {
    const { needsVendor } = match;
    const isNamed = needsVendor?.some((vendor) => scan.hints.hasVendor(match.start, vendor));
    if (isNamed === false && !isPhrased(match, scan, knowledge)) {
        return false;
    }
    switch (match.pack) {
        case 'connect':
            return isListed(match, knowledge) || scan.hints.hasVendor(match.start, 'connect');
        case 'ringcentral':
            return (
                scan.hints.vendorAt(match.start) === 'ringcentral' ||
                (!match.code.startsWith('MSG') &&
                    knowledge.answer('ringcentral', match.code) !== undefined)
            );
        case 'finesse':
            return knowledge.isFinesseType(match.code);
        case 'vonage':
            return (
                match.tier === 'certain' ||
                match.evidence === 'problem-type' ||
                knowledge.listed('vonage', match.code)?.finality === 'failure'
            );
        case 'genesys':
            return match.code.startsWith('error.') || isListed(match, knowledge);
        default:
            return true;
    }
}

function readShapes(scan: Scan, knowledge: Knowledge): Sighting[] {
    return scan.shapes.filter((match) => isCredible(match, scan, knowledge));
}

/** Structure comes first: of two sightings at one place the earlier reader's stays. The numbers come last. */
const READERS: readonly ((scan: Scan, knowledge: Knowledge) => readonly Sighting[])[] = [
    readFinesse,
    readTypedStatuses,
    readShapes,
    readCodeFields,
    readNames,
    readSpokenTypes
];

/** A certain sighting displaces a possible one, a reader that comes first one that comes later, a longer one a shorter. */
function withoutOverlaps(sightings: readonly Sighting[]): Sighting[] {
    const ordered = sightings
        .map((sighting, order) => ({ sighting, order }))
        .sort(
            (a, b) =>
                a.sighting.start - b.sighting.start ||
                a.order - b.order ||
                b.sighting.end - a.sighting.end
        );
    const kept: { sighting: Sighting; order: number }[] = [];
    for (const item of ordered) {
        const last = kept[kept.length - 1];
        if (!last || item.sighting.start >= last.sighting.end) {
            kept.push(item);
            continue;
        }
        const isSurer = item.sighting.tier === 'certain' && last.sighting.tier === 'possible';
        const isEqual = item.sighting.tier === last.sighting.tier;
        if (isSurer || (isEqual && item.order < last.order)) {
            kept[kept.length - 1] = item;
        }
    }
    return kept.map(({ sighting }) => sighting);
}

/** Everything that the readers see in a text, in its order, with no two sightings at one place. */
export function readSightings(scan: Scan, knowledge: Knowledge): Sighting[] {
    const others = READERS.flatMap((read) => read(scan, knowledge));
    const numbers = readNumbers(scan, knowledge, others);
    return withoutOverlaps([...others, ...numbers]).map((sighting) => {
        const said = saidOf(scan.text, sighting);
        return said === 'ruled-out'
            ? { ...sighting, tier: 'possible', said }
            : { ...sighting, said };
    });
}
