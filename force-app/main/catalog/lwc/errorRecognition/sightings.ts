import { readCodeFields } from './codeFields';
import { readFinesse } from './finesse';
import type { Knowledge } from './knowledge';
import type { Sighting } from './model';
import { readNames } from './names';
import { readNumbers } from './numbers';
import type { Scan } from './scan';
import { readTypedStatuses } from './typedStatuses';

function isListed({ pack, code }: Scan['shapes'][number], knowledge: Knowledge): boolean {
    return knowledge.listed(pack, code) !== undefined;
}

/** Forms whose owner is certain only where its code is listed or its vendor is named. */
function isCredible(match: Scan['shapes'][number], scan: Scan, knowledge: Knowledge): boolean {
    const { needsVendor } = match;
    if (needsVendor !== undefined && !scan.hints.hasVendor(match.start, needsVendor)) {
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
        case 'genesys':
            return match.code.startsWith('error.') || isListed(match, knowledge);
        default:
            return true;
    }
}

function readShapes(scan: Scan, knowledge: Knowledge): Sighting[] {
    return scan.shapes.filter((match) => isCredible(match, scan, knowledge));
}

/** Structure comes first: of two sightings at one place the earlier reader's stays. */
const READERS: readonly ((scan: Scan, knowledge: Knowledge) => readonly Sighting[])[] = [
    readFinesse,
    readTypedStatuses,
    readShapes,
    readCodeFields,
    readNames,
    readNumbers
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
    return withoutOverlaps(READERS.flatMap((read) => read(scan, knowledge)));
}
