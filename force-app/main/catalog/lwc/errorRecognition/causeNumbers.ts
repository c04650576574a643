/** Causes of Q.850, and control failures of CTI, in running text. */
import type { NumberSeen } from './longNumbers';
import type { Sighting } from './model';
import { seeNumber } from './numberSighting';
import { LEADING } from './numberWords';
import { NEAR_PROTOCOL } from './statusProtocol';

const CAUSE_WORDS: ReadonlySet<string> = new Set([
    'cause',
    'causa',
    'ursache',
    'grund',
    'auslösegrund',
    'trenngrund',
    'abbruchgrund'
]);
/** Words of how a call ended, behind which a cause is one of Q.850. */
const RELEASED: ReadonlySet<string> = new Set(
    'hangup released release releases disconnected disconnects cleared clears'.split(' ')
);
const CALL_REACH = 300;

/** "cause 34" on a line about a channel or a hang-up. */
export function readCause({ scan, span, code, near, knowledge }: NumberSeen): Sighting | undefined {
    const { announced, before } = near;
    const isCall = ['q850', 'telephony', 'sip'].some((protocol) =>
        scan.hints.hasProtocol(span.start, protocol, CALL_REACH)
    );
    if (!knowledge.listed('q850', code)) {
        return undefined;
    }
    const isNamed =
        knowledge.phraseOf('q850', code).length > 1 && knowledge.isNamed('q850', code, near.behind);
    const isCause =
        (announced && before.slice(0, 3).some((word) => CAUSE_WORDS.has(word))) ||
        (LEADING.has(near.nearest) && before.some((word) => CAUSE_WORDS.has(word)));
    // "Cause value" is what only Q.850 calls it, and its own name behind it leaves no doubt.
    const isOwn = isCause && (isNamed || before[0] === 'value');
    const isOwnName = isNamed && knowledge.phraseOf('q850', code).length > 2;
    if (!isCall && !isOwn && !isOwnName) {
        return undefined;
    }
    if (isCause) {
        const sure = before.some((word) => RELEASED.has(word)) || isNamed;
        return seeNumber(span, 'q850', code, sure ? 'certain' : 'possible', 'hangup-cause');
    }
    const isOfCause = scan.hints.hasProtocol(span.start, 'q850', NEAR_PROTOCOL);
    // "they see 34 towards the mobile network (Q.850)"
    const isSpoken =
        isOfCause && code.length === 2 && (near.isSpoken || (near.said && near.endsNoun));
    const isInBrackets = near.bracketed && before.some((word) => word.includes('cause'));
    return isNamed || isSpoken || isInBrackets || (near.isListHead && isOfCause)
        ? seeNumber(span, 'q850', code, 'possible', 'status-phrase')
        : undefined;
}

const FINESSE_REACH = 80;
const ANNOUNCES_FAILURE: ReadonlySet<string> = new Set(
    'error code errorcode fehler fehlercode erreur failure'.split(' ')
);
/** Higher than all control failures, and no status. */
const MOST_CONTROL_FAILURE = 299;

/** "Finesse error code 34": Finesse has no numbers of its own, it passes on the control failures of CTI. */
export function readControlFailure({
    scan,
    span,
    code,
    near,
    knowledge
}: NumberSeen): Sighting | undefined {
    return ANNOUNCES_FAILURE.has(near.nearest) &&
        code.length > 1 &&
        Number(code) <= MOST_CONTROL_FAILURE &&
        scan.hints.hasVendor(span.start, 'finesse', FINESSE_REACH) &&
        knowledge.listed('finesse-cf', code)
        ? seeNumber(span, 'finesse-cf', code, 'possible', 'control-failure-code')
        : undefined;
}

const CTI_REACH = 60;
const ANNOUNCES_STATUS: ReadonlySet<string> = new Set(['status', 'code']);

/** "Status code 13 from the CTI server". */
export function readCtiStatus({
    scan,
    span,
    code,
    near,
    knowledge
}: NumberSeen): Sighting | undefined {
    return ANNOUNCES_STATUS.has(near.nearest) &&
        scan.hints.hasVendor(span.start, 'cti', CTI_REACH) &&
        knowledge.listed('cti', code)
        ? seeNumber(span, 'cti', code, 'possible', 'labelled-number')
        : undefined;
}
