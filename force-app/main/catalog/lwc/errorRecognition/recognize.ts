import type { ErrorCatalog } from 'c/errorCatalog';
import { chainOf, layersOf } from './chain';
import { cleanText } from './cleanText';
import { makeFindings, orderFindings } from './findings';
import { knowledgeOf } from './knowledge';
import type { Knowledge } from './knowledge';
import type { Recognition, Sighting } from './model';
import { scanText } from './scan';
import { readSightings } from './sightings';
import { timelineOf } from './timeline';

/** Every place of a text where a reader sees a code, in the order of the text. */
export function sightingsIn(text: string, knowledge: Knowledge): Sighting[] {
    const clean = cleanText(text);
    const scan = scanText(clean.text, knowledge.names, knowledge.numbers);
    return readSightings(scan, knowledge).map((sighting): Sighting => ({
        ...sighting,
        ...clean.original(sighting)
    }));
}

/** What all the places together say. @param text the text in which they stand */
export function recognitionOf(
    text: string,
    sightings: readonly Sighting[],
    knowledge: Knowledge
): Recognition {
    const ranked = orderFindings(makeFindings(sightings, knowledge), knowledge);
    const chain = chainOf(ranked);
    const causes = new Map(chain.map((link) => [link.effect, link]));
    const findings = ranked.map((finding) => ({
        ...finding,
        because: causes.get(finding.id)?.cause
    }));
    return {
        findings,
        primary: findings[0],
        chain,
        layers: layersOf(ranked),
        timeline: timelineOf(text, findings)
    };
}

/**
 * Finds the error codes in a text of any kind: XML, JSON, a SIP or HTTP message, a log, an e-mail with all of them, whole or
 * cut off, escaped or nested.
 * @param text what was pasted; never parsed by anything that resolves entities, never changed
 * @returns the findings with their places in `text`; the same for the same text and catalog
 * @throws nothing
 */
export function recognizeErrors(text: string, catalog: ErrorCatalog): Recognition {
    const knowledge = knowledgeOf(catalog);
    return recognitionOf(text, sightingsIn(text, knowledge), knowledge);
}
