import { CHECK_IDS, FIX_STEPS, JOB_ROLES, REASON_PLACES } from 'c/agentConnectChecks';
import { DECISION_NAMES, EXPORT_COLUMNS } from 'c/healthRun';
import { ERROR_CATEGORIES } from 'c/salesforceErrors';
import {
    CATEGORY_TITLES,
    CHECK_TEXTS,
    EXPLANATION_TEXTS,
    EXPORT_TEXTS
} from '../../../../../../test/agentConnect/words';
import { ENGLISH_LABELS } from '../../../../../../test/englishLabels';

/** The labels whose names begin so, by the rest of their names. */
function labelsOf(prefix: string): Readonly<Record<string, string>> {
    return Object.fromEntries(
        [...ENGLISH_LABELS]
            .filter(([name]) => name.startsWith(prefix))
            .map(([name, value]) => [name.slice(prefix.length), value])
    );
}

/** Texts by id, as their labels are named. */
function named(texts: object): Readonly<Record<string, unknown>> {
    return Object.fromEntries(
        Object.entries(texts).map(([id, text]: [string, unknown]) => [
            id.replaceAll('-', '_'),
            text
        ])
    );
}

function placesIn(template: string): readonly string[] {
    return [...new Set(template.match(/\{.*?\}/g))].sort();
}

describe('the labels of the checklist', () => {
    it.each([
        ['reason', 'Health_Reason_', EXPLANATION_TEXTS.reasons, Object.keys(REASON_PLACES)],
        ['job', 'Health_JobRole_', EXPLANATION_TEXTS.roles, JOB_ROLES],
        ['category of errors', 'Health_Category_', CATEGORY_TITLES, ERROR_CATEGORIES],
        ['column of an export', 'Health_ExportColumn_', EXPORT_TEXTS.columns, EXPORT_COLUMNS],
        ['decision', 'Health_ExportDecision_', EXPORT_TEXTS.decided, DECISION_NAMES]
    ] as const)(
        'give each %s its own text, and there is none too many',
        (_, prefix, texts, ids) => {
            expect(named(texts)).toEqual(labelsOf(prefix));
            expect(Object.keys(texts).sort()).toEqual([...ids].sort());
        }
    );

    it('give each check its own texts, and there is none too many', () => {
        const texts = CHECK_IDS.flatMap((id) => {
            const { title, meaning, why, fix } = CHECK_TEXTS[id];
            const steps = fix.map((step, index) => [`fix_${index + 1}`, step] as const);
            return Object.entries({ title, meaning, why, ...Object.fromEntries(steps) }).map(
                ([part, text]) => [`${id}_${part}`, text] as const
            );
        });

        expect(named(Object.fromEntries(texts))).toEqual(labelsOf('Health_Check_'));
        expect(CHECK_IDS.map((id) => CHECK_TEXTS[id].fix.length)).toEqual(
            CHECK_IDS.map((id) => FIX_STEPS[id])
        );
    });

    it.each(Object.entries(REASON_PLACES))(
        'have in the sentence of %s its places',
        (id, places) => {
            const sentence = labelsOf('Health_Reason_')[id.replaceAll('-', '_')] ?? '';

            expect(placesIn(sentence)).toEqual(places.map((_, index) => `{${index}}`));
            expect(sentence).toMatch(
                places.some((place) => place === 'behind') ? /: \{0\}$/ : /\.$/
            );
        }
    );

    it.each(DECISION_NAMES)('have a place for the value of %s', (name) => {
        expect(placesIn(EXPORT_TEXTS.decided[name])).toEqual(['{0}']);
    });

    it.each([
        ['verdict', 1],
        ['score', 1],
        ['coverage', 2],
        ['noCoverage', 0],
        ['run', 2],
        ['generation', 1],
        ['heading', 0],
        ['noScore', 0],
        ['noGeneration', 0],
        ['noEvidence', 0],
        ['decisions', 0]
    ] as const)('say in an export the %s, with %i values', (name, count) => {
        expect(EXPORT_TEXTS[name]).toBe(labelsOf('Health_Export_')[name]);
        expect(placesIn(EXPORT_TEXTS[name])).toHaveLength(count);
    });

    it('are whole texts that fit', () => {
        const texts = Object.values(labelsOf('Health_Check_'));

        expect(texts.filter((text) => text.length > 1000 || text !== text.trim())).toEqual([]);
        expect(texts.filter((text) => placesIn(text).length > 0)).toEqual([]);
    });

    it('call a kind of error by a title that also stands within a sentence', () => {
        const titles = Object.values(CATEGORY_TITLES);

        expect(new Set(titles).size).toBe(titles.length);
        expect(titles.filter((title) => !/^[A-Z].*[a-z]$/.test(title) || /_/.test(title))).toEqual(
            []
        );
    });
});
