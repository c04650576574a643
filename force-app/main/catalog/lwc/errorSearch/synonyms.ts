import { searchWords } from './words';

/**
 * Words that people use for the same thing on a call. Curated from what reps, admins and telephony engineers write; a
 * word may stand in several groups. Written as words, compared as stems.
 */
const GROUPS: readonly string[] = [
    'busy engaged occupied',
    'answer pickup respond reply',
    'hangup release disconnect clear terminate end drop',
    'cancel abort abandon',
    'decline reject refuse deny',
    'callee customer party recipient destination client caller',
    'rep agent user representative advisor employee',
    'phone softphone device station handset extension endpoint terminal',
    'number digits dn destination',
    'invalid wrong bad incorrect malformed nonexistent',
    'nonexistent unallocated unassigned unknown disconnected nowhere',
    'forbidden blocked barred restricted prohibited disallowed banned',
    'permission authorized unauthorized right privilege allowed permitted access',
    'throttled rate limit flood quota',
    'limit maximum max capacity quota exceed',
    'timeout expired timer slow',
    'login logon authentication credentials password signin',
    'logout logoff',
    'register registered registration',
    'unregistered offline unreachable unavailable absent away',
    'unavailable down outage',
    'server service backend',
    'network connection connectivity internet link',
    'trunk circuit channel line gateway carrier',
    'congestion overload overloaded overflow',
    'codec media audio sdp',
    'microphone mic headset',
    'country region international abroad area geo foreign overseas',
    'spam unwanted nuisance robocall',
    'anonymous withheld private hidden',
    'caller id clid ani',
    'queue routing route',
    'misconfigured configuration settings setup',
    'transfer redirect forward divert',
    'message sms text',
    'landline fixed',
    'mobile cell handset',
    'suspended inactive disabled closed deactivated',
    'conference meeting',
    'survey feedback',
    'certificate tls ssl',
    'dns lookup resolve hostname',
    'loop hops circular',
    'duplicate twice already',
    'voicemail machine',
    'hold held',
    'start begin initialize ready boot',
    'unplugged disconnected offline unregistered',
    'insufficient incomplete short partial missing',
    'policy rule extension plugin',
    'bound linked attached assigned associated',
    'tab window browser',
    'lost dropped broken gone',
    'missing absent empty blank null',
    'crash exception fault internal'
];

function toPairs(): Map<string, string[]> {
    const pairs = new Map<string, Set<string>>();
    for (const group of GROUPS) {
        const words = searchWords(group);
        for (const word of words) {
            const others = pairs.get(word) ?? new Set<string>();
            words.filter((other) => other !== word).forEach((other) => others.add(other));
            pairs.set(word, others);
        }
    }
    return new Map([...pairs].map(([word, others]) => [word, [...others]]));
}

const SYNONYMS = toPairs();

/** The stems that mean much the same as a stem. */
export function synonymsOf(word: string): readonly string[] {
    return SYNONYMS.get(word) ?? [];
}
