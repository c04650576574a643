/**
 * Runs in the page before anything else: notes when the local org answers, and when the health card can be used, which is
 * painted with its verdict and with a first link that a click reaches.
 */
import { ORG_ANSWER } from '../../../preview/org/answers';

/** Moments, in milliseconds from the start of the navigation. */
export interface CardTimes {
    readonly firstAnswer: number;
    /** The last one before the card could be used. */
    readonly lastAnswer: number;
    readonly usable: number;
}

declare global {
    interface Window {
        cardTimes: CardTimes | undefined;
    }
}

// All taken now: later on the page's own functions do not see into components.
const paragraphs = document.getElementsByTagName('p');
const links = document.getElementsByTagName('a');
const hit = document.elementFromPoint.bind(document);
const CARD = 'c-agent-connect-health-checklist';
const answers: number[] = [];

document.addEventListener(ORG_ANSWER, () => {
    answers.push(performance.now());
});

function isReached(element: Element | undefined): boolean {
    const box = element?.getBoundingClientRect();
    return (
        element !== undefined &&
        box !== undefined &&
        box.width > 0 &&
        element.contains(hit(box.x + Math.min(box.width, 20) / 2, box.y + box.height / 2))
    );
}

function look(): void {
    const verdict = [...paragraphs].find(({ dataset }) => dataset.verdict !== undefined);
    const link = [...links].find(
        (item) => item.closest(CARD) !== null && (item.getAttribute('href') ?? '') !== ''
    );
    const isUsable = isReached(verdict) && isReached(link);
    // After the next frame has begun, what this one changed has been painted.
    requestAnimationFrame(() => {
        const usable = performance.now();
        const before = answers.filter((at) => at <= usable);
        if (isUsable) {
            window.cardTimes ??= {
                firstAnswer: before[0] ?? 0,
                lastAnswer: before.at(-1) ?? 0,
                usable
            };
        } else {
            look();
        }
    });
}
requestAnimationFrame(look);
