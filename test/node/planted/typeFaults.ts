import {
    APPLICATION,
    MAIN,
    PAGE,
    PERMISSIONS,
    READER_META,
    TAB,
    changed,
    metadata
} from './metadataProject';
import type { Planted } from './metadataProject';

/** What the types of the Metadata API refuse. */
export const XML_FAULTS: readonly Planted[] = [
    {
        rule: 'a tag that another tag closes',
        files: { [PERMISSIONS]: '<CustomTab>\n<label>E</CustomTab>' },
        file: PERMISSIONS,
        fault: /^line 2: <\/CustomTab> closes label$/
    },
    {
        rule: 'a tag that nothing closes',
        files: { [PERMISSIONS]: '<CustomTab><label>E</label>' },
        file: PERMISSIONS,
        fault: /<CustomTab> is not closed/
    },
    {
        rule: 'an ampersand that begins no entity',
        files: { [PERMISSIONS]: '<CustomTab><label>E & F</label></CustomTab>' },
        file: PERMISSIONS,
        fault: /^line 1: & begins no tag or entity/
    },
    {
        rule: 'an empty file',
        files: { [PERMISSIONS]: '' },
        file: PERMISSIONS,
        fault: /holds no element/
    },
    {
        rule: 'an unknown type of metadata',
        files: { [`${MAIN}/tabs/Other.tab-meta.xml`]: metadata('CustomTabs', '<label>E</label>') },
        file: `${MAIN}/tabs/Other.tab-meta.xml`,
        fault: /CustomTabs is no type of the Metadata API/
    },
    {
        rule: 'an unknown element',
        files: changed(READER_META, '<isE', '<target>x</target><isE'),
        file: READER_META,
        fault: /LightningComponentBundle has no element target$/
    },
    {
        rule: 'an element that may be given only once',
        files: changed(TAB, '</label>', '</label><label>F</label>'),
        file: TAB,
        fault: /CustomTab\.label may be given only once/
    },
    {
        rule: 'a value outside its enumeration',
        files: changed(APPLICATION, '>Standard<', '>Fancy<'),
        file: APPLICATION,
        fault: /navType is "Fancy", none of .*Standard/
    },
    {
        rule: 'a truth value that is none',
        files: changed(READER_META, '>false<', '>no<'),
        file: READER_META,
        fault: /isExposed is "no", not true or false/
    },
    {
        rule: 'a number that is none',
        files: changed(TAB, '<label>', '<frameHeight>tall</frameHeight><label>'),
        file: TAB,
        fault: /frameHeight is "tall", not a number/
    },
    {
        rule: 'elements where text belongs',
        files: changed(TAB, '>E<', '><b>E</b><'),
        file: TAB,
        fault: /label holds elements, not text/
    },
    {
        rule: 'text where elements belong',
        files: changed(
            PAGE,
            '<template><name>home:desktopTemplate</name></template>',
            '<template>x</template>'
        ),
        file: PAGE,
        fault: /template is text, not elements/
    }
];
