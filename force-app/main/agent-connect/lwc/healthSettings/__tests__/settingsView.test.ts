import type { SettingName, SettingValues } from 'c/checklistSettings';
import type { SettingFieldView } from 'c/settingField';
import { nextPanel, viewFields } from '../settingsView';
import type { PanelState } from '../settingsView';

const NO_PROOF = { values: {}, faults: {}, unseen: [] };

function field(name: SettingName, state: Partial<PanelState> = {}): SettingFieldView {
    const fields = viewFields({
        layers: { panel: {}, page: {}, found: {} },
        typed: {},
        proof: NO_PROOF,
        ...state
    });
    const [found] = fields.filter((item) => item.name === name);
    if (!found) {
        throw new Error(`No field ${name}`);
    }
    return found;
}

function layers(panel: SettingValues, page: SettingValues = {}, found: SettingValues = {}) {
    return { panel, page, found };
}

describe('a setting in words', () => {
    it.each([
        [layers({ sendAtField: 'A__c' }, { sendAtField: 'B__c' }), 'c.Health_SettingSource_panel'],
        [layers({}, { sendAtField: 'B__c' }), 'c.Health_SettingSource_page'],
        [layers({}, {}, { sendAtField: 'C__c' }), 'c.Health_SettingSource_found'],
        [layers({}), 'c.Health_SettingSource_none']
    ])('says where its value comes from: %#', (given, expected) => {
        expect(field('sendAtField', { layers: given }).effect).toBe(expected);
    });

    it('says that a standard value holds where nobody said anything', () => {
        expect(field('thresholdMinutes').effect).toBe('c.Health_SettingSource_standard');
    });

    it.each([
        [{}, ''],
        [{ sendAtField: 'A__c' }, ''],
        [{ sendAtField: 'D__c' }, 'c.Health_SettingAfter_panel'],
        [{ sendAtField: '' }, 'c.Health_SettingAfter_page']
    ])('says what saving %j would change', (typed, expected) => {
        const given = layers({ sendAtField: 'A__c' }, { sendAtField: 'B__c' });

        expect(field('sendAtField', { layers: given, typed }).after).toBe(expected);
    });

    it.each([
        [layers({ sendAtField: 'A__c' }, { sendAtField: 'B__c' }), 'c.Health_SettingReset_page'],
        [
            layers({ sendAtField: 'A__c' }, {}, { sendAtField: 'C__c' }),
            'c.Health_SettingReset_found'
        ],
        [layers({ sendAtField: 'A__c' }), 'c.Health_SettingReset_none'],
        [layers({}, { sendAtField: 'B__c' }), '']
    ])('says what taking it back brings: %#', (given, expected) => {
        expect(field('sendAtField', { layers: given }).reset).toBe(expected);
    });

    it.each([
        ['baseObject', 'no name!', 'c.Health_SettingFault_name'],
        ['mappedObjects', 'a, b!', 'c.Health_SettingFault_names'],
        ['thresholdMinutes', '3', 'c.Health_SettingFault_minutes'],
        ['packageVersion', 'new', 'c.Health_SettingFault_version'],
        ['subdomain', 'a.b', 'c.Health_SettingFault_subdomain']
    ] as const)('says what is wrong with %s %s', (name, text, expected) => {
        const view = field(name, { typed: { [name]: text } });

        expect(view).toMatchObject({ fault: expected, after: '' });
    });

    it('says what the org says of names', () => {
        const proof = {
            values: {},
            faults: { baseObject: 'no-object', sendAtField: 'no-field' },
            unseen: ['W__c']
        } as const;

        expect(field('baseObject', { proof }).fault).toBe('c.Health_SettingFault_object');
        expect(field('sendAtField', { proof }).fault).toBe('c.Health_SettingFault_field');
        expect(field('mappedObjects', { proof }).doubt).toBe('c.Health_SettingUnseen');
        expect(field('requestsObject', { proof })).toMatchObject({ fault: '', doubt: '' });
    });

    it('ticks the jobs that hold, until somebody ticks others', () => {
        const page = layers({}, { enabledJobs: 'data-return' });

        expect(field('enabledJobs', { layers: page }).ticked).toEqual(['data-return']);
        expect(
            field('enabledJobs', { layers: page, typed: { enabledJobs: 'job-monitor' } }).ticked
        ).toEqual(['job-monitor']);
        expect(field('enabledJobs').options).toHaveLength(4);
    });
});

describe('nextPanel', () => {
    it('puts what was typed over what is kept, and leaves out what is blank', () => {
        expect(
            nextPanel(
                { baseObject: 'Case', subdomain: 'acme' },
                { subdomain: '', packageVersion: '2.1' }
            )
        ).toEqual({ baseObject: 'Case', packageVersion: '2.1' });
    });
});
