/** Lengths and bounds that several readers share. */

/** A text up to this length is one message: a vendor or a code that it names once speaks for all of it. In characters. */
export const ONE_MESSAGE = 20_000;

/** So far what names a vendor, a protocol or a code speaks for what stands around it, in characters. */
export const ONE_SUBJECT = 700;

/** The protocols that have statuses of three digits, and phrases for them. */
export const STATUS_PROTOCOLS: ReadonlySet<string> = new Set(['sip', 'http']);

/** The lowest status of SIP that says that something failed: RFC 3261 counts redirections among the final answers. */
export const LEAST_SIP_FAILURE = 300;

/** The lowest status of HTTP, and return code of MGCP, that does. */
export const LEAST_HTTP_FAILURE = 400;

/** How many digits the codes have that are a vendor's beyond doubt: years, ports and extensions have fewer. */
export const VENDOR_CODE_LENGTH = 5;
