import { FIX_STEPS } from '../fixSteps';
import { CATEGORY_KNOWLEDGE } from '../knowledge';
import { ERROR_CATEGORIES } from '../model';
import { CLASSIFICATION_RULES, STATUS_PAGE_ERRORS } from '../rules';

describe('the rules', () => {
    it('name every category but those that are left when none fits', () => {
        const named = new Set([
            ...CLASSIFICATION_RULES.map(({ category }) => category),
            ...STATUS_PAGE_ERRORS.values()
        ]);

        expect(ERROR_CATEGORIES.filter((category) => !named.has(category))).toEqual([
            'NONE',
            'UNKNOWN'
        ]);
    });

    it('are looked for in the order of the categories', () => {
        const places = CLASSIFICATION_RULES.map(({ category }) =>
            ERROR_CATEGORIES.indexOf(category)
        );
        const firsts = places.filter((place, index) => places.indexOf(place) === index);

        expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
    });

    it('have patterns without unbounded repetition', () => {
        const sources = CLASSIFICATION_RULES.flatMap(({ patterns }) => patterns.map(String));

        expect(sources.filter((source) => /[^\\][*+]|,\}/.test(source))).toEqual([]);
    });
});

describe('the knowledge', () => {
    it.each(ERROR_CATEGORIES.filter((category) => category !== 'NONE'))(
        'says what to do about %s',
        (category) => {
            expect(CATEGORY_KNOWLEDGE[category].fix.length).toBeGreaterThan(0);
        }
    );

    it('uses every step, and none twice for one error', () => {
        const used = Object.values(CATEGORY_KNOWLEDGE).map(({ fix }) => fix);

        expect(new Set(used.flat())).toEqual(new Set(FIX_STEPS));
        expect(used.filter((steps) => new Set(steps).size < steps.length)).toEqual([]);
    });

    it('never lets an error of the API Status page switch the integration off', () => {
        const effects = [...STATUS_PAGE_ERRORS.values()].map(
            (category) => CATEGORY_KNOWLEDGE[category].effect
        );

        expect(new Set(effects)).toEqual(new Set(['fails-requests']));
    });
});
