/**
 * What is told of a pasted text and the codes in it: their names, why one is the cause, the chain between them, the text cut
 * into marked parts, and everything as text for a ticket or as CSV. A pure module.
 */
export { chainSentences, mappingFinding, whyPrimary } from './reasons';
export { splitVariableUpdate } from './dialogUpdate';
export type { VariableUpdateTexts } from './dialogUpdate';
export { excerptAround } from './excerpt';
export { findingsToCsv } from './findingsCsv';
export { formatTicket } from './ticket';
export { findingDetail, findingTitle, knowledgeText } from './names';
export { lineCount, lineNumberer } from './lines';
export { markText, MOST_MARKS } from './marks';
export type { MarkedPart, MarkedText } from './marks';
export { firstLine, isPayload, LARGEST_PAYLOAD, NO_PAYLOAD } from './payload';
export type { Payload } from './payload';
export type { ChainKey, PayloadTexts, WhyKey } from './texts';
