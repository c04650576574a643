import { PACK_IDS } from 'c/errorCatalog';
import type { ErrorCatalog } from 'c/errorCatalog';
import type { EntryTexts } from 'c/entryText';
import type { Finding } from 'c/errorRecognition';
import { fillTemplate } from 'c/textTemplate';
import type { PayloadTexts } from './texts';

const UNKNOWN = 'unknown';

/** Whose code it is: the vendor of its pack, else the vendor that the text names. */
function vendorName(finding: Finding, catalog: ErrorCatalog, texts: PayloadTexts): string {
    const id = PACK_IDS.find((known) => known === finding.pack);
    const vendor = id && catalog.pack(id)?.vendor;
    if (vendor !== undefined) {
        return vendor;
    }
    return finding.pack === UNKNOWN
        ? texts.unknownVendor
        : finding.pack.charAt(0).toUpperCase() + finding.pack.slice(1);
}

/** What a finding is called: vendor and code, `SIP 486`. */
export function findingTitle(finding: Finding, catalog: ErrorCatalog, texts: PayloadTexts): string {
    return `${vendorName(finding, catalog, texts)} ${finding.code}`;
}

/** What a finding is: the name of its entry, and nothing where the code is the name. */
export function findingDetail(finding: Finding, catalog: ErrorCatalog): string {
    const entry = finding.entryId === undefined ? undefined : catalog.answerById(finding.entryId);
    if (!entry || entry.name === finding.code) {
        return entry?.meaning ?? '';
    }
    return entry.name;
}

/** Whether the catalog knows a finding; of a code that no pack holds, its family. */
export function knowledgeText(
    finding: Finding,
    catalog: ErrorCatalog,
    texts: PayloadTexts,
    layers: EntryTexts['layers']
): string {
    switch (finding.known) {
        case 'listed':
            return texts.listed;
        case 'family':
            return fillTemplate(
                texts.familyAnswers,
                catalog.answerById(finding.entryId ?? '')?.family.name ?? ''
            );
        case 'unknown': {
            const vendor = vendorName(finding, catalog, texts);
            const family = fillTemplate(texts.unknownFamily, vendor, layers[finding.layer]);
            return `${texts.unknown}. ${family}`;
        }
    }
}
