/** What the words around a code say of it: that it is the root cause, or that it is not what happened: "sends 486, not 480". */
import { ONE_MESSAGE } from './limits';
import type { EvidenceKind, Said, Sighting, Span } from './model';

/** Only of what stands in a sentence can the sentence say so: a field or a status line says what came. */
const SPOKEN: ReadonlySet<EvidenceKind> = new Set<EvidenceKind>([
    'finesse-error-type',
    'symbolic-name',
    'exception-name',
    'labelled-number',
    'status-phrase',
    'hangup-cause',
    'prose'
]);
const REACH = 64;
/** What says so, in the languages of the mails; "not only 486" does not. */
const RULING_OUT = [
    "(?:not|n['’]t|never|no longer|unlike|nicht|kein(?:e|en)?|pas)(?! (?:only|just|nur|solo))",
    '(?:instead of|rather than|other than|different from|statt|anstatt|au lieu de|en lugar de|en vez de)',
    "(?:should|shall|must|has to|needs to|sollte|muss|debería|debe)(?:n['’]t)?(?: \\w+)? (?:have )?(?:be|been|send|sent|return|returned|give|given|get|answer|ser|sein)",
    'no longer \\w+',
    'wrong|falsche[nr]?',
    '(?:treated|handled|shown|mapped|read) (?:like|as)',
    '(?:expect|expected|expecting|expects)',
    '(?:used to|previously|formerly|früher|antes) ?(?:be|get|see|had|was)?'
].join('|');
/** Words that may stand between that and the code. */
const BETWEEN =
    '(?: (?:a|an|the|to|it|its|with|in|by|as|of|on|for|at|be|get|see|seeing|any|this|that|another|again|wieder|schon|erneut|plain|general|generic|usual|old|ein|eine|einen|der|die|das|el|un|una|le|la|mit|con|avec|sip|http|cti|twilio|peripheral|error|errors|code|codes|cause|status|response|responses|reason))*';
const BEFORE_CODE = new RegExp(
    `(?:^|[^\\w])(?:\\w{0,6})(?:${RULING_OUT})${BETWEEN} ["'\u2018\u201c\`(]?$`,
    'i'
);

/** Whether the words right before a sighting say that it is not what happened. */
function isRuledOut(text: string, { start, evidence }: Sighting): boolean {
    return (
        SPOKEN.has(evidence) &&
        BEFORE_CODE.test(text.slice(Math.max(0, start - REACH), start).replace(/\s+/g, ' '))
    );
}

const LINE_REACH = 320;
/** The words behind which, on the same line, the root cause stands. */
const ROOT_CAUSE =
    /(?:root[ -]cause|grundursache|cause (?:racine|première)|causa (?:raíz|raiz))\b[^\n]*$/i;

/** Whether a sighting stands behind the words "root cause" of its line. */
function isRootCause(text: string, { start }: Span): boolean {
    return ROOT_CAUSE.test(text.slice(Math.max(0, start - LINE_REACH), start));
}

/** What a message says of a code in it. A log says nothing of its codes. */
export function saidOf(text: string, sighting: Sighting): Said | undefined {
    if (text.length > ONE_MESSAGE) {
        return undefined;
    }
    if (isRuledOut(text, sighting)) {
        return 'ruled-out';
    }
    return isRootCause(text, sighting) ? 'root-cause' : undefined;
}
