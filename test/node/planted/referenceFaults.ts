import {
    APPLICATION,
    EXPLORER_META,
    PAGE,
    PERMISSIONS,
    TAB,
    changed,
    metadata,
    page
} from './metadataProject';
import type { Planted } from './metadataProject';

/** What tabs, applications, pages and permission sets may not name. */
export const REFERENCE_FAULTS: readonly Planted[] = [
    {
        rule: 'a tab with an unknown component',
        files: changed(TAB, '>explorer<', '>gone<'),
        file: TAB,
        fault: /CustomTab\.lwcComponent names gone, which is not in the project/
    },
    {
        rule: 'a tab with a component that is not exposed',
        files: changed(TAB, '>explorer<', '>reader<'),
        file: TAB,
        fault: /names reader, which is not exposed/
    },
    {
        rule: 'a tab with a component that may stand on no tab',
        files: changed(EXPLORER_META, '<target>lightning__Tab</target>', ''),
        file: TAB,
        fault: /names explorer, which has no target lightning__Tab/
    },
    {
        rule: 'a tab with an unknown page',
        files: { [TAB]: metadata('CustomTab', '<flexiPage>Gone</flexiPage><label>E</label>') },
        file: TAB,
        fault: /CustomTab\.flexiPage names Gone/
    },
    {
        rule: 'an application with an unknown tab',
        files: changed(APPLICATION, '>Explorer<', '>Gone<'),
        file: APPLICATION,
        fault: /CustomApplication\.tabs names Gone/
    },
    {
        rule: 'an application with an unknown utility bar',
        files: changed(
            APPLICATION,
            '</CustomApplication>',
            '<utilityBar>Gone</utilityBar></CustomApplication>'
        ),
        file: APPLICATION,
        fault: /CustomApplication\.utilityBar names Gone/
    },
    {
        rule: 'an application that starts at an unknown tab',
        files: changed(
            APPLICATION,
            '</CustomApplication>',
            '<defaultLandingTab>Gone</defaultLandingTab></CustomApplication>'
        ),
        file: APPLICATION,
        fault: /CustomApplication\.defaultLandingTab names Gone/
    },
    {
        rule: 'an application with an unknown tab in its workspace',
        files: changed(
            APPLICATION,
            '</CustomApplication>',
            '<workspaceConfig><mappings><tab>Gone</tab></mappings></workspaceConfig></CustomApplication>'
        ),
        file: APPLICATION,
        fault: /workspaceConfig\.mappings\.tab names Gone/
    },
    {
        rule: 'a page with an unknown page above it',
        files: changed(PAGE, '</FlexiPage>', '<parentFlexiPage>Gone</parentFlexiPage></FlexiPage>'),
        file: PAGE,
        fault: /FlexiPage\.parentFlexiPage names Gone/
    },
    {
        rule: 'a permission set with an unknown custom permission',
        files: changed(
            PERMISSIONS,
            '</PermissionSet>',
            '<customPermissions><enabled>true</enabled><name>Gone</name></customPermissions></PermissionSet>'
        ),
        file: PERMISSIONS,
        fault: /customPermissions\.name names Gone/
    },
    {
        rule: 'a page with an unknown component',
        files: { [PAGE]: metadata('FlexiPage', page('gone')) },
        file: PAGE,
        fault: /componentName names gone/
    },
    {
        rule: 'a page with a component that may not stand on it',
        files: changed(PAGE, '>HomePage<', '>AppPage<'),
        file: PAGE,
        fault: /names explorer, which has no target lightning__AppPage/
    },
    ...[
        {
            rule: 'tab',
            before: '>Explorer<',
            after: '>Gone<',
            fault: /tabSettings\.tab names Gone/
        },
        {
            rule: 'application',
            before: '>Diagnostics<',
            after: '>Gone<',
            fault: /applicationVisibilities\.application names Gone/
        },
        {
            rule: 'object',
            before: '<object>Run__c',
            after: '<object>Gone__c',
            fault: /objectPermissions\.object names Gone__c/
        },
        {
            rule: 'field',
            before: 'Run__c.Result__c',
            after: 'Run__c.Gone__c',
            fault: /fieldPermissions\.field names Run__c\.Gone__c/
        }
    ].map(({ rule, before, after, fault }) => ({
        rule: `a permission set with an unknown ${rule}`,
        files: changed(PERMISSIONS, before, after),
        file: PERMISSIONS,
        fault
    }))
];
