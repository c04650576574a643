/** @adapter Speaks with the org about Agent Connect: documents for the GraphQL wire, and who is asking. */
import { gql } from 'lightning/graphql';
import type { GraphQLDocument } from 'lightning/graphql';
import USER_ID from '@salesforce/user/Id';
import hasViewSetup from '@salesforce/userPermission/ViewSetup';
import LOCALE from '@salesforce/i18n/locale';
import TIME_ZONE from '@salesforce/i18n/timeZone';
import { namedZone } from 'c/jobEvidence';
import type { WallClock } from 'c/jobEvidence';

/** The user who looks. */
export const CURRENT_USER_ID: string = USER_ID;

/** Whether this user may open Setup. */
export const MAY_VIEW_SETUP = hasViewSetup === true;

/** The locale of this user, such as en-US. */
export const USER_LOCALE = LOCALE;

/** How many tabs to ask for at once. */
export const NAV_PAGE_SIZE = 100;

/** Documents by their text: a new one for the same text would make the wire ask again. */
const documents = new Map<string, GraphQLDocument>();

/** A document that was made at run time, as the GraphQL wire takes it. The same text gives the same document. */
export function toGraphqlDocument(text: string): GraphQLDocument {
    const known = documents.get(text);
    if (known) {
        return known;
    }
    const made = gql`
        ${text}
    `;
    documents.set(text, made);
    return made;
}

function isRecord(value: unknown): value is Record<string, unknown> {
    return typeof value === 'object' && value !== null;
}

/** The name in what getRecord gives for User.Name; undefined where there is none. */
export function nameInRecord(record: unknown): string | undefined {
    const fields = isRecord(record) ? record.fields : undefined;
    const name = isRecord(fields) ? fields.Name : undefined;
    const value = isRecord(name) ? name.value : undefined;
    return typeof value === 'string' ? value : undefined;
}

/** Which objects of an answer of getObjectInfos this user may create and change records of. */
export function editableObjects(data: unknown): ReadonlySet<string> {
    const results: unknown = isRecord(data) ? data.results : undefined;
    const infos: readonly unknown[] = Array.isArray(results) ? results : [];
    return new Set(
        infos
            .map((item) => (isRecord(item) ? item.result : undefined))
            .filter(isRecord)
            .filter(({ createable, updateable }) => createable === true && updateable === true)
            .map(({ apiName }) => apiName)
            .filter((name) => typeof name === 'string')
    );
}

/** How the clock is asked: every part as a number, in a fixed order. */
const CLOCK_FORMAT = {
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric'
} as const;

function clockAt(timeZone: string, instant: number): number {
    const shown = new Date(instant).toLocaleString('en-US', { ...CLOCK_FORMAT, timeZone });
    const [month = 1, day = 1, year = 1970, hour = 0, minute = 0, second = 0] = (
        shown.match(/\d+/g) ?? []
    ).map(Number);
    return Date.UTC(year, month - 1, day, hour % 24, minute, second);
}

/** The clock that Setup shows this user: that of the time zone in the user's settings. */
export function userClock(zone: string = TIME_ZONE): WallClock {
    return namedZone(zone, (instant) => clockAt(zone, instant));
}
