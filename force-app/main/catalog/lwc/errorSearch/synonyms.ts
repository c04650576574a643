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
    'phone softphone device station handset extension endpoint terminal telephone',
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
    'crash exception fault internal',
    'faulty defective broken damaged',
    'colleague coworker teammate',
    'barge join enter intercept takeover',
    'monitor listen supervise',
    'coach whisper',
    'himself herself myself yourself oneself',
    'remove delete',
    'restart reboot boot reset',
    'standby backup secondary inactive',
    'switchoff disabled inactive',
    'sound audio',
    'fraud scam hacked',
    'flagged labeled marked',
    'cut drop interrupt',
    'update upgrade outdated',
    'finish complete end',
    'provider carrier operator',
    'photo picture image mms',
    'big large long size',
    'wifi wlan',
    'mandatory required',
    'office site branch',
    'swap replace replacement',
    'expensive price cost',
    'break pause',
    'stop cease end',
    'mailbox voicemail',
    'money credit funds balance prepaid',
    'europe european',
    'choose select',
    'country afghanistan argentina australia austria belgium brazil bulgaria canada chile china colombia croatia cuba ' +
        'denmark egypt finland france germany ghana greece hungary india indonesia iran ireland israel italy japan kenya ' +
        'malaysia mexico morocco netherlands nigeria norway pakistan peru philippines poland portugal romania russia ' +
        'serbia singapore slovakia spain sweden switzerland taiwan thailand tunisia turkey uk ukraine vietnam'
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
