import { CHECK_IDS, DAY, reportHealth } from 'c/agentConnectChecks';
import {
    evidenceOf,
    healthyEvidence,
    inputOf,
    NOW,
    STOPPED
} from '../../../../../../test/agentConnectSamples';
import { viewGroups } from '../listView';

const REPORT = reportHealth(
    inputOf([...healthyEvidence(), evidenceOf('heartbeat', STOPPED)], {
        settings: [
            { check: 'apex-jobs', snoozedUntil: NOW + DAY, notApplicable: undefined },
            { check: 'data-return', snoozedUntil: undefined, notApplicable: 'Not used' }
        ]
    })
);

describe('the groups of checks', () => {
    it('hold every check once, what is wrong first', () => {
        const groups = viewGroups(REPORT, [], () => false);

        expect(groups.map(({ key }) => key).filter((key) => key !== 'unknown')).toEqual([
            'wrong',
            'pass',
            'aside',
            'aids'
        ]);
        const checks = groups.flatMap(({ items }) => items.map(({ check }) => check));
        expect(checks.toSorted()).toEqual([...CHECK_IDS].toSorted());
    });

    it('put failures before warnings, and what was put aside by itself', () => {
        const groups = viewGroups(REPORT, [], () => false);

        const wrong = groups.find(({ key }) => key === 'wrong')?.items ?? [];
        const statuses = wrong.map(({ result }) => result.state.status);
        expect(statuses.lastIndexOf('fail')).toBeLessThan(statuses.indexOf('warning'));
        const aside = groups.find(({ key }) => key === 'aside')?.items.map(({ check }) => check);
        expect(aside).toEqual(['apex-jobs', 'data-return']);
    });

    it('put an aid apart, never among what is not known', () => {
        const groups = viewGroups(reportHealth(inputOf(healthyEvidence())), [], () => false);

        expect(groups.map(({ key, items }) => [key, items.length])).toEqual([
            ['pass', 14],
            ['aids', 1]
        ]);
        expect(groups.at(-1)?.items[0]?.check).toBe('debug-logging');
    });

    it('name what is not known where nothing was observed', () => {
        const groups = viewGroups(reportHealth(inputOf([])), [], () => false);

        expect(groups.map(({ key, items }) => [key, items.length])).toEqual([
            ['unknown', 14],
            ['aids', 1]
        ]);
    });

    it('know what was decided, and which check is open', () => {
        const note = { value: 'n', by: 'Ada', at: 0 };
        const groups = viewGroups(
            REPORT,
            [{ check: 'endpoint', decisions: { note } }],
            (check) => check === 'endpoint'
        );

        const items = groups.flatMap((group) => group.items);
        const open = items.filter(({ isOpen }) => isOpen);
        expect(open.map(({ check }) => check)).toEqual(['endpoint']);
        expect(open[0]?.decided.decisions.note).toEqual(note);
        expect(items.find(({ check }) => check === 'apex-jobs')?.decided.decisions).toEqual({});
    });
});
