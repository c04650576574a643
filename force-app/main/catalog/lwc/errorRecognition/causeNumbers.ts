/** Causes of Q.850 in running text. */
import type { NumberSeen } from './longNumbers';
import type { Sighting } from './model';
import { seeNumber } from './numberSighting';
import { NEAR_PROTOCOL } from './statusProtocol';

const CAUSE_WORDS: ReadonlySet<string> = new Set(['cause', 'causa', 'ursache', 'grund']);
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
    if (!isCall || !knowledge.listed('q850', code)) {
        return undefined;
    }
    const isNamed =
        knowledge.phraseOf('q850', code).length > 1 && knowledge.isNamed('q850', code, near.behind);
    if (announced && before.slice(0, 3).some((word) => CAUSE_WORDS.has(word))) {
        const sure = before.some((word) => RELEASED.has(word)) || isNamed;
        return seeNumber(span, 'q850', code, sure ? 'certain' : 'possible', 'hangup-cause');
    }
    const isOfCause = scan.hints.hasProtocol(span.start, 'q850', NEAR_PROTOCOL);
    const isInBrackets = near.bracketed && before.some((word) => word.includes('cause'));
    return isNamed || isInBrackets || (near.isListHead && isOfCause)
        ? seeNumber(span, 'q850', code, 'possible', 'status-phrase')
        : undefined;
}
