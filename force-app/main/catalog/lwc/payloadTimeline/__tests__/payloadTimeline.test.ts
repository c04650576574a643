import PayloadTimeline from 'c/payloadTimeline';
import { analysisOf, LOG_TEXT } from '../../../../../../test/catalog/payloadTexts';
import {
    clearDocument,
    find,
    findAll,
    listen,
    render,
    shows,
    textOf,
    textsOf
} from '../../../../../../test/components/render';

jest.mock('@salesforce/label/c.Analysis_TimelineFrom', () => ({ default: '{0} to {1}' }), {
    virtual: true
});
jest.mock('@salesforce/label/c.Analysis_TimelineMore', () => ({ default: '{0} later' }), {
    virtual: true
});

const { timeline } = analysisOf(LOG_TEXT);

describe('the timeline of a text', () => {
    afterEach(clearDocument);

    it('is a line and a list', () => {
        const element = render('c-payload-timeline', PayloadTimeline, { timeline });

        expect(findAll(element, 'circle')).toHaveLength(2);
        expect(textsOf(element, '.time')).toEqual([
            '2026-03-01 10:11:12.345',
            '2026-03-01 10:11:14.345'
        ]);
        expect(textOf(find(element, 'p'))).toBe(
            '2026-03-01 10:11:12.345 to 2026-03-01 10:11:14.345'
        );
        expect(textsOf(element, '.slds-badge')).toEqual(['c.Analysis_Primary']);
    });

    it('opens a finding at its place', () => {
        const element = render('c-payload-timeline', PayloadTimeline, { timeline });
        const opened = listen(element, 'open');

        find(element, '[data-id="http:500"]').click();

        expect(opened).toEqual([{ id: 'http:500', start: LOG_TEXT.indexOf('500 Internal') }]);
    });

    it('says how many are left out', () => {
        const element = render('c-payload-timeline', PayloadTimeline, {
            timeline: { ...timeline!, further: 3 }
        });

        expect(textsOf(element, 'p')).toContain('3 later');
    });

    it('shows nothing without times', () => {
        expect(shows(render('c-payload-timeline', PayloadTimeline), 'section')).toBe(false);
    });

    it('is accessible', async () => {
        await expect(render('c-payload-timeline', PayloadTimeline, { timeline })).toBeAccessible();
    });
});
