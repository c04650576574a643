import type { EngineFigures } from './engineRun';
import { percentile } from './statistics';
import { figure, table } from './tables';

const FRAME_MILLISECONDS = 16;
const LEAST_RATIO = 10;
const MOST_MAP_RATIO = 3;
const TARGET_ENTRIES = 20_000;

/** Something that the search is to reach. */
export interface Target {
    readonly name: string;
    readonly wanted: string;
    readonly found: number;
    readonly isMet: boolean;
}

/** The targets of the search at 20,000 entries; a benchmark reports them, and fails for none. */
export function judgeTargets(figures: readonly EngineFigures[]): readonly Target[] {
    const large = figures.filter(({ task }) => task.size === TARGET_ENTRIES);
    const own = large.find(({ task }) => task.engine === 'own');
    const mini = large.find(({ task }) => task.engine === 'miniSearch');
    if (!own || !mini) {
        return [];
    }
    const frame = percentile(own.keystrokes.best, 0.99);
    const count = Math.min(own.keystrokes.best.length, mini.keystrokes.best.length);
    const ratio = (share: number): number =>
        percentile(mini.keystrokes.best.slice(0, count), share) /
        percentile(own.keystrokes.best.slice(0, count), share);
    const exact = figures.flatMap(({ exactCodes }) =>
        exactCodes ? [exactCodes.search.p50 / exactCodes.mapLookup.p50] : []
    );
    const worst = Math.max(...exact);
    return [
        {
            name: 'keystroke p99, ms',
            wanted: `< ${FRAME_MILLISECONDS}`,
            found: frame,
            isMet: frame < FRAME_MILLISECONDS
        },
        ...[0.5, 0.99].map((share) => ({
            name: `MiniSearch / ours, p${100 * share}`,
            wanted: `>= ${LEAST_RATIO}`,
            found: ratio(share),
            isMet: ratio(share) >= LEAST_RATIO
        })),
        {
            name: 'exact code / Map look-up, p50',
            wanted: `<= ${MOST_MAP_RATIO}`,
            found: worst,
            isMet: worst <= MOST_MAP_RATIO
        }
    ];
}

export function targetTable(targets: readonly Target[]): string {
    return table(
        'Targets at 20,000 entries',
        ['target', 'wanted', 'found', ''],
        targets.map(({ name, wanted, found, isMet }) => [
            name,
            wanted,
            figure(found),
            isMet ? 'met' : 'missed'
        ])
    );
}
