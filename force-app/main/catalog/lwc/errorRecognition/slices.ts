import type { ErrorCatalog } from 'c/errorCatalog';
import { knowledgeOf } from './knowledge';
import type { Recognition, Sighting, Span } from './model';
import { recognitionOf, sightingsIn } from './recognize';

/** How much of a text is read at once, in characters: some milliseconds of work. */
const SLICE = 65_536;
/** What is read around a slice, so that a code at its edge has its neighbours. */
const OVERLAP = 4096;

/** The end of the line that a place stands in, where it is near; else the place. */
function lineEnd(text: string, place: number): number {
    const end = text.indexOf('\n', place);
    return end !== -1 && end - place < OVERLAP ? end + 1 : Math.min(place, text.length);
}

function shifted<Item extends Span>(item: Item, by: number): Item {
    return { ...item, start: item.start + by, end: item.end + by };
}

/**
 * Reads a long text a slice at a time, so that whoever waits for it can do something else in between. What it finds is what
 * `recognizeErrors` finds, except where one message is longer than the overlap of two slices.
 */
export class ErrorReader {
    private readonly text: string;
    private readonly catalog: ErrorCatalog;
    private readonly sightings: Sighting[] = [];
    private done = 0;

    constructor(text: string, catalog: ErrorCatalog) {
        this.text = text;
        this.catalog = catalog;
    }

    /** How much has been read, from 0 to 1. */
    get progress(): number {
        return this.text.length === 0 ? 1 : this.done / this.text.length;
    }

    /** Reads the next slice. @returns whether there is more to read */
    readSlice(): boolean {
        const { text, done } = this;
        const end = lineEnd(text, done + SLICE);
        const from = done === 0 ? 0 : lineEnd(text, Math.max(0, done - OVERLAP));
        const part = text.slice(from, Math.min(text.length, end + OVERLAP));
        const seen = sightingsIn(part, knowledgeOf(this.catalog));
        // One that reaches over the edge was taken with the slice in which it begins.
        const before = this.sightings[this.sightings.length - 1]?.end ?? 0;
        for (const sighting of seen) {
            const here = shifted(sighting, from);
            if (here.start >= Math.max(done, before) && here.start < end) {
                this.sightings.push(here);
            }
        }
        this.done = end;
        return this.done < text.length;
    }

    /** What was found in all that was read. */
    recognition(): Recognition {
        return recognitionOf(this.text, this.sightings, knowledgeOf(this.catalog));
    }
}
