import { BUILT_IN_PACK_IDS, CUSTOM_PACK_ID, FORMAT_VERSION } from 'c/errorCatalog';
import type { Finding } from './model';

const FAMILY = 'recognized';
const SOURCE = 'own';

/** What a person has to write instead: every answer is a question, so that nothing looks finished. */
const QUESTIONS = {
    meaning: 'What does the code say?',
    cause: 'What brings it about?',
    fix: ['What does a person do first?', 'What if that does not help?'],
    why: 'Why does this type fit best?'
};

/** The name of the entry until a person gives it a better one. */
function titleOf(finding: Finding): string {
    return `Code ${finding.code} of ${finding.pack}`;
}

/**
 * The text of an organisation's pack that holds one code as a skeleton, in the format that `mergeCustomPack` reads without
 * faults. The code is added to the built-in pack that it belongs to, or to the organisation's own where there is none.
 * Outbound mapping and advice are the cautious defaults; the texts are questions to be answered.
 */
export function customEntrySkeleton(finding: Finding): string {
    const isBuiltIn = BUILT_IN_PACK_IDS.some((id) => id === finding.pack);
    const answers = {
        meaning: QUESTIONS.meaning,
        cause: QUESTIONS.cause,
        fix: QUESTIONS.fix,
        fixedBy: 'telephony-team',
        channel: 'voice',
        retry: { advice: 'after-fix' },
        finality: 'failure',
        outbound: { type: 'CAN_NOT_START_THE_CALL', confidence: 'low', why: QUESTIONS.why }
    };
    const pack = {
        formatVersion: FORMAT_VERSION,
        pack: CUSTOM_PACK_ID,
        title: 'Codes of this organization',
        vendor: 'Custom',
        layer: finding.layer,
        spellings: ['custom'],
        sources: [{ id: SOURCE, document: 'Where the code is documented' }],
        families: [{ id: FAMILY, name: 'Recognized in our texts', source: SOURCE, ...answers }],
        entries: [
            {
                ...(isBuiltIn ? { pack: finding.pack } : {}),
                code: finding.code,
                name: titleOf(finding),
                family: FAMILY,
                source: SOURCE,
                ...answers
            }
        ]
    };
    return JSON.stringify(pack, undefined, 4);
}
