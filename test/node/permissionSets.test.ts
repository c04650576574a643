/** Whoever views can read every field that the app asks for, whoever manages can save each. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { ROOT } from '../../scripts/project/bundles';

const OBJECTS = path.join(ROOT, 'force-app/main/agent-connect/objects');
const SETS = path.join(ROOT, 'force-app/main/default/permissionsets');

/** The blocks of an element, each as its text. */
function blocks(xml: string, name: string): readonly string[] {
    return [...xml.matchAll(new RegExp(`<${name}>([^]*?)</${name}>`, 'g'))].map(
        ([, inner = '']) => inner
    );
}

/** The first text of an element in a block. */
function text(block: string, name: string): string {
    return blocks(block, name)[0]?.trim() ?? '';
}

function readSet(name: string): string {
    return readFileSync(path.join(SETS, `${name}.permissionset-meta.xml`), 'utf8');
}

/** The fields of our objects. A required one is readable and editable for all, and may not be in a permission set. */
const FIELDS = readdirSync(OBJECTS).flatMap((object) =>
    readdirSync(path.join(OBJECTS, object, 'fields')).map((file) => {
        const xml = readFileSync(path.join(OBJECTS, object, 'fields', file), 'utf8');
        return {
            name: `${object}.${text(xml, 'fullName')}`,
            isRequired: text(xml, 'required') === 'true'
        };
    })
);

const GRANTABLE = FIELDS.filter(({ isRequired }) => !isRequired)
    .map(({ name }) => name)
    .toSorted();

void describe('the permission sets of the health checklist', () => {
    void it('know the objects', () => {
        assert.ok(GRANTABLE.length > 15);
        assert.deepEqual(
            FIELDS.filter(({ isRequired }) => isRequired).map(({ name }) => name),
            ['Agent_Connect_Check_State__c.Check_Key__c', 'Agent_Connect_Health_Run__c.Run_Key__c']
        );
    });

    for (const [set, mayEdit] of [
        ['Agent_Connect_Health_View', 'false'],
        ['Agent_Connect_Health_Manage', 'true']
    ] as const) {
        void describe(set, () => {
            const xml = readSet(set);

            void it('grants every field, and none that cannot be granted', () => {
                const fields = blocks(xml, 'fieldPermissions');
                assert.deepEqual(fields.map((block) => text(block, 'field')).toSorted(), GRANTABLE);
                for (const block of fields) {
                    assert.equal(text(block, 'readable'), 'true');
                    assert.equal(text(block, 'editable'), mayEdit);
                }
            });

            void it('grants both objects, and no more than is needed', () => {
                const objects = blocks(xml, 'objectPermissions');
                assert.equal(objects.length, readdirSync(OBJECTS).length);
                for (const block of objects) {
                    assert.equal(text(block, 'allowRead'), 'true');
                    assert.equal(text(block, 'allowCreate'), mayEdit);
                    assert.equal(text(block, 'allowEdit'), mayEdit);
                    assert.equal(text(block, 'allowDelete'), 'false');
                    assert.equal(text(block, 'modifyAllRecords'), 'false');
                }
            });

            void it('opens the app and its tab', () => {
                const [app = ''] = blocks(xml, 'applicationVisibilities');
                assert.equal(text(app, 'application'), 'Contact_Center_Diagnostics');
                assert.equal(text(app, 'visible'), 'true');
                const [tab = ''] = blocks(xml, 'tabSettings');
                assert.equal(text(tab, 'tab'), 'Agent_Connect_Health');
                assert.equal(text(tab, 'visibility'), 'Visible');
            });
        });
    }

    void it('can show every record to every holder: sharing keeps none back', () => {
        for (const object of readdirSync(OBJECTS)) {
            const file = path.join(OBJECTS, object, `${object}.object-meta.xml`);
            assert.equal(text(readFileSync(file, 'utf8'), 'sharingModel'), 'ReadWrite');
        }
    });
});
