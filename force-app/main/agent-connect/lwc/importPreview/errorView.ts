import type { Recognition } from 'c/evidenceRecognition';
import { CATEGORY_TEXTS, EFFECT_TEXTS, TEXT_KIND_NAMES } from 'c/healthLabels';
import { numberText } from 'c/numberText';
import { fixTexts } from 'c/salesforceErrors';
import type { ErrorDiagnosis } from 'c/salesforceErrors';
import { fillTemplate } from 'c/textTemplate';
import { LABELS } from './labels';
import { EMPTY, toLines } from './viewModel';
import type { ImportView, TextPart } from './viewModel';

/** Around the marked part, so that a long text does not fill the page. */
const TEXT_SHOWN = 1200;

/** The text with the parts that decided marked; only what is around them where it is long. */
export function markText(text: string, { spans }: Pick<ErrorDiagnosis, 'spans'>): TextPart[] {
    const sorted = spans.toSorted((a, b) => a.start - b.start);
    const first = sorted[0]?.start ?? 0;
    const from = text.length > TEXT_SHOWN ? Math.max(0, first - TEXT_SHOWN / 3) : 0;
    const to = Math.min(text.length, from + TEXT_SHOWN);
    const parts: TextPart[] = [];
    let place = from;
    for (const { start, end } of sorted) {
        const begin = Math.max(start, place);
        const stop = Math.min(end, to);
        if (begin < stop) {
            parts.push({ key: place, text: text.slice(place, begin), isMarked: false });
            parts.push({ key: begin + 0.5, text: text.slice(begin, stop), isMarked: true });
            place = stop;
        }
    }
    return [...parts, { key: place, text: text.slice(place, to), isMarked: false }].filter(
        (part) => part.text !== ''
    );
}

/** Says what an error text means. */
export function viewError({
    text,
    diagnosis,
    isCut
}: Extract<Recognition, { kind: 'error-text' }>): ImportView {
    const { category, effect, rootCause, steps, others, recognized, readCharacters } = diagnosis;
    const isKnown = category !== 'UNKNOWN';
    return {
        ...EMPTY,
        heading: fillTemplate(LABELS.foundText, TEXT_KIND_NAMES[recognized.kind]),
        isUnderstood: isKnown,
        lines: toLines([
            CATEGORY_TEXTS.title(category),
            CATEGORY_TEXTS.meaning(category),
            EFFECT_TEXTS[effect],
            ...(rootCause === null ? [] : [fillTemplate(LABELS.rootCause, rootCause)]),
            ...(steps.length > 0 ? [fillTemplate(LABELS.ofSteps, steps.join(', '))] : []),
            ...others.map((other) =>
                fillTemplate(LABELS.alsoFound, CATEGORY_TEXTS.title(other.category))
            ),
            ...(isCut ? [fillTemplate(LABELS.onlyBeginning, numberText(readCharacters))] : [])
        ]),
        marked: markText(text, diagnosis),
        fix: fixTexts(category, CATEGORY_TEXTS)
    };
}
