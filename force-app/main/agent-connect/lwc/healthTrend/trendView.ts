import type { Instant } from 'c/agentConnectChecks';
import { VERDICT_NAMES } from 'c/healthLabels';
import type { Trend, TrendPoint } from 'c/healthRun';
import { fillTemplate } from 'c/textTemplate';
import { LABELS } from './labels';

/** The size of the picture in its own units. */
export const WIDTH = 600;
export const HEIGHT = 160;
const LEFT = 34;
const RIGHT = 12;
const TOP = 10;
const BOTTOM = 34;

/** A point of the picture. */
export interface PointView {
    readonly key: number;
    readonly x: number;
    readonly y: number;
    readonly isWrong: boolean;
    /** A triangle around the point, for runs in which something was wrong. */
    readonly triangle: string;
}

/** Coverage as a bar below the line. */
export interface BarView {
    readonly key: number;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
}

/** The trend as a picture. */
export interface TrendView {
    /** One path for each stretch without a gap. */
    readonly path: string;
    readonly points: readonly PointView[];
    readonly bars: readonly BarView[];
    readonly summary: string;
    readonly from: Instant | undefined;
    /** Undefined where there is only one run. */
    readonly to: Instant | undefined;
}

const BAR_HEIGHT = 20;

function isWrong({ verdict }: TrendPoint): boolean {
    return verdict === 'action-needed' || verdict === 'attention';
}

function yOf(score: number): number {
    return Math.round(TOP + (1 - score / 100) * (HEIGHT - TOP - BOTTOM));
}

function summaryOf({ points, direction }: Trend): string {
    const scores = points.map(({ score }) => score).filter((score) => score !== null);
    const [first] = scores;
    const last = scores.at(-1);
    const verdict = points.at(-1)?.verdict;
    const isOne = points.length === 1;
    if (first === undefined || last === undefined || !verdict) {
        return isOne ? LABELS.trendOneNoScore : fillTemplate(LABELS.trendNoScore, points.length);
    }
    if (isOne) {
        return fillTemplate(LABELS.trendOne, first, VERDICT_NAMES[verdict]);
    }
    const directions = {
        up: LABELS.trendUp,
        down: LABELS.trendDown,
        level: LABELS.trendLevel,
        unknown: LABELS.trendLevel
    } as const;
    return fillTemplate(
        LABELS.trendSummary,
        points.length,
        first,
        last,
        directions[direction],
        VERDICT_NAMES[verdict]
    );
}

/** Draws the trend: the score as a line with gaps where there was none, the coverage as bars. */
export function viewTrend(trend: Trend): TrendView {
    const { points } = trend;
    const step = (WIDTH - LEFT - RIGHT) / Math.max(points.length - 1, 1);
    const xOf = (index: number): number =>
        Math.round(points.length === 1 ? (LEFT + WIDTH - RIGHT) / 2 : LEFT + index * step);
    let isDrawing = false;
    const path = points
        .map(({ score }, index) => {
            if (score === null) {
                isDrawing = false;
                return '';
            }
            const command = isDrawing ? 'L' : 'M';
            isDrawing = true;
            return `${command}${xOf(index)} ${yOf(score)}`;
        })
        .join('');
    const width = Math.max(4, Math.min(16, step - 3));
    return {
        path,
        points: points.flatMap((point, key) => {
            if (point.score === null) {
                return [];
            }
            const [x, y] = [xOf(key), yOf(point.score)];
            const triangle = `${x},${y - 6} ${x - 6},${y + 5} ${x + 6},${y + 5}`;
            return [{ key, x, y, isWrong: isWrong(point), triangle }];
        }),
        bars: points.map(({ coverage }, key) => {
            const height = Math.round(coverage * BAR_HEIGHT);
            return { key, x: xOf(key) - width / 2, y: HEIGHT - height, width, height };
        }),
        summary: summaryOf(trend),
        from: points[0]?.at,
        to: points.length > 1 ? points.at(-1)?.at : undefined
    };
}
