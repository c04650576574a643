import { ONE_MESSAGE, ONE_SUBJECT } from './limits';
import { protocolOf, vendorOf } from './vendors';

class HintList {
    private readonly places: number[] = [];
    private readonly ids: string[] = [];
    private readonly distinct = new Set<string>();

    add(place: number, id: string): void {
        this.places.push(place);
        this.ids.push(id);
        this.distinct.add(id);
    }

    get only(): string | undefined {
        return this.distinct.size === 1 ? [...this.distinct][0] : undefined;
    }

    private firstAt(place: number): number {
        let low = 0;
        let high = this.places.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((this.places[middle] ?? 0) < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The id of the nearest hint that counts, at most `reach` away. */
    nearest(
        place: number,
        reach: number,
        counts: (id: string) => boolean
    ): { id: string; distance: number } | undefined {
        const MOST_STEPS = 40;
        let right = this.firstAt(place);
        let left = right - 1;
        for (let step = 0; step < MOST_STEPS; step++) {
            const before = place - (this.places[left] ?? Number.NEGATIVE_INFINITY);
            const after = (this.places[right] ?? Number.POSITIVE_INFINITY) - place;
            const distance = Math.min(before, after);
            if (!(distance <= reach)) {
                return undefined;
            }
            const id = this.ids[before <= after ? left : right] ?? '';
            if (counts(id)) {
                return { id, distance };
            }
            if (before <= after) {
                left -= 1;
            } else {
                right += 1;
            }
        }
        return undefined;
    }
}

/** Which vendors and protocols the text speaks of, and where. */
export class Hints {
    private readonly vendors = new HintList();
    private readonly protocols = new HintList();
    private readonly textLength: number;

    constructor(textLength: number) {
        this.textLength = textLength;
    }

    /** Takes note of a word, in small letters. */
    see(word: string, place: number): void {
        const vendor = vendorOf(word);
        if (vendor !== undefined) {
            this.vendors.add(place, vendor);
        }
        const protocol = protocolOf(word);
        if (protocol !== undefined) {
            this.protocols.add(place, protocol);
        }
    }

    /** The vendor of which the text speaks at a place: the nearest one that counts, or the only one of a short text. */
    vendorAt(place: number, counts: (id: string) => boolean = () => true): string | undefined {
        const near = this.vendors.nearest(place, ONE_SUBJECT, counts)?.id;
        const { only } = this.vendors;
        return (
            near ??
            (only !== undefined && this.textLength <= ONE_MESSAGE && counts(only)
                ? only
                : undefined)
        );
    }

    /** Whether a vendor is named within a distance. */
    hasVendor(place: number, vendor: string, reach: number = ONE_SUBJECT): boolean {
        return this.vendors.nearest(place, reach, (id) => id === vendor) !== undefined;
    }

    /** Which of the protocols whose numbers clash is spoken of nearest to a place. */
    protocolAt(
        place: number,
        reach: number = ONE_SUBJECT,
        counts: (id: string) => boolean = () => true
    ): string | undefined {
        return this.protocols.nearest(place, reach, counts)?.id;
    }

    /** Whether a vendor that counts is named within a distance. */
    vendorNear(place: number, reach: number, counts: (id: string) => boolean): boolean {
        return this.vendors.nearest(place, reach, counts) !== undefined;
    }

    /** Takes note of the name of an error that only one protocol has. */
    seeProtocol(protocol: string, place: number): void {
        this.protocols.add(place, protocol);
    }

    hasProtocol(place: number, protocol: string, reach: number): boolean {
        return this.protocols.nearest(place, reach, (id) => id === protocol) !== undefined;
    }
}
