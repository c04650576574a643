import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SOURCE } from '../../scripts/project/bundles';
import { metadataFaults } from '../../scripts/project/metadataFaults';
import { BUNDLE_FAULTS, CONTENT_FAULTS } from './planted/contentFaults';
import {
    bundle,
    changed,
    EXPLORER_META,
    EXPOSED,
    faultsWith,
    LABELS,
    metadata,
    page,
    PAGE,
    PERMISSIONS,
    TAB
} from './planted/metadataProject';
import type { Planted } from './planted/metadataProject';
import { REFERENCE_FAULTS } from './planted/referenceFaults';
import { XML_FAULTS } from './planted/typeFaults';

function refuses(planted: readonly Planted[]): void {
    for (const { rule, files, file, fault } of planted) {
        void it(`finds ${rule}`, () => {
            const [found, ...others] = faultsWith(files);

            assert.deepEqual(others, []);
            assert.equal(found?.file, file);
            assert.match(found.fault, fault);
        });
    }
}

void describe('metadataFaults', () => {
    void describe('against the types of the Metadata API', () => {
        refuses(XML_FAULTS);
    });

    void describe('against the rules for bundles', () => {
        refuses(BUNDLE_FAULTS);

        void it('finds an exposed component without targets, and that no tab or page may show it', () => {
            const description = bundle(`${EXPOSED}<masterLabel>Explorer</masterLabel>`);

            const faults = faultsWith({ [EXPLORER_META]: description });

            assert.deepEqual(
                faults.map(({ file }) => file),
                [EXPLORER_META, TAB, PAGE]
            );
            assert.match(faults[0]?.fault ?? '', /is exposed, but has no targets/);
        });
    });

    void describe('against the rules for labels and static resources', () => {
        refuses(CONTENT_FAULTS);

        void it('takes a label of 1,000 characters', () => {
            const longest = changed(LABELS, '<value>Search', `<value>${'x'.repeat(1000)}`);

            assert.deepEqual(faultsWith(longest), []);
        });
    });

    void describe('against the rules for what metadata refers to', () => {
        refuses(REFERENCE_FAULTS);

        void it('takes what the platform brings along', () => {
            const faults = faultsWith({
                [PAGE]: metadata('FlexiPage', page('flexipage:richText')),
                [PERMISSIONS]: metadata(
                    'PermissionSet',
                    `<applicationVisibilities><application>standard__ServiceConsole</application>
                    <visible>true</visible></applicationVisibilities><fieldPermissions>
                    <editable>false</editable><field>Case.Origin</field><readable>true</readable>
                    </fieldPermissions><label>Reader</label><objectPermissions>
                    <allowRead>true</allowRead><object>Case</object></objectPermissions><tabSettings>
                    <tab>standard-Case</tab><visibility>Visible</visibility></tabSettings>`
                )
            });

            assert.deepEqual(faults, []);
        });
    });

    void it('finds nothing wrong with a sound project', () => {
        assert.deepEqual(faultsWith({}), []);
    });

    void it('refuses a project that names no version of the API', () => {
        assert.throws(() => faultsWith({ 'sfdx-project.json': '{}' }), /names no sourceApiVersion/);
    });

    void it('finds nothing wrong with this project', () => {
        assert.deepEqual(metadataFaults(SOURCE), []);
    });
});
