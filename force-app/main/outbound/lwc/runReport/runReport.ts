/** A simulated run as Markdown for a ticket, without phone numbers and e-mail addresses. A pure module. */
import type { Actor } from 'c/callSimulation';
import { maskPersonalData } from 'c/simulatedRun';
import type { RunEnding, SimulatedRun, StepKind } from 'c/simulatedRun';

/** The words around a run, in the user's language. */
export interface ReportTexts {
    readonly title: string;
    /** Says that no call was placed. */
    readonly promise: string;
    readonly sdk: string;
    readonly mapped: string;
    readonly why: string;
    readonly fix: string;
    readonly sequence: string;
    readonly compared: string;
    readonly actors: Readonly<Record<Actor, string>>;
    readonly steps: Readonly<Record<StepKind, string>>;
    readonly endings: Readonly<Record<RunEnding, string>>;
}

const MILLISECONDS = 1000;

/** A text that is no Markdown of its own. */
function plain(text: string): string {
    return text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&').replace(/[\r\n]+/g, ' ');
}

function stepLine({ steps }: SimulatedRun, texts: ReportTexts): readonly string[] {
    return steps.map(({ at, actor, to, what, detail }) => {
        const way =
            actor === to ? texts.actors[actor] : `${texts.actors[actor]} → ${texts.actors[to]}`;
        const text = plain(`${texts.steps[what]} ${detail}`.trim());
        return `1. ${(at / MILLISECONDS).toFixed(2)} s, ${way}: ${text}`;
    });
}

function decisionLines({ decision }: SimulatedRun, texts: ReportTexts): readonly string[] {
    if (!decision) {
        return [];
    }
    const { entry, why, type } = decision;
    return [
        ...(entry ? [`- ${plain(`${entry.id}: ${entry.meaning}`)}`] : []),
        ...(type === null ? [] : [`- ${texts.mapped}: \`${type}\``]),
        `- ${texts.why}: ${plain(why)}`,
        ...(entry && entry.fix.length > 0
            ? [`- ${texts.fix}:`, ...entry.fix.map((step) => `    1. ${plain(step)}`)]
            : [])
    ];
}

/**
 * A run for a ticket.
 * @param name of the scenario; may be empty
 * @param link an address that opens the scenario; may be empty
 */
export function formatRun(
    run: SimulatedRun,
    name: string,
    link: string,
    texts: ReportTexts
): string {
    const lines = [
        `## ${plain(name.trim() === '' ? texts.title : `${texts.title}: ${name}`)}`,
        '',
        texts.promise,
        '',
        `- ${texts.endings[run.ending]}${run.told === undefined ? '' : `: \`${run.told}\``}`,
        `- ${texts.sdk}: ${run.generation}`,
        ...decisionLines(run, texts),
        '',
        `### ${texts.sequence}`,
        '',
        ...stepLine(run, texts),
        '',
        `### ${texts.compared}`,
        '',
        ...run.generations.map(({ generation, text }) => `- ${generation}: ${plain(text)}`)
    ];
    const text = maskPersonalData(lines.join('\n'));
    return link === '' ? `${text}\n` : `${text}\n\n${link}\n`;
}
