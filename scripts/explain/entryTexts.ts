import type { EntryTexts } from 'c/entryText';
import { readLabels } from '../project/bundles';

/** The words around an entry, from the custom labels that the app shows. @throws Error where a label is missing */
export function readEntryTexts(): EntryTexts {
    const labels = readLabels();
    const text = (name: string): string => {
        const value = labels.get(`Catalog_${name}`);
        if (value === undefined) {
            throw new Error(`There is no custom label Catalog_${name}`);
        }
        return value;
    };
    const word = (kind: string, id: string): string => text(`${kind}_${id.replaceAll('-', '_')}`);
    return {
        meaning: text('Meaning'),
        cause: text('Cause'),
        fix: text('Fix'),
        fixedBy: text('FixedBy'),
        retry: text('Retry'),
        channel: text('Channel'),
        layer: text('Layer'),
        vendor: text('Vendor'),
        code: text('Code'),
        name: text('Name'),
        family: text('Family'),
        finality: text('Finality'),
        mapping: text('Mapping'),
        confidence: text('Confidence'),
        why: text('Why'),
        alternatives: text('Alternatives'),
        noMapping: text('NoMapping'),
        source: text('Source'),
        note: text('Note'),
        link: text('Link'),
        familyAnswer: text('FamilyAnswer'),
        oldSdk: text('OldSdk'),
        repIsTold: text('RepIsTold'),
        repTextUnpublished: text('RepTextUnpublished'),
        waitSeconds: text('WaitSeconds'),
        waitMinutes: text('WaitMinutes'),
        retries: {
            never: word('Retry', 'never'),
            'after-fix': word('Retry', 'after-fix'),
            now: word('Retry', 'now')
        },
        layers: {
            salesforce: word('Layer', 'salesforce'),
            'contact-center': word('Layer', 'contact-center'),
            'cloud-telephony': word('Layer', 'cloud-telephony'),
            signalling: word('Layer', 'signalling'),
            'telephone-network': word('Layer', 'telephone-network'),
            web: word('Layer', 'web'),
            'media-gateway': word('Layer', 'media-gateway'),
            survey: word('Layer', 'survey')
        },
        channels: {
            voice: word('Channel', 'voice'),
            sms: word('Channel', 'sms'),
            provisioning: word('Channel', 'provisioning'),
            platform: word('Channel', 'platform'),
            survey: word('Channel', 'survey')
        },
        fixers: {
            rep: word('Fixer', 'rep'),
            admin: word('Fixer', 'admin'),
            developer: word('Fixer', 'developer'),
            'telephony-team': word('Fixer', 'telephony-team'),
            carrier: word('Fixer', 'carrier'),
            vendor: word('Fixer', 'vendor'),
            nobody: word('Fixer', 'nobody')
        },
        finalities: {
            failure: word('Finality', 'failure'),
            warning: word('Finality', 'warning'),
            'not-a-failure': word('Finality', 'not-a-failure')
        },
        confidences: {
            high: word('Confidence', 'high'),
            medium: word('Confidence', 'medium'),
            low: word('Confidence', 'low')
        }
    };
}
